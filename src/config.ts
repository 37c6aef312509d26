import type { OrganizationType } from './plan/plan.js';

export type Language = 'th' | 'en';
export type ReportKind = 'human' | 'json' | 'sarif' | 'github';

/** How findings are shown and when they fail a run. */
export interface ReportConfig {
  readonly language: Language;
  readonly report: ReportKind;
  /** Warnings count as errors. */
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
  /** Show findings of severity `info` too. */
  readonly showInfo: boolean;
  /** Every place of every kind, however many lines they take. */
  readonly showAll: boolean;
  /** More warnings than these fail a run. */
  readonly maxWarnings?: number;
}

/** What `plan check` needs to know, complete: flags and defaults are settled at the edge. */
export interface CheckConfig extends ReportConfig {
  /** Folder of one fiscal year, relative to the World's `cwd` or absolute, with `/`. */
  readonly planDir: string;
}

/** What `plan check --text` needs to know. */
export interface TextConfig extends ReportConfig {
  /** `-` is standard input. */
  readonly path: string;
  readonly known: KnownText;
}

/** What the officer says about a plain text; the rest is guessed from it. */
export interface KnownText {
  readonly type?: OrganizationType;
  readonly name?: string;
  readonly fiscalYear?: number;
}
