import {
  collectDiagnostics,
  type Diagnostic,
  diagnostic,
  type Outcome,
  succeed,
} from '../diagnostics/diagnostic.js';
import { type DataKind, dataPath, hasNames, RECORD_KINDS } from '../plan/data-files.js';
import type { Records } from '../plan/plan-source.js';
import { ROUNDS } from '../plan/reporting-rounds.js';
import type { MarkdownSource } from '../source/markdown/markdown-source.js';
import type { YamlSource } from '../source/yaml-source.js';
import { toArabicDigits } from '../thai/digits.js';
import { joinPath, type World } from '../world/world.js';
import { CHAPTER_NAME, FILE_NAME } from './findings.js';
import { loadParsed, loadYaml, topOf } from './load-yaml.js';

const NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/;
const LOOKS_LIKE_YAML = /^[^.~].*\.ya?ml(?:\.(?:txt|docx?|rtf))?$/i;
/** What Windows, Notepad and clouds put around a name: p1.yaml.txt, p1 (1).yaml, Copy of p1.yaml, p1-DESKTOP-4K2.yaml. */
const ADDED =
  /^(?:copy of|สำเนาของ)\s*|(?:\.ya?ml|\.txt|\.docx?|\.rtf)+$|\s*\([^()]*\)|\s*-\s*(?:copy|สำเนา)|\.sync-conflict.*(?=\.ya?ml)|-(?:DESKTOP|LAPTOP|PC)\b.*(?=\.ya?ml)/giu;

/** A file that is not read because of its name. */
interface Misnamed {
  readonly path: string;
  readonly name: string;
  /** What it was probably meant to be called. */
  readonly suggestion?: string;
  /** Whether a file of that name is there too. */
  readonly isThere: boolean;
}

export interface LoadedFiles {
  readonly files: ReadonlyMap<string, YamlSource>;
  /** Names of all files, those that could not be read too. */
  readonly names: readonly string[];
  readonly misnamed: readonly Misnamed[];
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
  for (const { id, outcome } of loaded) {
    const source = outcome && keep(outcome);
    if (source && id !== undefined) files.set(id, source);
  }
  const names = loaded.flatMap(({ id }) => id ?? []);
  return succeed({ files, names, misnamed: misnamedIn(folder, present, kind) }, diagnostics);
}

async function loadOnly(kind: DataKind, dir: string, world: World): Promise<Outcome<LoadedFiles>> {
  const outcome = await loadYaml(world, dir, joinPath(dir, dataPath(kind)));
  if (!outcome) return succeed({ files: new Map(), names: [], misnamed: [] });
  const { value, diagnostics } = outcome;
  return succeed({ files: new Map(value && [['', value]]), names: [''], misnamed: [] }, diagnostics);
}

const CHAPTERS = 'chapters';
const ALMOST_MARKDOWN = /(?<=^[^.~].*)\.(?:md\.txt|markdown|mdown|mkd)$/i;

/** The Markdown files of the folder `chapters`. The parser is fetched only where there are any. */
export async function loadChapters(
  dir: string,
  world: World,
): Promise<Outcome<ReadonlyMap<string, MarkdownSource>>> {
  const folder = joinPath(dir, CHAPTERS);
  const names = ((await world.listFolder(folder)) ?? []).flatMap(({ kind, name }) =>
    kind === 'file' ? [name] : [],
  );
  const { keep, diagnostics } = collectDiagnostics();
  for (const name of names.filter((name) => ALMOST_MARKDOWN.test(name))) {
    const suggestion = name.replace(ALMOST_MARKDOWN, '.md');
    const params = { name, suggestion, isThere: names.includes(suggestion) };
    keep({ diagnostics: [diagnostic(CHAPTER_NAME, params, topOf(joinPath(folder, name)))] });
  }
  const chapters = names.filter((name) => /^[^.~].*\.md$/u.test(name));
  if (chapters.length === 0) return succeed(new Map(), diagnostics);
  const { parseMarkdown } = await import('../source/markdown/parse-markdown.js');
  const loaded = await Promise.all(
    chapters.map(
      async (name) => [name, await loadParsed(world, dir, joinPath(folder, name), parseMarkdown)] as const,
    ),
  );
  return succeed(
    new Map(
      loaded.flatMap(([name, outcome]) => {
        const source = outcome && keep(outcome);
        return source ? [[name, source] as const] : [];
      }),
    ),
    diagnostics,
  );
}

/** The files of every kind that is neither `plan.yaml` nor a project. */
export async function loadRecords(dir: string, world: World): Promise<Outcome<Records<YamlSource>>> {
  const { keep, diagnostics } = collectDiagnostics();
  const loaded = await Promise.all(
    RECORD_KINDS.map(async (kind) => [kind, await loadFiles(kind, dir, world)] as const),
  );
  const records = loaded.map(([kind, outcome]) => [kind, keep(outcome)] as const);
  keep({ diagnostics: records.flatMap(([, files]) => files?.misnamed.map(reportMisnamed) ?? []) });
  return succeed(new Map(records.map(([kind, files]) => [kind, files?.files ?? new Map()])), diagnostics);
}

/** Files that look like data, whose names are none that is read. */
export const misnamedIn = (folder: string, present: readonly string[], kind?: DataKind): Misnamed[] =>
  present
    .filter((name) => !NAME.test(name) && LOOKS_LIKE_YAML.test(name))
    .map((name) => {
      const bare = name.replaceAll(ADDED, '').toLowerCase();
      const round = kind === 'progress' ? roundIn(bare) : undefined;
      const suggestion = `${round ?? bare.replace(/[\s_.]+/g, '-')}.yaml`;
      const isThere = present.includes(suggestion);
      const known = { path: joinPath(folder, name), name, isThere };
      return NAME.test(suggestion) ? { ...known, suggestion } : known;
    });

/** `6` of `รอบ ๖ เดือน`. */
const roundIn = (name: string): string | undefined =>
  ROUNDS.find((round) => new RegExp(`(?<!\\d)${round}(?!\\d)`, 'u').test(toArabicDigits(name)));

export const reportMisnamed = ({ path, ...params }: Misnamed): Diagnostic =>
  diagnostic(FILE_NAME, params, topOf(path));
