import { joinPath, type World } from './world.js';

/** Every file in a folder of `root` and below it, named as seen from `root`. */
export async function filesUnder(root: string, folder: string, world: World): Promise<string[]> {
  const entries = (await world.listFolder(joinPath(root, folder))) ?? [];
  const found = await Promise.all(
    entries.map(async ({ name, kind }) => {
      const path = joinPath(folder, name);
      if (kind === 'folder') return filesUnder(root, path, world);
      return kind === 'file' ? [path] : [];
    }),
  );
  return found.flat();
}
