import { type Diagnostic, diagnostic, UsageError } from '../diagnostics/diagnostic.js';
import { ChangedMeanwhileError, commitAll, PartlyDoneError, removeAll } from '../world/commit-all.js';
import { joinPath, OWN_TEMPORARY, type World } from '../world/world.js';
import { type Decision, decideOutputs, versionBeside } from './decide-outputs.js';
import { lockFolder } from './lock-folder.js';
import {
  formatJournal,
  formatManifest,
  isManifest,
  JOURNAL_FILE,
  MANIFEST_FILE,
  type ManifestEntry,
  type OutputsOwner,
  type Reading,
  readManifest,
  sha256Of,
} from './manifest.js';
import { DAMAGED_MANIFEST, EDITED_DOCUMENT, EDITED_LEFTOVER, EDITED_OUTPUT } from './output-findings.js';

/** A document in one format, as it is to lie in the folder. */
export interface OutputFile {
  /** `plan.pdf`, `annex/01-internal-control.docx` */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly pages?: number;
  readonly fonts: readonly string[];
}

export interface StoreRequest extends OutputsOwner {
  /** `out/2569` */
  readonly folder: string;
  readonly artifacts: readonly OutputFile[];
  /** Everything was built: what is not among the artifacts is no longer made. */
  readonly isComplete: boolean;
  /** Names of documents that are made on request: what was made of them stays. */
  readonly onRequest: readonly string[];
  /** Replace what was edited by hand. */
  readonly overwrite: boolean;
  /** The files belong together: none is written where one would be kept. */
  readonly isOneWhole?: boolean;
}

export interface StoreResult {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Edited by hand, therefore left as they are. */
  readonly kept: number;
  /** Edited documents, and where their new versions are. */
  readonly beside: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts the artifacts in place so that nobody's work is lost: all or none, edited files kept. */
export const storeOutputs = (request: StoreRequest, world: World): Promise<StoreResult> =>
  lockFolder(request.folder, world, async () => {
    for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
      try {
        return await storeOnce(request, world);
      } catch (error) {
        if (!(error instanceof ChangedMeanwhileError)) throw error;
      }
    }
    return storeOnce(request, world);
  });

/** What was saved while the files were put in place is looked at anew. */
const ATTEMPTS = 4;

async function storeOnce(request: StoreRequest, world: World): Promise<StoreResult> {
  const { folder, artifacts } = request;
  const manifest = await readManifest(joinPath(folder, MANIFEST_FILE), world);
  const journal = await readManifest(joinPath(folder, JOURNAL_FILE), world);
  await refuseAnotherPlan(request, manifest, world);
  const built = new Map(artifacts.map((artifact) => [artifact.path, artifact]));
  const known = [...manifest.entries, ...journal.entries];
  const read = await readAll(folder, [...built.keys(), ...known.map(({ path }) => path)], world);
  const there = new Map([...read].map(([path, bytes]) => [path, itself(bytes, built.get(path)?.bytes)]));
  const decide = (files: Iterable<OutputFile>): Decision =>
    decideOutputs({
      ...request,
      built: [...files].map(toEntry),
      last: manifest.entries,
      begun: journal.entries,
      present: new Map([...there].map(([path, bytes]) => [path, sha256Of(bytes)])),
    });
  const beside = new Map<string, string>();
  const first = decide(artifacts);
  if (request.isOneWhole && first.kept.length > 0) {
    return describe(folder, { ...first, write: [], removed: [] }, { manifest, beside });
  }
  for (const path of first.kept.filter(isWorkedOn)) {
    const artifact = built.get(path);
    const place = artifact && (await freePlace(artifact, { folder, there, decide }, world));
    if (!place) continue;
    beside.set(path, place.path);
    built.set(place.path, place);
  }
  const decision = decide(built.values());
  const { write, removed, entries } = decision;
  await sweep(folder, [...known, ...entries], world);
  const next = await formatManifest(request, entries, world);
  const planned = [
    ...[...write, ...removed].map((path) => ({
      path: joinPath(folder, path),
      bytes: built.get(path)?.bytes,
      previous: there.get(path),
    })),
    ...(manifest.bytes && Buffer.compare(manifest.bytes, next) === 0
      ? []
      : [{ path: joinPath(folder, MANIFEST_FILE), bytes: next, previous: manifest.bytes }]),
  ];
  await withJournal(folder, journal, [...known, ...entries], planned.length > 0, world, () =>
    commitAll(planned, world),
  );
  return describe(folder, decision, { manifest, beside });
}

/** People go on working in it; others are only read, and a changed one is no work. */
export const isWorkedOn = (path: string): boolean => /\.(docx|xlsx)$/u.test(path);

