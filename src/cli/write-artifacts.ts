import type { CompiledArtifact } from '../compile.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnostic } from '../diagnostics/finding.js';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import { JOURNAL_FILE, journalWrite, readJournal, removeJournal } from './build-journal.js';
import { commitAll, type PlannedWrite } from './commit-all.js';
import {
  formatManifest,
  MANIFEST_FILE,
  type ManifestEntry,
  readManifest,
  sha256Of,
  toEntry,
} from './manifest.js';
import { EDITED_LEFTOVER, EDITED_OUTPUT } from './output-findings.js';
import { sweepLitter } from './sweep-litter.js';

export interface WriteRequest {
  /** `out/2569` */
  readonly folder: string;
  readonly fiscalYear: number;
  readonly artifacts: readonly CompiledArtifact[];
  /** Everything was built: what is not among the artifacts is no longer made. */
  readonly isComplete: boolean;
  /** Names of documents that are made on request: what was made of them stays. */
  readonly onRequest: readonly string[];
  /** Replace what was edited by hand. */
  readonly overwrite: boolean;
}

export interface WriteResult {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Edited by hand, therefore left as they are. */
  readonly kept: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts the artifacts in place so that nobody's work is lost: all or none, edited files kept. */
export async function writeArtifacts(request: WriteRequest, world: World): Promise<WriteResult> {
  const { folder, artifacts, overwrite, fiscalYear } = request;
  const last = await readManifest(folder, world);
  const begun = await readJournal(folder, world);
  const sums = sumsByPath([...last.values(), ...begun]);
  const decided = await Promise.all(
    artifacts.map((artifact) => decide(artifact, folder, sums, overwrite, world)),
  );
  const stale = request.isComplete ? await findStale(request, sums, world) : [];
  const entries = new Map(last);
  for (const { entry, decision } of decided) if (decision !== 'keep') entries.set(entry.path, entry);
  for (const { path } of stale) entries.delete(path);
  const manifest = await manifestWrite(
    folder,
    await formatManifest(fiscalYear, [...entries.values()], world),
    world,
  );
  const writes = decided.flatMap(({ write, decision }) => (decision === 'write' ? [write] : []));
  const changes = writes.length + stale.length > 0 || begun.length > 0;
  const journal = [...last.values(), ...begun, ...entries.values()];
  await sweepLitter(folder, [...sums.keys(), ...entries.keys(), ...OWN_FILES], world);
  await commitAll(
    [...(changes ? [await journalWrite(folder, journal, world)] : []), ...writes, ...manifest],
    world,
  );
  const removable = stale.filter(({ isEdited }) => !isEdited);
  for (const { path } of removable) await world.removeFile(joinPath(folder, path));
  if (changes) await removeJournal(folder, world);
  const kept = decided.filter(({ decision }) => decision === 'keep');
  const keptStale = stale.filter(({ isEdited }) => isEdited);
  return {
    written: writes.length,
    unchanged: decided.filter(({ decision }) => decision === 'unchanged').length,
    removed: removable.length,
    kept: kept.length + keptStale.length,
    diagnostics: [
      ...kept.map(({ write }) => diagnostic(EDITED_OUTPUT, { path: write.path })),
      ...keptStale.map(({ path }) => diagnostic(EDITED_LEFTOVER, { path: joinPath(folder, path) })),
    ],
  };
}

const OWN_FILES = [MANIFEST_FILE, JOURNAL_FILE];

/** Every sum under which a path was ours. */
type KnownSums = ReadonlyMap<string, ReadonlySet<string>>;

function sumsByPath(entries: readonly ManifestEntry[]): KnownSums {
  const sums = new Map<string, Set<string>>();
  for (const { path, sha256 } of entries) sums.set(path, (sums.get(path) ?? new Set()).add(sha256));
  return sums;
}

type Decision = 'write' | 'unchanged' | 'keep';

interface Decided {
  readonly entry: ManifestEntry;
  readonly write: PlannedWrite;
  readonly decision: Decision;
}

async function decide(
  artifact: CompiledArtifact,
  folder: string,
  sums: KnownSums,
  overwrite: boolean,
  world: World,
): Promise<Decided> {
  const path = joinPath(folder, artifact.path);
  const entry = toEntry(artifact);
  const previous = await world.readFile(path);
  const write = { path, bytes: artifact.bytes, previous };
  if (!previous) return { entry, write, decision: 'write' };
  const present = sha256Of(previous);
  if (present === entry.sha256) return { entry, write, decision: 'unchanged' };
  // A file that neither manifest nor journal knows is somebody's own.
  const isOurs = sums.get(artifact.path)?.has(present) === true;
  return { entry, write, decision: isOurs || overwrite ? 'write' : 'keep' };
}

async function findStale({ folder, artifacts, onRequest }: WriteRequest, sums: KnownSums, world: World) {
  const made = new Set(artifacts.map(({ path }) => path));
  const gone = [...sums].filter(([path]) => !made.has(path) && !onRequest.includes(withoutEnding(path)));
  return Promise.all(
    gone.map(async ([path, known]) => {
      const present = await world.readFile(joinPath(folder, path));
      return { path, isEdited: present !== undefined && !known.has(sha256Of(present)) };
    }),
  );
}

const withoutEnding = (path: string): string => path.replace(/\.[^./]+$/, '');

async function manifestWrite(folder: string, bytes: Uint8Array, world: World): Promise<PlannedWrite[]> {
  const path = joinPath(folder, MANIFEST_FILE);
  const previous = await world.readFile(path);
  return previous && sha256Of(previous) === sha256Of(bytes) ? [] : [{ path, bytes, previous }];
}
