import pc from 'picocolors';
import type { Language } from '../config.js';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { positionAt } from '../source/line-column.js';
import type { Span } from '../source/source-file.js';
import { codeFrame } from './code-frame.js';
import { countBySeverity, type Report, type Reporter } from './report.js';

const SEVERITY: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  th: { error: 'ข้อผิดพลาด', warning: 'คำเตือน', info: 'ข้อสังเกต' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

/** For people: place, sentence, code frame, ways out; the counts last. */
export const reportHuman: Reporter = (report) => {
  const { diagnostics, showInfo, language } = report;
  const shown = diagnostics.filter(({ severity }) => showInfo || severity !== 'info');
  const blocks = shown.map((finding) => describe(finding, report));
  return [...blocks, summaryLine(diagnostics, language, showInfo)].join('\n\n').concat('\n');
};

function describe(finding: Diagnostic, { language, color }: Report): string {
  const colors = pc.createColors(color);
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan }[finding.severity];
  const place = finding.span ? `${colors.bold(showPlace(finding.span))} ` : '';
  const head = `${place}${paint(SEVERITY[language][finding.severity])} ${finding.message[language]} ${colors.dim(finding.code)}`;
  const frame = finding.span ? codeFrame(finding.span, { dim: colors.dim, mark: paint }) : [];
  const related = (finding.related ?? []).map(
    ({ span, message }) => `    ${message[language]}: ${showPlace(span)}`,
  );
  const hints = finding.hints.map((hint) => `    ${colors.cyan('→')} ${hint[language]}`);
  return [head, ...frame.map((line) => `  ${line}`), ...related, ...hints].join('\n');
}

function showPlace({ file, start }: Span): string {
  const { line, column } = positionAt(file, start);
  return `${file.path}:${line}:${column}`;
}

function summaryLine(diagnostics: readonly Diagnostic[], language: Language, showInfo: boolean): string {
  const { error, warning, info } = countBySeverity(diagnostics);
  const hidden = info > 0 && !showInfo;
  const fixable = diagnostics.filter(({ fix, severity }) => fix && severity !== 'info').length;
  if (language === 'en') {
    const counts = [
      error > 0 && `${error} error${error === 1 ? '' : 's'}`,
      warning > 0 && `${warning} warning${warning === 1 ? '' : 's'}`,
    ].filter(Boolean);
    const notes =
      info > 0 ? ` (${info} note${info === 1 ? '' : 's'}${hidden ? ', shown with --info' : ''})` : '';
    const mended = fixable > 0 ? ` (--fix mends ${fixable})` : '';
    return `${counts.join(', ') || 'no errors or warnings'}${mended}${notes}`;
  }
  const counts = [error > 0 && `ข้อผิดพลาด ${error} แห่ง`, warning > 0 && `คำเตือน ${warning} แห่ง`].filter(
    Boolean,
  );
  const notes = info > 0 ? ` (ข้อสังเกต ${info} ข้อ${hidden ? ' ดูได้ด้วย --info' : ''})` : '';
  const mended = fixable > 0 ? ` (แก้ให้ได้ด้วย --fix ${fixable} แห่ง)` : '';
  return `${counts.length > 0 ? `พบ${counts.join(' ')}` : 'ไม่พบข้อผิดพลาดหรือคำเตือน'}${mended}${notes}`;
}
