import type { ReportConfig } from '../config.js';
import type { Diagnostic, Findings, Severity } from '../diagnostics/diagnostic.js';

/** Everything a reporter may use. */
export interface Report extends Pick<ReportConfig, 'language' | 'color' | 'showInfo' | 'showAll' | 'strict'> {
  readonly diagnostics: readonly Diagnostic[];
  /** Every kind of finding there is, for what is said of one. */
  readonly findings: Findings;
}

/** Findings → text. Pure; what it says goes to the screen or to a program as it is. */
export type Reporter = (report: Report) => string;

export const countBySeverity = (diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
};
