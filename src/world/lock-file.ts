import { writeFileSync } from 'node:fs';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { explainFileError, isErrno } from './explain-file-error.js';

/** A lock file whose maker did not live to write its number is left over after this long. */
const UNSIGNED_MILLISECONDS = 10_000;

/** Makes a file that holds this program's number; undefined where another running program made it. */
export async function lockFile(file: string, shown: string): Promise<(() => Promise<void>) | undefined> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (await create(file, shown)) return () => rm(file, { force: true });
    if (!(await isLeftOver(file))) return undefined;
    await rm(file, { force: true });
  }
  return undefined;
}

async function create(file: string, shown: string): Promise<boolean> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    // Not in two steps: a program that is killed between them leaves a lock that nobody can judge.
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST') && (await isFile(file))) return false;
    throw explainFileError(error, shown, 'write');
  }
}

const isFile = async (file: string): Promise<boolean> =>
  (await stat(file).catch(() => undefined))?.isFile() ?? false;

async function isLeftOver(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  if (!found) return true;
  const number = Number(await readFile(file, 'utf8').catch(() => ''));
  if (!Number.isInteger(number) || number <= 0) return Date.now() - found.mtimeMs > UNSIGNED_MILLISECONDS;
  return number !== process.pid && !isRunning(number);
}

function isRunning(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    // Somebody else's program may not be asked, yet it runs.
    return isErrno(error, 'EPERM');
  }
}
