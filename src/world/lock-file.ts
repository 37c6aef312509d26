import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { explainFileError, isErrno } from './explain-file-error.js';

/** A lock that cannot be judged by its holder is left over after this long; a build holds it for a second. */
const UNSIGNED_MILLISECONDS = 10_000;
const FOREIGN_MILLISECONDS = 600_000;

/** Who holds a lock. A process number lives again; with the moment of its start it does not. */
interface Holder {
  readonly host: string;
  readonly pid: number;
  /** As the system counts it; missing where the system does not tell. */
  readonly started?: string;
}

const held = new Set<string>();
let takeovers = 0;

/** Makes a file that names this process; undefined where another running program made it. */
export async function lockFile(file: string, shown: string): Promise<(() => Promise<void>) | undefined> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (await create(file, shown)) {
      held.add(file);
      return () => release(file, shown);
    }
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined && !(await isLeftOver(file, text))) return undefined;
    if (text !== undefined) await takeOver(file, text, shown);
  }
  return undefined;
}

async function release(file: string, shown: string): Promise<void> {
  try {
    await rm(file, { force: true });
    held.delete(file);
  } catch (error) {
    throw explainFileError(error, shown, 'write');
  }
}

async function create(file: string, shown: string): Promise<boolean> {
  try {
    await makeFolder(path.dirname(file));
    // Not in two steps: a program that is killed between them leaves a lock that nobody can judge.
    writeFileSync(file, JSON.stringify(describeSelf()), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST') && (await isFile(file))) return false;
    // A full disk takes the name but not what is in it.
    if (isErrno(error, 'ENOSPC', 'EDQUOT', 'EIO')) await unlink(file).catch(() => undefined);
    throw explainFileError(error, shown, 'write');
  }
}

/** Of a place that is read-only Node says ENOENT, unless it is asked for one folder alone. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
    await mkdir(folder);
  }
}

/** By a rename, which one of several succeeds in, and which does not remove a lock made since. */
async function takeOver(file: string, judged: string, shown: string): Promise<void> {
  takeovers += 1;
  const stale = path.join(path.dirname(file), `.plan-${process.pid}-0${takeovers}.tmp`);
  try {
    await rename(file, stale);
    if ((await readFile(stale, 'utf8')) === judged) await unlink(stale);
    else await rename(stale, file);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw explainFileError(error, shown, 'write');
  }
}

const isFile = async (file: string): Promise<boolean> =>
  (await stat(file).catch(() => undefined))?.isFile() ?? false;

async function isLeftOver(file: string, text: string): Promise<boolean> {
  const holder = readHolder(text);
  if (!holder) return isOlder(file, UNSIGNED_MILLISECONDS);
  if (holder.host !== hostname()) return isOlder(file, FOREIGN_MILLISECONDS);
  if (holder.pid === process.pid && !held.has(file)) return true;
  if (!isRunning(holder.pid)) return true;
  const started = startOf(holder.pid);
  return holder.started !== undefined && started !== undefined && holder.started !== started;
}

/** A clock that was set back makes a file of the future; it is as old as one of the past. */
async function isOlder(file: string, milliseconds: number): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return !found || Math.abs(Date.now() - found.mtimeMs) > milliseconds;
}

function describeSelf(): Holder {
  const started = startOf(process.pid);
  return { host: hostname(), pid: process.pid, ...(started !== undefined && { started }) };
}

function readHolder(text: string): Holder | undefined {
  try {
    const { host, pid, started }: Readonly<Record<string, unknown>> = Object(JSON.parse(text));
    if (typeof host !== 'string' || typeof pid !== 'number' || !Number.isInteger(pid) || pid <= 0) return;
    return { host, pid, ...(typeof started === 'string' && { started }) };
  } catch {
    return undefined;
  }
}

/** Since which tick of which boot a process runs, where the system tells it in a file. */
function startOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const state = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field is the program's name, which may hold blanks and brackets.
    const ticks = state.slice(state.lastIndexOf(')') + 2).split(' ')[19];
    return ticks === undefined ? undefined : `${boot} ${ticks}`;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's program may not be asked, yet it runs.
    return isErrno(error, 'EPERM');
  }
}
