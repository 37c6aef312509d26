import type { ReportConfig } from '../config.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { FINDINGS } from '../findings.js';
import { REPORTERS } from '../report/index.js';
import { EXIT, type ExitCode } from './command.js';
import type { Streams } from './streams.js';

/** Prints the findings: for people on stderr, for programs on stdout. */
export function reportFindings(
  diagnostics: readonly Diagnostic[],
  config: ReportConfig,
  { stdout, stderr }: Streams,
): void {
  const isHuman = config.report === 'human';
  if (isHuman && config.quiet && !hasFailed(diagnostics, config)) return;
  (isHuman ? stderr : stdout).write(REPORTERS[config.report]({ ...config, diagnostics, findings: FINDINGS }));
}

/** Errors fail a run, with `--strict` warnings too, with `--max-warnings` more than so many. */
export function hasFailed(
  diagnostics: readonly Diagnostic[],
  { strict, maxWarnings }: Pick<ReportConfig, 'strict' | 'maxWarnings'>,
): boolean {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const most = strict ? 0 : (maxWarnings ?? warnings);
  return warnings > most || diagnostics.some(({ severity }) => severity === 'error');
}

export const exitCodeOf = (diagnostics: readonly Diagnostic[], config: ReportConfig): ExitCode =>
  hasFailed(diagnostics, config) ? EXIT.findings : EXIT.fine;
