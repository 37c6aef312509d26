import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { UsageError } from '../diagnostics/diagnostic.js';
import { explainFileError, isErrno } from './explain-file-error.js';
import { lockFile } from './lock-file.js';
import { findPackageDir } from './package-files.js';
import { watchFolders } from './watch-folders.js';
import type { FolderEntry, Interrupt, World } from './world.js';

const INTERRUPTS: readonly Interrupt[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

let temporaryFiles = 0;

/**
 * The real files, environment and clock. Files are small and many: reading them one after the other in this
 * thread takes half the time of asking the thread pool for each.
 */
export function openNodeWorld(cwd: string = process.cwd()): World {
  const resolve = (target: string): string => path.resolve(cwd, target);
  const stageFile = async (target: string, bytes: Uint8Array): Promise<string> => {
    const temporary = nameBeside(target, 'tmp');
    explained(() => mkdirSync(path.dirname(resolve(target)), { recursive: true }), target);
    orUndo(
      () => writeFileSync(resolve(temporary), bytes),
      () => unlinkSync(resolve(temporary)),
      target,
    );
    return temporary;
  };
  const moveFile = async (from: string, to: string): Promise<void> =>
    explained(() => renameSync(resolve(from), resolve(to)), to);
  return {
    cwd: withSlashes(cwd),
    packageDir: withSlashes(findPackageDir()),
    async readFile(target) {
      return missingAsUndefined(() => readFileSync(resolve(target)), target);
    },
    async listFolder(target) {
      const folder = resolve(target);
      const names = missingAsUndefined(() => readdirSync(folder), target);
      return names?.sort().map((name) => describeEntry(folder, name));
    },
    stageFile,
    async backUp(target) {
      const backup = nameBeside(target, 'old');
      explained(() => linkOrCopy(resolve(target), resolve(backup)), target);
      return backup;
    },
    moveFile,
    async writeFile(target, bytes) {
      const staged = await stageFile(target, bytes);
      orUndo(
        () => renameSync(resolve(staged), resolve(target)),
        () => unlinkSync(resolve(staged)),
        target,
      );
    },
    async removeFile(target) {
      explained(() => missingAsDone(() => unlinkSync(resolve(target))), target);
    },
    async realPath(target) {
      const real = missingAsUndefined(() => realpathSync.native(resolve(target)), target);
      return real === undefined ? undefined : withSlashes(real);
    },
    lock: (target) => lockFile(resolve(target), path.posix.dirname(target)),
    watch: (folders, onChange) =>
      watchFolders(folders.map(resolve), (changed) => onChange(withSlashes(changed))),
    onInterrupt(handler) {
      for (const signal of INTERRUPTS) process.on(signal, handler);
      return () => {
        for (const signal of INTERRUPTS) process.off(signal, handler);
      };
    },
    later(milliseconds, action) {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
    open: (target) => openWithSystem(target.startsWith('http:') ? target : resolve(target), target),
    serve: async (answerTo) => (await import('./serve-locally.js')).serveLocally(answerTo),
    env: (name) => process.env[name],
    now: () => new Date(),
  };
}

/** In the same folder, for a rename to be all that can be interrupted. */
function nameBeside(target: string, ending: 'tmp' | 'old'): string {
  temporaryFiles += 1;
  return path.posix.join(path.posix.dirname(target), `.plan-${process.pid}-${temporaryFiles}.${ending}`);
}

/** A second name costs nothing and shows what a program that has the file open writes; not every disk has such. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    orUndo(
      () => copyFileSync(from, to),
      () => unlinkSync(to),
      from,
    );
  }
}

/** What failed first is what the officer must hear of. */
function orUndo(work: () => void, undo: () => void, shown: string): void {
  try {
    explained(work, shown);
  } catch (error) {
    try {
      undo();
    } catch {
      throw error;
    }
    throw error;
  }
}

function missingAsDone(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isErrno(error, 'ENOENT', 'ENOTDIR')) throw error;
  }
}

function explained(work: () => void, shown: string): void {
  try {
    work();
  } catch (error) {
    throw explainFileError(error, shown, 'write');
  }
}

function missingAsUndefined<Value>(work: () => Value, shown: string): Value | undefined {
  try {
    return work();
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return undefined;
    throw explainFileError(error, shown, 'read');
  }
}

function describeEntry(folder: string, name: string): FolderEntry {
  const found = statSync(path.join(folder, name), { throwIfNoEntry: false });
  if (found?.isFile()) return { name, kind: 'file' };
  return { name, kind: found?.isDirectory() ? 'folder' : 'other' };
}

const withSlashes = (target: string): string => target.split(path.sep).join('/');

/** What each system opens a file with, as a double click does. */
const OPENERS: Partial<Record<NodeJS.Platform, (path: string) => readonly [string, ...string[]]>> = {
  darwin: (path) => ['open', path],
  // The first pair of quotes is the title of a window.
  win32: (path) => ['cmd.exe', '/d', '/c', `start "" "${path}"`],
};

/** Some openers stay until the program is closed that they started. */
const STILL_OPEN = 1500;

async function openWithSystem(path: string, shown: string): Promise<void> {
  const { spawn } = await import('node:child_process');
  const [program, ...args] = OPENERS[process.platform]?.(path) ?? (['xdg-open', path] as const);
  return new Promise((resolve, reject) => {
    const opened = spawn(program, args, { detached: true, stdio: 'ignore', windowsVerbatimArguments: true });
    const refuse = (): void =>
      reject(
        new UsageError({
          th: `เครื่องนี้เปิด “${shown}” ให้เองไม่ได้ ให้เปิดจากโปรแกรมจัดการแฟ้ม`,
          en: `this system cannot open “${shown}” by itself; open it from the file manager`,
        }),
      );
    opened.once('error', refuse);
    opened.once('exit', (code) => (code === 0 ? resolve() : refuse()));
    setTimeout(() => {
      opened.unref();
      resolve();
    }, STILL_OPEN);
  });
}
