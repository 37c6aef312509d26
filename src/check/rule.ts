import type { Diagnostic, Finding } from '../diagnostics/diagnostic.js';
import type { DataKind } from '../plan/data-files.js';
import { listRecords, type PlanSource, type Records } from '../plan/plan-source.js';
import type { FileTypes, FrameworkFile, PlanFile, ProjectFile } from '../plan/schema-types.js';
import type { MarkdownSource } from '../source/markdown/markdown-source.js';
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
