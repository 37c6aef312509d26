import { joinPath, type World } from '../world/world.js';
import { MANIFEST_FILE, readManifest, sha256Of } from './manifest.js';

/** Those of `paths` in the folder of the last build that were edited since. */
export async function editedOutputs(
  folder: string,
  paths: readonly string[],
  world: World,
): Promise<readonly string[]> {
  const { entries } = await readManifest(joinPath(folder, MANIFEST_FILE), world);
  const built = entries.filter(({ path }) => paths.includes(path));
  const found = await Promise.all(
    built.map(async ({ path, sha256 }) => {
      const bytes = await world.readFile(joinPath(folder, path));
      return bytes && sha256Of(bytes) !== sha256 ? [path] : [];
    }),
  );
  return found.flat();
}
