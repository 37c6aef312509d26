import type { CheckConfig } from '../config.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { REPORTERS } from '../report/index.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Streams } from './streams.js';

/** Prints the findings: for people on stderr, for programs on stdout. */
export function reportFindings(
  diagnostics: readonly Diagnostic[],
  config: CheckConfig,
  { stdout, stderr }: Streams,
): void {
  const isHuman = config.report === 'human';
  if (isHuman && config.quiet && !hasFailed(diagnostics, config)) return;
  (isHuman ? stderr : stdout).write(REPORTERS[config.report]({ ...config, diagnostics }));
}

/** Errors fail a run, with `--strict` warnings too. */
export const hasFailed = (
  diagnostics: readonly Diagnostic[],
  { strict }: Pick<CheckConfig, 'strict'>,
): boolean => diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));

export const exitCodeOf = (diagnostics: readonly Diagnostic[], config: CheckConfig): ExitCode =>
  hasFailed(diagnostics, config) ? EXIT.findings : EXIT.fine;
