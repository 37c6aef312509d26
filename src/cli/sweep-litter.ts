import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';

/** What `World.stageFile` writes beside its place: `plan.pdf.1234-5.tmp`. */
const STAGED = /^(.+)\.\d+-\d+\.tmp$/;

/** Removes half-written files of builds that were killed, beside the given paths of a folder alone. */
export async function sweepLitter(folder: string, paths: Iterable<string>, world: World): Promise<void> {
  const ours = new Set(paths);
  const folders = new Set([...ours].map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
  for (const inside of folders) {
    for (const { name, kind } of (await world.listFolder(joinPath(folder, inside))) ?? []) {
      const base = STAGED.exec(name)?.[1];
      if (kind !== 'file' || base === undefined || !ours.has(inside + base)) continue;
      await world.removeFile(joinPath(folder, inside, name));
    }
  }
}
