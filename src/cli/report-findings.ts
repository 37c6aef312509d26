import type { ReportConfig } from '../config.js';
import type { Diagnostic, Message } from '../diagnostics/diagnostic.js';
import { FINDINGS } from '../findings.js';
import { REPORTERS } from '../report/index.js';
import { EXIT, type ExitCode } from './command.js';
import type { Streams } from './streams.js';

/** Prints the findings: for people on stderr, for programs on stdout. */
export function reportFindings(
  diagnostics: readonly Diagnostic[],
  config: ReportConfig,
  { stdout, stderr, asCalled = (text) => text }: Streams,
): void {
  const isHuman = config.report === 'human';
  if (isHuman && config.quiet && !hasFailed(diagnostics, config)) return;
  const print = (found: readonly Diagnostic[]): string =>
    REPORTERS[config.report]({ ...config, diagnostics: found, findings: FINDINGS });
  if (isHuman) stderr.write(print(diagnostics));
  else stdout.write(print(diagnostics.map((finding) => inCallersWords(finding, asCalled))));
}

function inCallersWords(finding: Diagnostic, asCalled: (text: string) => string): Diagnostic {
  const say = ({ th, en }: Message): Message => ({ th: asCalled(th), en: asCalled(en) });
  const { message, hints, related } = finding;
  return {
    ...finding,
    message: say(message),
    hints: hints.map(say),
    ...(related && { related: related.map((other) => ({ ...other, message: say(other.message) })) }),
  };
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
