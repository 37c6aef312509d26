import type { LocalAnswer, LocalServer } from './serve-locally.js';

/**
 * Everything outside the program: files, environment, clock. Only `world/` touches node:fs; tests pass
 * a memory World. Paths are absolute or relative to `cwd`, with `/`.
 */
export interface World {
  readonly cwd: string;
  /** Folder of the installed package: holds `data/`, `templates/`, `fonts/`. */
  readonly packageDir: string;
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
