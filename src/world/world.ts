import { remember } from '../remember.js';
import type { LocalAnswer, LocalServer } from './serve-locally.js';

/**
 * Everything outside the program: files, environment, clock. Only `world/` touches node:fs; tests pass
 * a memory World. Paths are absolute or relative to `cwd`, with `/`.
 */
export interface World {
  readonly cwd: string;
  /** Folder of the installed package: holds `data/`, `templates/`, `fonts/`. */
  readonly packageDir: string;
  /** Where the package's files come from, if not from here: what was read of them is kept there. */
  readonly packageWorld?: World | undefined;
  /** Bytes of a file; undefined where there is none. */
  readFile(path: string): Promise<Uint8Array | undefined>;
  /** Names in a folder, sorted; undefined where there is none. */
  listFolder(path: string): Promise<readonly FolderEntry[] | undefined>;
  /** Writes beside `path` and renames, so that a reader never sees half a file. Makes folders. Throws `UsageError` where the place cannot be written. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /** Writes in full beside `path`, without touching it yet; gives the name under which that waits. */
  stageFile(path: string, bytes: Uint8Array): Promise<string>;
  /** Gives what is at `path` a second name, beside it. */
  backUp(path: string): Promise<string>;
  /** Renames; replaces what is at `to`. */
  moveFile(from: string, to: string): Promise<void>;
  removeFile(path: string): Promise<void>;
  /** Absolute path with symbolic links followed; undefined where there is nothing. */
  realPath(path: string): Promise<string | undefined>;
  /**
   * Holds `path` as a lock until the returned function is called; undefined where another running
   * program holds it. What a program that died left behind is taken over.
   */
  lock(path: string): Promise<(() => Promise<void>) | undefined>;
  /** Tells of every change in the folders and what lies below, until the returned function is called. */
  watch(folders: readonly string[], onChange: (path: string) => void): Promise<() => void>;
  /** Calls `handler` on Ctrl-C and its like instead of ending at once, until the returned function is called. */
  onInterrupt(handler: (interrupt: Interrupt) => void): () => void;
  /** Calls `action` after some milliseconds; the returned function calls it off. */
  later(milliseconds: number, action: () => void): () => void;
  /** Shows a file, a folder or a page of this machine in the program that the system has for it. Throws `UsageError` where there is none. */
  open(path: string): Promise<void>;
  /** Serves readers on this machine alone until it is closed. */
  serve(answerTo: (path: string) => LocalAnswer | undefined): Promise<LocalServer>;
  env(name: string): string | undefined;
  now(): Date;
}

/** The names that `stageFile` (`tmp`) and `backUp` (`old`) give: short, whatever the name of the file is. */
export const OWN_TEMPORARY = /^\.plan-\d+-\d+\.(tmp|old)$/;

/** What ends a run from outside, as systems name it. */
export type Interrupt = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** `a/b` and `../c` joined and tidied; always with `/`, on every system. */
export function joinPath(...parts: readonly string[]): string {
  const joined = parts.filter((part) => part !== '').join('/');
  const isAbsolute = joined.startsWith('/');
  const kept: string[] = [];
  for (const part of joined.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (part !== '..' || !isAbsolute) kept.push(part);
  }
  return `${isAbsolute ? '/' : ''}${kept.join('/')}` || '.';
}

export const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const isAbsolutePath = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:/.test(path);

/** Whether `inner` is `folder` or lies in it; both absolute and free of `..`. */
export const isInside = (folder: string, inner: string): boolean =>
  inner === folder || inner.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** The way from one absolute folder to another path: `../../data/2569`. */
export function pathFrom(folder: string, path: string): string {
  const from = folder.split('/');
  const to = path.split('/');
  // Another disk of Windows.
  if (from[0] !== to[0]) return path;
  const shared = from.findIndex((part, index) => part !== to[index]);
  const common = shared < 0 ? from.length : shared;
  return joinPath(...from.slice(common).map(() => '..'), ...to.slice(common));
}

interface Reading {
  readonly bytes: Uint8Array;
  readonly value: unknown;
}

const shelfOf = remember((_world: World) => new Map<string, Reading>());

/**
 * What `read` makes of a file's bytes, made anew only when they differ from the last time. `name` tells
 * readings of one World apart; the same name must always mean the same `read`. So a program that keeps
 * running (`plan build --watch`) parses only what was changed, and what is unchanged keeps its identity.
 */
export function readOnce<Value>(world: World, name: string, bytes: Uint8Array, read: () => Value): Value {
  const isOfPackage = name.includes(world.packageDir);
  const shelf = shelfOf((isOfPackage && world.packageWorld) || world);
  const known = shelf.get(name);
  // Safe: a name belongs to one `read`, whose results have one type.
  if (known && isSame(known.bytes, bytes)) return known.value as Value;
  const value = read();
  shelf.set(name, { bytes, value });
  return value;
}

/** For a program that ends: trees of a thousand files are a third of the heap while the documents are written. */
export const forgetReadings = (world: World): void => shelfOf(world).clear();

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one === other || Buffer.from(one.buffer, one.byteOffset, one.byteLength).equals(other);

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
