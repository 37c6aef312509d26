import type { ReportKind } from '../config.js';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.js';
import { positionAt } from '../source/line-column.js';
import { reportGithub } from './github.js';
import { reportHuman } from './human.js';
import { countBySeverity, type Reporter } from './report.js';
import { reportSarif } from './sarif.js';

/** For programs, as `REPORTS.md` describes it. `version` changes when a field changes its meaning or goes. */
const reportJson: Reporter = ({ diagnostics }) => {
  const { error: errors, warning: warnings, info: infos } = countBySeverity(diagnostics);
  const report = { version: 1, summary: { errors, warnings, infos }, diagnostics: diagnostics.map(toJson) };
  return `${JSON.stringify(report, undefined, 2)}\n`;
};

function toJson({ code, severity, message, span, related, hints, fix }: Diagnostic) {
  return {
    code,
    severity,
    message,
    ...(span && placeOf(span)),
    hints,
    ...(fix && { fix: { ...placeOf(fix.span), replacement: fix.replacement } }),
    ...(related && { related: related.map((other) => ({ message: other.message, ...placeOf(other.span) })) }),
  };
}

const placeOf = ({ file, start, end }: Span) => ({
  file: file.path,
  start: { ...positionAt(file, start), offset: start },
  end: { ...positionAt(file, end), offset: end },
});

/** A new report is one file and one line here. */
export const REPORTERS: Readonly<Record<ReportKind, Reporter>> = {
  human: reportHuman,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
};
