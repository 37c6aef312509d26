import type { ManifestEntry } from './manifest.js';

export interface Situation {
  /** What was built now. */
  readonly built: readonly ManifestEntry[];
  /** What the last build that came to its end made. */
  readonly last: readonly ManifestEntry[];
  /** What a build that was killed was about to put in place. */
  readonly begun: readonly ManifestEntry[];
  /** Sums of what lies there, by path. */
  readonly present: ReadonlyMap<string, string>;
  /** Everything was built: what is not among it is no longer made. */
  readonly isComplete: boolean;
  /** Names of documents that are made on request: what was made of them stays. */
  readonly onRequest: readonly string[];
  /** Replace what was edited by hand. */
  readonly overwrite: boolean;
}

/** Paths by what happens to them. */
export interface Decision {
  readonly write: readonly string[];
  readonly unchanged: readonly string[];
  /** Edited by hand, therefore left as they are. */
  readonly kept: readonly string[];
  /** No longer made. */
  readonly removed: readonly string[];
  /** No longer made, but edited by hand. */
  readonly keptLeftovers: readonly string[];
  /** Of the manifest afterwards. */
  readonly entries: readonly ManifestEntry[];
}

/** What happens to each file, so that nobody's work is lost. A file that no manifest knows is somebody's own. */
export function decideOutputs(situation: Situation): Decision {
  const { built, last, begun, present, isComplete, onRequest, overwrite } = situation;
  const known = [...begun, ...last];
  const ours = new Set(known.map(({ path, sha256 }) => `${sha256} ${nameOf(path)}`));
  const isOurs = (path: string): boolean => ours.has(`${present.get(path)} ${nameOf(path)}`);
  const fateOf = ({ path, sha256 }: ManifestEntry): 'write' | 'unchanged' | 'kept' => {
    if (present.get(path) === sha256) return 'unchanged';
    return !present.has(path) || isOurs(path) || overwrite ? 'write' : 'kept';
  };
  const allOf = (fate: ReturnType<typeof fateOf>) => built.filter((entry) => fateOf(entry) === fate);
  const [write, unchanged, kept] = [allOf('write'), allOf('unchanged'), allOf('kept')];
  const made = new Set(built.map(({ path }) => nameOf(path)));
  const others = [...new Set(pathsOf(known))].filter((path) => !made.has(nameOf(path)));
  const isMadeStill = (path: string): boolean =>
    !made.has(nameOf(editedOf(path))) && (!isComplete || onRequest.includes(withoutEnding(path)));
  const stale = others.filter((path) => !isMadeStill(path) && present.has(path));
  const remembered = [...others.filter(isMadeStill), ...pathsOf(kept)];
  return {
    write: pathsOf(write),
    unchanged: pathsOf(unchanged),
    kept: pathsOf(kept),
    removed: stale.filter(isOurs),
    keptLeftovers: stale.filter((path) => !isOurs(path)),
    entries: [...write, ...unchanged, ...remembered.flatMap((path) => entryOf(path, known, last, present))],
  };
}

/** What lies there, where that is ours; otherwise what was made last. */
const entryOf = (
  wanted: string,
  known: readonly ManifestEntry[],
  last: readonly ManifestEntry[],
  present: ReadonlyMap<string, string>,
): ManifestEntry | readonly [] =>
  known.find(({ path, sha256 }) => path === wanted && sha256 === present.get(wanted)) ??
  last.find(({ path }) => path === wanted) ??
  [];

/** Where a new version stands beside the edited document: `plan.ใหม่.docx`, or with a number where that was edited too. */
export const versionBeside = (path: string, count: number): string =>
  path.replace(/\.[^.]+$/u, (ending) => `.ใหม่${count === 1 ? '' : `-${count}`}${ending}`);

/** The document that a version stands beside; any other path as it is. */
const editedOf = (path: string): string => path.replace(/\.ใหม่(?:-\d+)?(?=\.[^.]+$)/u, '');

/** Some disks take `A.pdf` and `a.pdf` for one file. */
const nameOf = (path: string): string => path.normalize('NFC').toLowerCase();

const withoutEnding = (path: string): string => path.replace(/\.[^./]+$/, '');

const pathsOf = (entries: readonly ManifestEntry[]): string[] => entries.map(({ path }) => path);
