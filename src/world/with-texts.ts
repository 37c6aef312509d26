import { isAbsolutePath, joinPath } from './paths.js';
import type { World } from './world.js';

/** The same World, some files read with another text. */
export function withTexts(world: World, texts: ReadonlyMap<string, string>): World {
  const resolve = (path: string): string => joinPath(isAbsolutePath(path) ? '' : world.cwd, path);
  const bytes = new Map([...texts].map(([path, text]) => [resolve(path), new TextEncoder().encode(text)]));
  return { ...world, readFile: async (path) => bytes.get(resolve(path)) ?? world.readFile(path) };
}
