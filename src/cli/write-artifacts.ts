import type { CompiledArtifact } from '../compile.js';
import { diagnostic } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import { commitAll, type PlannedWrite } from './commit-all.js';
import {
  formatManifest,
  MANIFEST_FILE,
  type ManifestEntry,
  readManifest,
  sha256Of,
  toEntry,
} from './manifest.js';

export interface WriteRequest {
  /** `out/2569` */
  readonly folder: string;
  readonly fiscalYear: number;
  readonly artifacts: readonly CompiledArtifact[];
  /** Everything was built: what is not among the artifacts is no longer made. */
  readonly isComplete: boolean;
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
  const decided = await Promise.all(
    artifacts.map((artifact) => decide(artifact, folder, last, overwrite, world)),
  );
  const stale = request.isComplete ? await findStale(request, last, world) : [];
  const entries = new Map(last);
  for (const { entry, decision } of decided) if (decision !== 'keep') entries.set(entry.path, entry);
  for (const { path } of stale) entries.delete(path);
  const manifest = await formatManifest(fiscalYear, [...entries.values()], world);
  const writes = decided.flatMap(({ write, decision }) => (decision === 'write' ? [write] : []));
  await commitAll([...writes, ...(await manifestWrite(folder, manifest, world))], world);
  const removable = stale.filter(({ isEdited }) => !isEdited);
  for (const { path } of removable) await world.removeFile(joinPath(folder, path));
  const kept = decided.filter(({ decision }) => decision === 'keep');
  const keptStale = stale.filter(({ isEdited }) => isEdited);
  return {
    written: writes.length,
    unchanged: decided.filter(({ decision }) => decision === 'unchanged').length,
    removed: removable.length,
    kept: kept.length + keptStale.length,
    diagnostics: [
      ...kept.map(({ write }) => diagnostic('write/edited-output', { path: write.path })),
      ...keptStale.map(({ path }) => diagnostic('write/edited-leftover', { path: joinPath(folder, path) })),
    ],
  };
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
  last: ReadonlyMap<string, ManifestEntry>,
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
  // A file that the last manifest does not know is somebody's own.
  const isOurs = present === last.get(artifact.path)?.sha256;
  return { entry, write, decision: isOurs || overwrite ? 'write' : 'keep' };
}

async function findStale(
  { folder, artifacts }: WriteRequest,
  last: ReadonlyMap<string, ManifestEntry>,
  world: World,
) {
  const made = new Set(artifacts.map(({ path }) => path));
  const gone = [...last.values()].filter(({ path }) => !made.has(path));
  return Promise.all(
    gone.map(async ({ path, sha256 }) => {
      const present = await world.readFile(joinPath(folder, path));
      return { path, isEdited: present !== undefined && sha256Of(present) !== sha256 };
    }),
  );
}

async function manifestWrite(folder: string, bytes: Uint8Array, world: World): Promise<PlannedWrite[]> {
  const path = joinPath(folder, MANIFEST_FILE);
  const previous = await world.readFile(path);
  return previous && sha256Of(previous) === sha256Of(bytes) ? [] : [{ path, bytes, previous }];
}
