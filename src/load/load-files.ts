import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { diagnostic } from '../diagnostics/finding.js';
import { collectDiagnostics, succeed } from '../diagnostics/outcome.js';
import { type DataKind, dataPath, hasNames, RECORD_KINDS } from '../plan/data-files.js';
import type { Records } from '../plan/plan-source.js';
import { ROUNDS } from '../plan/progress.js';
import type { YamlSource } from '../source/yaml-source.js';
import { toArabicDigits } from '../thai/digits.js';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import { FILE_NAME } from './findings.js';
import { loadYaml, topOf } from './load-yaml.js';

const NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;
const LOOKS_LIKE_YAML = /^[^.~].*\.ya?ml(?:\.txt)?$/i;
/** What Windows, Notepad and OneDrive put behind a name: p1.yaml.txt, p1 (1).yaml, p1 - Copy.yaml, p1-DESKTOP-4K2.yaml. */
const ADDED = /(?:\.ya?ml|\.txt)+$|\s*\(\d+\)|\s*-\s*(?:copy|สำเนา)|-(?:DESKTOP|LAPTOP|PC)\b.*(?=\.ya?ml)/gi;

export interface LoadedFiles {
  readonly files: ReadonlyMap<string, YamlSource>;
  /** Names of all files, those that could not be read too. */
  readonly names: readonly string[];
}

/** The files of a kind in a plan's folder by name: `projects/*.yaml`. Other files beside them are nobody's business, misnamed YAML is. */
export async function loadFiles(kind: DataKind, dir: string, world: World): Promise<Outcome<LoadedFiles>> {
  if (!hasNames(kind)) return loadOnly(kind, dir, world);
  const folder = joinPath(dir, dataPath(kind), '..');
  const entries = (await world.listFolder(folder)) ?? [];
  const { keep, diagnostics } = collectDiagnostics();
  const present = entries.filter((entry) => entry.kind === 'file').map((entry) => entry.name);
  const loaded = await Promise.all(
    present.map(async (name) => {
      const id = NAME.exec(name)?.[1];
      return id === undefined
        ? { name }
        : { name, id, outcome: await loadYaml(world, dir, joinPath(folder, name)) };
    }),
  );
  const files = new Map<string, YamlSource>();
  for (const { name, id, outcome } of loaded) {
    const source = outcome && keep(outcome);
    if (source && id !== undefined) files.set(id, source);
    if (id === undefined && LOOKS_LIKE_YAML.test(name))
      keep({ diagnostics: [misnamed(kind, folder, name, present)] });
  }
  return succeed({ files, names: loaded.flatMap(({ id }) => id ?? []) }, diagnostics);
}

async function loadOnly(kind: DataKind, dir: string, world: World): Promise<Outcome<LoadedFiles>> {
  const outcome = await loadYaml(world, dir, joinPath(dir, dataPath(kind)));
  if (!outcome) return succeed({ files: new Map(), names: [] });
  const { value, diagnostics } = outcome;
  return succeed({ files: new Map(value && [['', value]]), names: [''] }, diagnostics);
}

/** The files of every kind that is neither `plan.yaml` nor a project. */
export async function loadRecords(dir: string, world: World): Promise<Outcome<Records<YamlSource>>> {
  const { keep, diagnostics } = collectDiagnostics();
  const loaded = await Promise.all(
    RECORD_KINDS.map(async (kind) => [kind, await loadFiles(kind, dir, world)] as const),
  );
  return succeed(
    new Map(loaded.map(([kind, outcome]) => [kind, keep(outcome)?.files ?? new Map()])),
    diagnostics,
  );
}

function misnamed(kind: DataKind, folder: string, name: string, present: readonly string[]): Diagnostic {
  const tidied = name
    .replaceAll(ADDED, '')
    .toLowerCase()
    .replace(/[\s_.]+/g, '-');
  const suggestion = `${(kind === 'progress' ? roundIn(tidied) : undefined) ?? tidied}.yaml`;
  const place = topOf(joinPath(folder, name));
  if (!NAME.test(suggestion)) return diagnostic(FILE_NAME, { name, kind }, place);
  return diagnostic(FILE_NAME, { name, kind, suggestion, isThere: present.includes(suggestion) }, place);
}

/** `6` of `รอบ-6-เดือน`. */
const roundIn = (name: string): string | undefined =>
  ROUNDS.find((round) => new RegExp(`(?<!\\d)${round}(?!\\d)`, 'u').test(toArabicDigits(name)));
