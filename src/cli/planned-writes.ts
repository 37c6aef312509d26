import type { World } from '../world/world.js';
import type { PlannedWrite } from './commit-all.js';

/** Texts to be written, with what stands at their places now, so that all can be taken back. */
export const plannedWrites = (
  files: readonly { readonly path: string; readonly text: string }[],
  world: World,
): Promise<PlannedWrite[]> =>
  Promise.all(
    files.map(async ({ path, text }) => ({
      path,
      bytes: new TextEncoder().encode(text),
      previous: await world.readFile(path),
    })),
  );
