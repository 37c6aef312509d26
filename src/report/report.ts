import type { Language } from '../config.js';
import type { Diagnostic, Findings, Severity } from '../diagnostics/diagnostic.js';

/** Everything a reporter may use. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** Every kind of finding there is, for what is said of one. */
  readonly findings: Findings;
  readonly language: Language;
  readonly color: boolean;
  readonly showInfo: boolean;
  /** Every place of every kind, however many lines they take. */
  readonly showAll: boolean;
  /** Warnings count as errors. */
  readonly strict: boolean;
}

/** Findings → text. Pure; what it says goes to the screen or to a program as it is. */
export type Reporter = (report: Report) => string;

export const countBySeverity = (diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
};
