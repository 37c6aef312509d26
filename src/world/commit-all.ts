import { UsageError } from '../diagnostics/diagnostic.js';
import type { World } from './world.js';

export interface PlannedWrite {
  readonly path: string;
  /** Nothing where the file is to go. */
  readonly bytes: Uint8Array | undefined;
  /** What is there now; undefined where there is nothing. */
  readonly previous: Uint8Array | undefined;
}

/** Texts to be written, with what stands at their places now. */
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

/** Another program saved a file after this one had looked at it. */
export class ChangedMeanwhileError extends UsageError {
  constructor(path: string) {
    super({
      th: `“${path}” ถูกบันทึกจากโปรแกรมอื่นในขณะนี้พอดี จึงยังไม่เปลี่ยนแฟ้มใด สั่งใหม่อีกครั้ง`,
      en: `“${path}” was saved by another program just now; nothing was changed, try again`,
    });
  }
}

interface Step {
  readonly write: PlannedWrite;
  staged?: string;
  /** Holds what is replaced until all is done. */
  backup?: string;
  isDone: boolean;
}

/**
 * Changes all files or none: each is first written beside its place, then put there; where one is refused (it is
 * open in another program), or was saved since its `previous` was read, those before it are taken back.
 */
export async function commitAll(writes: readonly PlannedWrite[], world: World): Promise<void> {
  const steps: Step[] = writes.map((write) => ({ write, isDone: false }));
  try {
    for (const step of steps) {
      const { path, bytes } = step.write;
      if (bytes) step.staged = await world.stageFile(path, bytes);
    }
    for (const step of steps) await put(step, world);
    for (const step of steps) await expectUntouched(step, world);
  } catch (error) {
    throw await takeAllBack(steps, error, world);
  }
  await removeAll(namesOf(steps, 'backup'), world);
}

async function put(step: Step, world: World): Promise<void> {
  const { path, previous } = step.write;
  if (previous) step.backup = await world.backUp(path);
  if (!isSame(await world.readFile(path), previous)) throw new ChangedMeanwhileError(path);
  if (step.staged === undefined) await world.removeFile(path);
  else await world.moveFile(step.staged, path);
  step.isDone = true;
}

/** A program that had the file open writes into the backup: it is the same file under another name. */
async function expectUntouched({ write, backup }: Step, world: World): Promise<void> {
  if (backup === undefined || isSame(await world.readFile(backup), write.previous)) return;
  throw new ChangedMeanwhileError(write.path);
}

/** What is to be thrown in the end: `error`, which also names the files that could not be taken back. */
async function takeAllBack(steps: readonly Step[], error: unknown, world: World): Promise<unknown> {
  const stuck: Step[] = [];
  for (const step of steps.toReversed().filter(({ isDone }) => isDone)) {
    try {
      await takeBack(step, world);
    } catch {
      stuck.push(step);
    }
  }
  const done = steps.filter((step) => !stuck.includes(step));
  await removeAll([...namesOf(done, 'staged'), ...namesOf(done, 'backup')], world).catch(() => undefined);
  return stuck.length > 0 && error instanceof UsageError ? new PartlyDoneError(error, stuck) : error;
}

async function takeBack({ write: { path, bytes }, backup }: Step, world: World): Promise<void> {
  // Somebody saved it since: theirs is the newest.
  if (!isSame(await world.readFile(path), bytes)) return;
  if (backup === undefined) await world.removeFile(path);
  else await world.moveFile(backup, path);
}

/** The system refused to take back what was done: the message says where everything is. */
export class PartlyDoneError extends UsageError {
  constructor({ sentence }: UsageError, stuck: readonly Step[]) {
    const list = (before: string): string =>
      stuck
        .map(
          ({ write, backup }) => `“${write.path}”${backup === undefined ? '' : ` (${before} “${backup}”)`}`,
        )
        .join(', ');
    super({
      th: `${sentence.th} และย้อนกลับไม่ได้ครบทุกแฟ้ม แฟ้มที่เป็นฉบับใหม่ไปแล้วคือ ${list('ฉบับก่อนอยู่ที่')}`,
      en: `${sentence.en}; not all could be taken back, these are new already: ${list('the one before is')}`,
    });
  }
}

const namesOf = (steps: readonly Step[], kind: 'staged' | 'backup'): string[] =>
  steps.flatMap(({ [kind]: name }) => name ?? []);

/** Tries each, what is refused once more, and throws in the end. */
export async function removeAll(paths: readonly string[], world: World): Promise<void> {
  const refused: string[] = [];
  for (const path of paths) await world.removeFile(path).catch(() => refused.push(path));
  for (const path of refused) await world.removeFile(path);
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && Buffer.compare(one, other) === 0);
