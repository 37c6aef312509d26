import pc from 'picocolors';
import type { Language } from '../config.js';
import type { Diagnostic, Severity, Span } from '../diagnostics/diagnostic.js';
import { positionAt } from '../source/line-column.js';
import { codeFrame } from './code-frame.js';
import { countBySeverity, type Report, type Reporter } from './report.js';

const SEVERITY: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  th: { error: 'ข้อผิดพลาด', warning: 'คำเตือน', info: 'ข้อสังเกต' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

/** For people: place, sentence, code frame, ways out; the counts last. */
export const reportHuman: Reporter = (report) => {
  const { diagnostics, showInfo, showAll, language } = report;
  const shown = diagnostics.filter(({ severity }) => showInfo || severity !== 'info');
  const [listed, single] = [shown.filter(isListed), shown.filter((finding) => !isListed(finding))];
  const every = single.map((finding) => describe(finding, report));
  const told = showAll || linesOf(every) <= SCREEN ? every : digest(single, report);
  const blocks = [...told, ...describeLists(listed, report)];
  return [...blocks, summaryLine(diagnostics, language, showInfo)].join('\n\n').concat('\n');
};

/** Lines that a person takes in at once. */
const SCREEN = 40;
/** An empty line follows each block. */
const linesOf = (blocks: readonly string[]): number =>
  blocks.reduce((sum, block) => sum + block.split('\n').length + 1, 0);

/** One block for each kind, as many as a screen holds: the most harmful first, then the rare, which are easily missed. */
function digest(findings: readonly Diagnostic[], report: Report): string[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  const kinds = codes.map((code) => findings.filter((finding) => finding.code === code));
  const blocks: string[] = [];
  const rest = kinds.sort((a, b) => harmOf(a[0]) - harmOf(b[0]) || a.length - b.length);
  while (rest[0]) {
    const block = describeKind(rest[0], report);
    if (blocks.length > 0 && linesOf([...blocks, block]) > SCREEN) break;
    blocks.push(block);
    rest.shift();
  }
  return [...blocks, restLine(rest, report.language)];
}

/** What `--fix` mends can wait. */
const harmOf = (finding: Diagnostic | undefined): number => {
  if (finding?.blocking) return 0;
  const harm = { error: 1, warning: 2, info: 3 }[finding?.severity ?? 'info'];
  return finding?.fix ? harm + 0.5 : harm;
};

/** Of the others of a kind the places alone, and not many. */
function describeKind([first, ...others]: readonly Diagnostic[], report: Report): string {
  if (!first) return '';
  const [next, after] = [others.slice(0, MOST_PLACES), others.length - MOST_PLACES];
  const lines = next.map(({ span, message }) => {
    const place = span ? `${showPlace(span)} ` : '';
    return `    ${place}${message[report.language]}`;
  });
  const more =
    report.language === 'th' ? `    และแบบเดียวกันอีก ${after} แห่ง` : `    and ${after} more of the kind`;
  return [describe(first, report), ...lines, ...(after > 0 ? [more] : [])].join('\n');
}
const MOST_PLACES = 2;

function restLine(kinds: readonly (readonly Diagnostic[])[], language: Language): string {
  const places = kinds.flat().length;
  if (language === 'th')
    return `${places > 0 ? `ยังมีอีก ${kinds.length} เรื่อง ${places} แห่ง ` : ''}ดูครบทุกแห่งได้ด้วย --all`;
  return `${places > 0 ? `${places} more of ${kinds.length} kind${kinds.length === 1 ? '' : 's'}; ` : ''}--all shows every place`;
}

const isListed = (finding: Diagnostic): boolean => finding.isListed === true;

/** A block for each file, a line for each finding, as many as a screen holds; the ways out, which are the same for all, last. */
function describeLists(findings: readonly Diagnostic[], { language, color, showAll }: Report): string[] {
  const colors = pc.createColors(color);
  const files = [...new Set(findings.map(({ span }) => span?.file))];
  const most = showAll ? Number.POSITIVE_INFINITY : Math.max(LEAST_LIST, Math.floor(SCREEN / files.length));
  const lists = files.map((file) => {
    const own = findings.filter(({ span }) => span?.file === file);
    const lines = own.map(({ span, severity, message }) => {
      const { line, column } = span ? positionAt(span.file, span.start) : { line: 0, column: 0 };
      return `  ${line}:${column} ${SEVERITY[language][severity]} ${message[language]}`;
    });
    const told =
      lines.length > most + 1 ? [...lines.slice(0, most), moreLine(lines.length - most, language)] : lines;
    return [`${colors.bold(file?.path ?? '')} (${own.length})`, ...told].join('\n');
  });
  const hints = [...new Set(findings.flatMap(({ hints }) => hints.map((hint) => hint[language])))];
  const waysOut = hints.map((hint) => `  ${colors.cyan('→')} ${hint}`);
  const past = lists.findIndex((_, at) => at > 0 && linesOf(lists.slice(0, at + 1)) > SCREEN);
  const told =
    showAll || past < 0 ? lists : [...lists.slice(0, past), moreFiles(files.length - past, language)];
  return waysOut.length === 0 ? told : [...told, waysOut.join('\n')];
}

const moreFiles = (count: number, language: Language): string =>
  language === 'th'
    ? `และอีก ${count} แฟ้ม ดูครบทุกแห่งได้ด้วย --all`
    : `and ${count} more file${count === 1 ? '' : 's'}; --all shows every place`;

/** Lines of a file that are told however many files there are. */
const LEAST_LIST = 10;

const moreLine = (count: number, language: Language): string =>
  language === 'th'
    ? `  และในแฟ้มนี้อีก ${count} แห่ง ดูครบทุกแห่งได้ด้วย --all`
    : `  and ${count} more in this file; --all shows every place`;

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
