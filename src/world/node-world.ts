import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { explainFileError, isErrno } from './explain-file-error.js';
import { findPackageDir } from './find-package-dir.js';
import { lockFile } from './lock-file.js';
import { watchFolders } from './watch-folders.js';
import type { FolderEntry, StagedFile, World } from './world.js';

const INTERRUPTS = ['SIGINT', 'SIGTERM'] as const;

let stagedFiles = 0;

/**
 * The real files, environment and clock. Files are small and many: reading them one after the other in this
 * thread takes half the time of asking the thread pool for each.
 */
export function openNodeWorld(cwd: string = process.cwd()): World {
  const resolve = (target: string): string => path.resolve(cwd, target);
  const stageFile = (target: string, bytes: Uint8Array): Promise<StagedFile> =>
    stage(resolve(target), target, bytes);
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
    async writeFile(target, bytes) {
      const staged = await stageFile(target, bytes);
      await staged.commit();
    },
    async removeFile(target) {
      explained(() => rmSync(resolve(target), { force: true }), target);
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
    env: (name) => process.env[name],
    now: () => new Date(),
  };
}

/** Written in full beside its place, so that the rename is all that can be interrupted. */
async function stage(file: string, shown: string, bytes: Uint8Array): Promise<StagedFile> {
  stagedFiles += 1;
  const temporary = `${file}.${process.pid}-${stagedFiles}.tmp`;
  const discard = (): void => rmSync(temporary, { force: true });
  const orDiscard = (work: () => void): void => {
    try {
      explained(work, shown);
    } catch (error) {
      discardQuietly(discard);
      throw error;
    }
  };
  orDiscard(() => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(temporary, bytes);
  });
  return { commit: async () => orDiscard(() => renameSync(temporary, file)), discard: async () => discard() };
}

/** What failed first is what the officer must hear of. */
function discardQuietly(discard: () => void): void {
  try {
    discard();
  } catch {
    return;
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
