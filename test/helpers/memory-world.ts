import { UsageError } from '../../src/diagnostics/diagnostic.js';
import { explainFileError } from '../../src/world/explain-file-error.js';
import { serveLocally } from '../../src/world/serve-locally.js';
import { entriesIn } from '../../src/world/with-texts.js';
import { type Interrupt, isInside, joinPath, type World } from '../../src/world/world.js';

export interface MemoryWorld extends World {
  /** Bytes by absolute path, as they are now. */
  readonly files: Map<string, Uint8Array>;
  /** Text of a file; '' where there is none. */
  textOf(path: string): string;
  /** What an editor does: writes a file, or removes it, and watchers are told. */
  change(path: string, content: string | Uint8Array | undefined): void;
  /** What was shown, in order. */
  readonly opened: readonly string[];
  /** Ctrl-C, or another. */
  interrupt(as?: Interrupt): void;
}

/** What a disk may refuse. */
export const DISK_OPERATIONS = [
  'readFile',
  'listFolder',
  'writeFile',
  'stageFile',
  'backUp',
  'moveFile',
  'removeFile',
  'lock',
  'unlock',
] as const;

export type DiskOperation = (typeof DISK_OPERATIONS)[number];

export interface MemoryWorldOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: Date;
  /** Links by absolute path. */
  readonly links?: Readonly<Record<string, string>>;
  /** Paths that cannot be replaced, as if open in another program. */
  readonly locked?: readonly string[];
  /** What the system answers to an operation, by the name of an error (`EIO`); undefined where it does it. */
  readonly refuse?: (operation: DiskOperation, path: string) => string | undefined;
  /** Where files of the package come from; by default there are none. */
  readonly packageWorld?: World;
}

/** A World without a disk, for tests. Paths in `files` are absolute or relative to `cwd`. */
export function openMemoryWorld(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: MemoryWorldOptions = {},
): MemoryWorld {
  const { cwd = '/plans', packageWorld } = options;
  const resolve = (path: string): string => joinPath(path.startsWith('/') ? '' : cwd, path);
  const stored = new Map(Object.entries(files).map(([path, content]) => [resolve(path), bytesOf(content)]));
  const watchers = new Set<{ folders: readonly string[]; onChange: (path: string) => void }>();
  const interrupts = new Set<(interrupt: Interrupt) => void>();
  const opened: string[] = [];
  return {
    cwd,
    packageDir: packageWorld?.packageDir ?? '/package',
    packageWorld: packageWorld && keeperOf(packageWorld),
    files: stored,
    opened,
    ...diskOf(stored, resolve, options),
    textOf: (path) => new TextDecoder().decode(stored.get(resolve(path))),
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
      else stored.set(target, bytesOf(content));
      for (const { folders, onChange } of watchers) {
        if (folders.some((folder) => isInside(folder, target))) onChange(target);
      }
    },
    interrupt(as = 'SIGINT') {
      for (const handler of [...interrupts]) handler(as);
    },
    async open(path) {
      opened.push(path.startsWith('http:') ? path : resolve(path));
    },
    serve: serveLocally,
    env: (name) => options.env?.[name],
    now: () => options.now ?? new Date('2026-02-27T00:00:00Z'),
  };
}

/** All that read the same package share what was read of it. */
const keepers = new Map<string, World>();
function keeperOf(world: World): World {
  const keeper = keepers.get(world.packageDir) ?? world;
  keepers.set(world.packageDir, keeper);
  return keeper;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

type Disk = Pick<World, Exclude<DiskOperation, 'unlock'> | 'realPath'>;

/** What a disk does and, where the options say so, refuses to do. */
function diskOf(
  stored: Map<string, Uint8Array>,
  resolve: (path: string) => string,
  { links = {}, locked = [], packageWorld, refuse }: MemoryWorldOptions,
): Disk {
  const isForeign = (path: string): boolean =>
    packageWorld !== undefined && path.startsWith(`${packageWorld.packageDir}/`);
  let temporaryFiles = 0;
  const nameBeside = (path: string, ending: 'tmp' | 'old'): string => {
    temporaryFiles += 1;
    return joinPath(path, '..', `.plan-0-${temporaryFiles}.${ending}`);
  };
  const attempt = (operation: DiskOperation, path: string): void => {
    const code = refuse?.(operation, resolve(path));
    if (code === undefined) return;
    const purpose = operation === 'readFile' || operation === 'listFolder' ? 'read' : 'write';
    throw explainFileError(Object.assign(new Error(code), { code }), path, purpose);
  };
  const put = (path: string, bytes: Uint8Array): void => {
    if (locked.includes(resolve(path))) {
      throw new UsageError({ th: `เขียน “${path}” ไม่ได้`, en: `cannot write “${path}”` });
    }
    stored.set(resolve(path), bytes);
  };
  const bytesAt = (path: string): Uint8Array => {
    const bytes = stored.get(resolve(path));
    if (bytes) return bytes;
    throw explainFileError(Object.assign(new Error('ENOENT'), { code: 'ENOENT' }), path, 'write');
  };
  return {
    async readFile(path) {
      const target = resolve(path);
      if (isForeign(target)) return packageWorld?.readFile(target);
      attempt('readFile', path);
      return stored.get(links[target] ?? target);
    },
    async listFolder(path) {
      const target = resolve(path);
      if (isForeign(`${target}/`)) return packageWorld?.listFolder(target);
      attempt('listFolder', path);
      return entriesIn(stored.keys(), target);
    },
    async writeFile(path, bytes) {
      attempt('writeFile', path);
      put(path, bytes);
    },
    async stageFile(path, bytes) {
      attempt('stageFile', path);
      const temporary = nameBeside(path, 'tmp');
      put(temporary, bytes);
      return temporary;
    },
    async backUp(path) {
      attempt('backUp', path);
      const backup = nameBeside(path, 'old');
      put(backup, bytesAt(path));
      return backup;
    },
    async moveFile(from, to) {
      attempt('moveFile', to);
      put(to, bytesAt(from));
      stored.delete(resolve(from));
    },
    async removeFile(path) {
      attempt('removeFile', path);
      stored.delete(resolve(path));
    },
    async realPath(path) {
      const target = resolve(path);
      const real = links[target] ?? target;
      return stored.has(real) || entriesIn(stored.keys(), real) ? real : undefined;
    },
    async lock(path) {
      attempt('lock', path);
      const target = resolve(path);
      if (stored.has(target)) return undefined;
      stored.set(target, new Uint8Array());
      return async () => {
        attempt('unlock', path);
        stored.delete(target);
      };
    },
  };
}