/** The first place beside the edited document where nobody's work stands. */
async function freePlace(
  artifact: OutputFile,
  around: {
    readonly folder: string;
    readonly there: Map<string, Uint8Array>;
    readonly decide: (files: Iterable<OutputFile>) => Decision;
  },
  world: World,
): Promise<OutputFile | undefined> {
  for (let count = 1; count <= MOST_VERSIONS; count += 1) {
    const path = versionBeside(artifact.path, count);
    const bytes = await world.readFile(joinPath(around.folder, path));
    if (bytes) around.there.set(path, bytes);
    const place = { ...artifact, path };
    if (around.decide([place]).kept.length === 0) return place;
  }
  return undefined;
}

const MOST_VERSIONS = 9;

const toEntry = ({ path, bytes, pages, fonts }: OutputFile): ManifestEntry => ({
  path,
  sha256: sha256Of(bytes),
  bytes: bytes.length,
  ...(pages !== undefined && { pages }),
  fonts,
});

async function readAll(
  folder: string,
  paths: readonly string[],
  world: World,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const path of new Set(paths)) {
    const bytes = await world.readFile(joinPath(folder, path));
    if (bytes) found.set(path, bytes);
  }
  return found;
}

/** What lies there as it was built is that, so that its sum is known: to compare takes a tenth of adding up. */
const itself = (bytes: Uint8Array, built: Uint8Array | undefined): Uint8Array =>
  built && Buffer.compare(bytes, built) === 0 ? built : bytes;

/** A plan whose folder was renamed has its outputs still; one that lies beside this one wants its own. */
async function refuseAnotherPlan({ folder, plan }: StoreRequest, last: Reading, world: World): Promise<void> {
  if (last.plan === undefined || last.plan === plan) return;
  const other = joinPath(folder, last.plan);
  if (!(await world.readFile(joinPath(other, 'plan.yaml')))) return;
  throw new UsageError({
    th: `“${folder}” เก็บเอกสารของแผนใน “${other}” อยู่แล้ว จึงไม่เขียนทับ ให้ระบุที่เก็บอื่นด้วย --out`,
    en: `“${folder}” holds the documents of the plan in “${other}”; name another place with --out`,
  });
}

/** A build that fails leaves the journal as it was, unless it left new files too. */
async function withJournal(
  folder: string,
  before: Reading,
  entries: readonly ManifestEntry[],
  isNeeded: boolean,
  world: World,
  work: () => Promise<void>,
): Promise<void> {
  const path = joinPath(folder, JOURNAL_FILE);
  if (isNeeded) await world.writeFile(path, formatJournal(entries));
  try {
    await work();
  } catch (error) {
    if (!(error instanceof PartlyDoneError)) await restore(path, before.bytes, world).catch(() => undefined);
    throw error;
  }
  if (isNeeded || before.bytes) await removeAll([path], world);
}

const restore = (path: string, bytes: Uint8Array | undefined, world: World): Promise<void> =>
  bytes ? world.writeFile(path, bytes) : removeAll([path], world);

/** Removes what builds that were killed left beside our files, but no version that is somebody's own. */
async function sweep(folder: string, entries: readonly ManifestEntry[], world: World): Promise<void> {
  const sums = new Set(entries.map(({ sha256 }) => sha256));
  const folders = new Set(['', ...entries.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1))]);
  for (const inside of folders) {
    for (const { name, kind } of (await world.listFolder(joinPath(folder, inside))) ?? []) {
      const ending = kind === 'file' ? OWN_TEMPORARY.exec(name)?.[1] : undefined;
      if (ending === undefined) continue;
      const path = joinPath(folder, inside, name);
      const bytes = ending === 'old' ? await world.readFile(path) : undefined;
      if (!bytes || sums.has(sha256Of(bytes)) || isManifest(bytes)) await world.removeFile(path);
    }
  }
}

function describe(
  folder: string,
  { write, unchanged, removed, kept, keptLeftovers }: Decision,
  { manifest, beside }: { readonly manifest: Reading; readonly beside: ReadonlyMap<string, string> },
): StoreResult {
  const inFolder = (path: string) => ({ path: joinPath(folder, path) });
  return {
    written: write.length,
    unchanged: unchanged.length,
    removed: removed.length,
    kept: kept.length + keptLeftovers.length,
    beside: new Map(
      [...beside].map(([path, version]) => [joinPath(folder, path), joinPath(folder, version)]),
    ),
    diagnostics: [
      ...(manifest.isDamaged ? [diagnostic(DAMAGED_MANIFEST, inFolder(MANIFEST_FILE))] : []),
      ...kept.map((path) => {
        const version = beside.get(path);
        return version === undefined
          ? diagnostic(EDITED_OUTPUT, inFolder(path))
          : diagnostic(EDITED_DOCUMENT, { path: joinPath(folder, path), version: joinPath(folder, version) });
      }),
      ...keptLeftovers.map((path) => diagnostic(EDITED_LEFTOVER, inFolder(path))),
    ],
  };
}
