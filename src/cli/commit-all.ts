import type { StagedFile, World } from '../world/world.js';

export interface PlannedWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What is there now; undefined where there is nothing. */
  readonly previous: Uint8Array | undefined;
}

/**
 * Writes all files or none: first each beside its place, then the renames; where one of those is refused
 * (the file is open in another program) those before it are taken back.
 */
export async function commitAll(writes: readonly PlannedWrite[], world: World): Promise<void> {
  const staged: { readonly write: PlannedWrite; readonly file: StagedFile }[] = [];
  const done: PlannedWrite[] = [];
  try {
    for (const write of writes) staged.push({ write, file: await world.stageFile(write.path, write.bytes) });
    for (const { write, file } of staged) {
      await file.commit();
      done.push(write);
    }
  } catch (error) {
    for (const { file } of staged.slice(done.length)) await file.discard();
    for (const write of done) await takeBack(write, world);
    throw error;
  }
}

async function takeBack({ path, previous }: PlannedWrite, world: World): Promise<void> {
  if (previous) await world.writeFile(path, previous);
  else await world.removeFile(path);
}
