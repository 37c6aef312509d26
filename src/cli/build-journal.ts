import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import type { PlannedWrite } from './commit-all.js';
import { type ManifestEntry, readEntries } from './manifest.js';

/**
 * What a build is about to put in place. It is written first and removed last: a build that is killed in
 * between leaves files that the manifest does not know yet, and by the journal the next one knows them.
 */
export const JOURNAL_FILE = 'manifest.next.json';

const journalPath = (folder: string): string => joinPath(folder, JOURNAL_FILE);

/** Entries that a killed build left; none where the last build came to its end. */
export const readJournal = (folder: string, world: World): Promise<readonly ManifestEntry[]> =>
  readEntries(journalPath(folder), world);

export async function journalWrite(
  folder: string,
  entries: readonly ManifestEntry[],
  world: World,
): Promise<PlannedWrite> {
  const path = journalPath(folder);
  const text = `${JSON.stringify({ version: 1, artifacts: entries }, undefined, 2)}\n`;
  return { path, bytes: new TextEncoder().encode(text), previous: await world.readFile(path) };
}

export const removeJournal = (folder: string, world: World): Promise<void> =>
  world.removeFile(journalPath(folder));
