import { UsageError } from '../diagnostics/usage-error.js';
import { isInside, joinPath } from './paths.js';
import type { FolderEntry, World } from './world.js';

export interface MemoryWorld extends World {
  /** Bytes by absolute path, as they are now. */
  readonly files: Map<string, Uint8Array>;
  /** Text of a file; '' where there is none. */
  textOf(path: string): string;
  /** What an editor does: writes a file, or removes it, and watchers are told. */
  change(path: string, content: string | Uint8Array | undefined): void;
  /** Ctrl-C. */
  interrupt(): void;
}

export interface MemoryWorldOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: Date;
  /** Links by absolute path. */
  readonly links?: Readonly<Record<string, string>>;
  /** Paths that cannot be replaced, as if open in another program. */
  readonly locked?: readonly string[];
  /** Where files of the package come from; by default there are none. */
  readonly packageWorld?: World;
}

/** A World without a disk, for tests. Paths in `files` are absolute or relative to `cwd`. */
export function openMemoryWorld(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: MemoryWorldOptions = {},
): MemoryWorld {
  const { cwd = '/plans', links = {}, locked = [], packageWorld } = options;
  const packageDir = packageWorld?.packageDir ?? '/package';
  const resolve = (path: string): string => joinPath(path.startsWith('/') ? '' : cwd, path);
  const stored = new Map<string, Uint8Array>();
  const watchers = new Set<{ folders: readonly string[]; onChange: (path: string) => void }>();
  const interrupts = new Set<() => void>();
  const isForeign = (path: string): boolean =>
    packageWorld !== undefined && path.startsWith(`${packageDir}/`);
  for (const [path, content] of Object.entries(files)) {
    stored.set(resolve(path), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  const put = async (path: string, bytes: Uint8Array): Promise<void> => {
    if (locked.includes(resolve(path))) {
      throw new UsageError({ th: `เขียน “${path}” ไม่ได้`, en: `cannot write “${path}”` });
    }
    stored.set(resolve(path), bytes);
  };
  return {
    cwd,
    packageDir,
    files: stored,
    textOf: (path) => new TextDecoder().decode(stored.get(resolve(path))),
    async readFile(path) {
      const target = resolve(path);
      return isForeign(target) ? packageWorld?.readFile(target) : stored.get(links[target] ?? target);
    },
    async listFolder(path) {
      const target = resolve(path);
      return isForeign(`${target}/`) ? packageWorld?.listFolder(target) : listStored(stored, target);
    },
    writeFile: put,
    async stageFile(path, bytes) {
      const temporary = `${resolve(path)}.0-1.tmp`;
      stored.set(temporary, bytes);
      return {
        async commit() {
          stored.delete(temporary);
          await put(path, bytes);
        },
        async discard() {
          stored.delete(temporary);
        },
      };
    },
    async removeFile(path) {
      stored.delete(resolve(path));
    },
    async realPath(path) {
      const target = resolve(path);
      const real = links[target] ?? target;
      return stored.has(real) || listStored(stored, real) ? real : undefined;
    },
    async lock(path) {
      const target = resolve(path);
      if (stored.has(target)) return undefined;
      stored.set(target, new Uint8Array());
      return async () => {
        stored.delete(target);
      };
    },
    async watch(folders, onChange) {
      const watcher = { folders: folders.map(resolve), onChange };
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    onInterrupt(handler) {
      interrupts.add(handler);
      return () => interrupts.delete(handler);
    },
    later(milliseconds, action) {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
    change(path, content) {
      const target = resolve(path);
      if (content === undefined) stored.delete(target);
      else stored.set(target, typeof content === 'string' ? new TextEncoder().encode(content) : content);
      for (const { folders, onChange } of watchers) {
        if (folders.some((folder) => isInside(folder, target))) onChange(target);
      }
    },
    interrupt() {
      for (const handler of [...interrupts]) handler();
    },
    env: (name) => options.env?.[name],
    now: () => options.now ?? new Date('2026-02-27T00:00:00Z'),
  };
}

function listStored(stored: ReadonlyMap<string, Uint8Array>, folder: string): FolderEntry[] | undefined {
  const prefix = folder === '/' ? '/' : `${folder}/`;
  const kinds = new Map<string, FolderEntry['kind']>();
  for (const path of stored.keys()) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...rest] = path.slice(prefix.length).split('/');
    kinds.set(name, rest.length > 0 ? 'folder' : 'file');
  }
  if (kinds.size === 0) return undefined;
  return [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, kind]) => ({ name, kind }));
}
