import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { positionAt } from '../source/line-column.js';
import type { Report, Reporter } from './report.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Annotations on the changed lines of a pull request. */
export const reportGithub: Reporter = (report) =>
  report.diagnostics
    .filter(({ severity }) => report.showInfo || severity !== 'info')
    .map((finding) => `${toCommand(finding, report)}\n`)
    .join('');

function toCommand({ code, severity, message, hints, span }: Diagnostic, { language }: Report): string {
  const text = [message[language], ...hints.map((hint) => hint[language])].join('\n');
  const properties: [string, string | number][] = span
    ? [
        ['file', span.file.path],
        ...pairs('line', 'col', positionAt(span.file, span.start)),
        ...pairs('endLine', 'endColumn', positionAt(span.file, span.end)),
      ]
    : [];
  const written = [...properties, ['title', code]].map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeText(text)}`;
}

const pairs = (
  lineName: string,
  columnName: string,
  { line, column }: { readonly line: number; readonly column: number },
): [string, number][] => [
  [lineName, line],
  [columnName, column],
];

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
