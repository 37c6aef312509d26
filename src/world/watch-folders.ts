import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

const SKIPPED = new Set(['node_modules', '.git']);

/**
 * Watches folders, not files: an editor that writes beside a file and renames would leave a watched file
 * behind. Each folder is watched by itself, because on Linux Node's own recursion loses replaced files.
 */
export async function watchFolders(
  folders: readonly string[],
  onChange: (changed: string) => void,
): Promise<() => void> {
  const watchers = new Map<string, FSWatcher>();
  let isOpen = true;

  const forget = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };

  const follow = async (folder: string): Promise<void> => {
    const found = await stat(folder).catch(() => undefined);
    if (!found?.isDirectory() || !isOpen) return;
    forget(folder);
    const watcher = watchOne(folder, (event, name) => {
      const changed = name === null ? folder : path.join(folder, name);
      onChange(changed);
      // A folder that came, or came back, has to be watched anew.
      if (event === 'rename' && name !== null) void follow(changed);
    });
    if (!watcher) return;
    watcher.on('error', () => forget(folder));
    watchers.set(folder, watcher);
    // Read only now: a folder made meanwhile is either in the list or told by the watcher.
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    await Promise.all(
      entries
        .filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name))
        .map(({ name }) => follow(path.join(folder, name))),
    );
  };

  await Promise.all(folders.map(follow));
  return () => {
    isOpen = false;
    for (const folder of [...watchers.keys()]) forget(folder);
  };
}

/** Nothing where the folder has gone in the meantime. */
function watchOne(
  folder: string,
  listener: (event: string, name: string | null) => void,
): FSWatcher | undefined {
  try {
    return watch(folder, listener);
  } catch {
    return undefined;
  }
}
