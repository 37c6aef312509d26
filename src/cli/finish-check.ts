import type { ReportConfig } from '../config.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { describeCheck } from './check-help.js';
import type { ExitCode } from './exit-codes.js';
import { exitCodeOf, reportFindings } from './report-findings.js';
import type { Streams } from './streams.js';

/** Prints the findings and gives the exit code they ask for. */
export function finishCheck(
  diagnostics: readonly Diagnostic[],
  config: ReportConfig,
  streams: Streams,
): ExitCode {
  reportFindings(diagnostics, config, streams);
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const { maxWarnings, language } = config;
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    streams.stderr.write(`${describeCheck(language).tooManyWarnings(warnings, maxWarnings)}\n`);
  }
  return exitCodeOf(diagnostics, config);
}
