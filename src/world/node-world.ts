import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainFileError, isErrno } from './explain-file-error.js';
import type { FolderEntry, StagedFile, World } from './world.js';

let stagedFiles = 0;

/** The real files, environment and clock. */
export function openNodeWorld(cwd: string = process.cwd()): World {
  const resolve = (target: string): string => path.resolve(cwd, target);
  const stageFile = (target: string, bytes: Uint8Array): Promise<StagedFile> =>
    stage(resolve(target), target, bytes);
  return {
    cwd: withSlashes(cwd),
    packageDir: withSlashes(fileURLToPath(new URL('../../', import.meta.url))).replace(/\/$/, ''),
    async readFile(target) {
      return missingAsUndefined(readFile(resolve(target)), target);
    },
    async listFolder(target) {
      const folder = resolve(target);
      const names = await missingAsUndefined(readdir(folder), target);
      if (!names) return undefined;
      return Promise.all(names.sort().map((name) => describeEntry(folder, name)));
    },
    stageFile,
    async writeFile(target, bytes) {
      const staged = await stageFile(target, bytes);
      await staged.commit();
    },
    async removeFile(target) {
      await rm(resolve(target), { force: true }).catch((error: unknown) => {
        throw explainFileError(error, target, 'write');
      });
    },
    async realPath(target) {
      const real = await missingAsUndefined(realpath(resolve(target)), target);
      return real === undefined ? undefined : withSlashes(real);
    },
    env: (name) => process.env[name],
    now: () => new Date(),
  };
}

/** Written in full beside its place, so that the rename is all that can be interrupted. */
async function stage(file: string, shown: string, bytes: Uint8Array): Promise<StagedFile> {
  stagedFiles += 1;
  const temporary = `${file}.${process.pid}-${stagedFiles}.tmp`;
  const discard = (): Promise<void> => rm(temporary, { force: true });
  const orDiscard = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      await discard().catch(() => undefined);
      throw explainFileError(error, shown, 'write');
    }
  };
  await orDiscard(mkdir(path.dirname(file), { recursive: true }).then(() => writeFile(temporary, bytes)));
  return { commit: () => orDiscard(rename(temporary, file)), discard };
}

async function missingAsUndefined<Value>(work: Promise<Value>, shown: string): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    if (isErrno(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return undefined;
    throw explainFileError(error, shown, 'read');
  }
}

async function describeEntry(folder: string, name: string): Promise<FolderEntry> {
  const found = await stat(path.join(folder, name)).catch(() => undefined);
  if (found?.isFile()) return { name, kind: 'file' };
  return { name, kind: found?.isDirectory() ? 'folder' : 'other' };
}

const withSlashes = (target: string): string => target.split(path.sep).join('/');
