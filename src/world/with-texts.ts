import { type FolderEntry, isAbsolutePath, isInside, joinPath, type World } from './world.js';

/** What stands in a folder, of files given by their paths; undefined where none is below it. */
export function entriesIn(paths: Iterable<string>, folder: string): FolderEntry[] | undefined {
  const prefix = folder === '/' ? '/' : `${folder}/`;
  const kinds = new Map<string, FolderEntry['kind']>();
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...rest] = path.slice(prefix.length).split('/');
    kinds.set(name, rest.length > 0 ? 'folder' : 'file');
  }
  if (kinds.size === 0) return undefined;
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, kind]) => ({ name, kind }));
}

/** The same World, some files read with another text; where a folder is named, nothing else is in it. */
export function withTexts(world: World, texts: ReadonlyMap<string, string>, folder?: string): World {
  const resolve = (path: string): string => joinPath(isAbsolutePath(path) ? '' : world.cwd, path);
  const bytes = new Map([...texts].map(([path, text]) => [resolve(path), new TextEncoder().encode(text)]));
  const home = folder === undefined ? undefined : resolve(folder);
  const isWithin = (path: string): boolean => home !== undefined && (path === home || isInside(home, path));
  return {
    ...world,
    async readFile(path) {
      const target = resolve(path);
      return bytes.get(target) ?? (isWithin(target) ? undefined : world.readFile(path));
    },
    async listFolder(path) {
      const target = resolve(path);
      return isWithin(target) ? entriesIn(bytes.keys(), target) : world.listFolder(path);
    },
  };
}
