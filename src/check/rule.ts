import type { Diagnostic, Finding } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/nearest-name.js';
import type { DataKind } from '../plan/data-files.js';
import { listRecords, type PlanSource, type Records } from '../plan/plan-source.js';
import type { FileTypes, FrameworkFile, PlanFile, ProjectFile } from '../plan/schema-types.js';
import { remember } from '../remember.js';
import type { MarkdownSource } from '../source/markdown/markdown-source.js';
import type { Path, YamlSource } from '../source/yaml-source.js';
import type { CheckedFile } from './schema/validate-file.js';

/** What every rule may look at. Any part of a draft may be missing: it broke its schema and was reported. */
export interface RuleContext {
  readonly source: PlanSource;
  readonly plan: CheckedFile<PlanFile>;
  /** By id, files that are not listed in the plan too. */
  readonly projects: ReadonlyMap<string, CheckedFile<ProjectFile>>;
  /** By file name, those that are not listed in the plan too. */
  readonly chapters: ReadonlyMap<string, ChapterFile>;
  /** Every other file of the plan. */
  readonly records: Records<CheckedFile<unknown>>;
  readonly framework?: CheckedFile<FrameworkFile>;
  /** Whether some font has a character. */
  readonly coverage?: Coverage;
  /** Nothing may be open any more. */
  readonly isFinal?: boolean;
}

/** A chapter's file: no schema says what it holds. */
export interface ChapterFile extends CheckedFile<readonly string[]> {
  readonly source: MarkdownSource;
}

export type Coverage = (codePoint: number) => boolean;

/** One rule: what it may find, and the pure function that finds all of it at once. */
export interface Rule {
  readonly findings: readonly Finding[];
  readonly check: (context: RuleContext) => Diagnostic[];
}

/** Every file of the plan, in the order in which they are looked at. */
export const allFiles = ({
  plan,
  projects,
  chapters,
  records,
}: Pick<RuleContext, 'plan' | 'projects' | 'chapters' | 'records'>): CheckedFile<unknown>[] => [
  plan,
  ...projects.values(),
  ...chapters.values(),
  ...listRecords(records),
];

/** The files of one kind by name. */
export const filesOf = <Kind extends DataKind>({ records }: RuleContext, kind: Kind) =>
  // Safe: each was compared with the schema of its kind, and a test holds schemas and types together.
  (records.get(kind) ?? new Map()) as ReadonlyMap<string, CheckedFile<FileTypes[Kind]>>;

export interface TextPlace {
  readonly source: YamlSource;
  readonly path: Path;
  readonly text: string;
}

/** Every text of the plan, in the order of its files. */
export const walkTexts = (context: Parameters<typeof allFiles>[0]): TextPlace[] =>
  allFiles(context).flatMap((file) => textsOf(file));

/** Every text of a file, gathered once for all rules. */
export const textsOf = remember(({ source, draft }: CheckedFile<unknown>): readonly TextPlace[] =>
  textsIn(source, draft, []),
);

function textsIn(source: YamlSource, value: unknown, path: Path): TextPlace[] {
  if (typeof value === 'string') return [{ source, path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(source, item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsIn(source, child, [...path, key]));
}

/**
 * Ids in `projects` without a file, with the unlisted file that was probably meant. One slip of the pen is
 * one finding: other rules leave such a file alone.
 */
export function misspeltIds({ plan: { draft }, source }: RuleContext): ReadonlyMap<string, string> {
  const listed = (draft?.projects ?? []).filter((id) => id !== undefined);
  const unlisted = source.projectFiles.filter((id) => !listed.includes(id));
  const meant = listed
    .filter((id) => !source.projectFiles.includes(id))
    .map((id) => [id, nearestName(id, unlisted)] as const);
  return new Map(meant.flatMap(([id, name]) => (name === undefined ? [] : [[id, name]])));
}
