import { type Diagnostic, diagnostic, fail, type Outcome, succeed } from '../../../diagnostics/diagnostic.js';
import type { LeftOutText, SourceLine, SourceText } from '../../source-text.js';
import { findBrokenThai } from '../broken-thai.js';
import { BINARY_FILE, BROKEN_ENCODING, EMPTY_FILE, LEGACY_ENCODING, TOO_MANY_LINES } from '../findings.js';
import { reportLeftOut } from '../left-out.js';
import { findRunningLines } from '../running-lines.js';
import { type DecodedText, decodeBytes } from './decode-bytes.js';

/** Ten megabytes of a printed plan have a hundred thousand lines; a million empty ones are no text. */
const MOST_LINES = 1_000_000;
/** Share of a text that may be unreadable; pictures and programs have more. */
const MOST_BROKEN = 0.2;

/** Lines of a text file, blank ones included; form feeds, as `pdftotext` writes them, part its pages. */
export function readText(name: string, bytes: Uint8Array): Outcome<SourceText> {
  const decoded = decodeBytes(bytes);
  const isText = !decoded.text.includes('\0') && decoded.broken <= decoded.text.length * MOST_BROKEN;
  if (!isText) return fail([diagnostic(BINARY_FILE, { file: name })]);
  if (decoded.text.trim() === '') return fail([diagnostic(EMPTY_FILE, { file: name })]);
  if (countBreaks(decoded.text) > MOST_LINES) {
    return fail([diagnostic(TOO_MANY_LINES, { file: name, lines: MOST_LINES })]);
  }
  const pages = decoded.text.split('\f').map((page) => page.split(/\r\n|\r|\n/u));
  const lines = pages.length === 1 ? numberLines(pages) : numberLines(pages.map(withoutLastBreak));
  const { running, rest } = pages.length === 1 ? { running: [], rest: lines } : findRunningLines(lines);
  const leftOut: readonly LeftOutText[] = running;
  const diagnostics = [
    ...reportDecoding(name, decoded),
    ...findBrokenThai(name, rest),
    ...reportLeftOut(leftOut),
  ];
  return succeed({ name, blocks: rest, leftOut, diagnostics }, diagnostics);
}

/** Ends of lines and pages. */
function countBreaks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0c || unit === 0x0d) count += 1;
  }
  return count;
}

/** The break before a form feed ends the last line of its page. */
const withoutLastBreak = (lines: readonly string[]): readonly string[] =>
  lines.length > 1 && lines.at(-1) === '' ? lines.slice(0, -1) : lines;

function numberLines(pages: readonly (readonly string[])[]): readonly SourceLine[] {
  const hasPages = pages.length > 1;
  let line = 0;
  return pages.flatMap((texts, index) =>
    texts.map((text): SourceLine => {
      line += 1;
      return { kind: 'line', text, line, ...(hasPages && { page: index + 1 }) };
    }),
  );
}

function reportDecoding(file: string, { text, encoding, broken }: DecodedText): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (encoding === 'Windows-874 (TIS-620)') found.push(diagnostic(LEGACY_ENCODING, { file, encoding }));
  if (broken > 0) {
    const before = text.slice(0, text.indexOf('\uFFFD'));
    found.push(diagnostic(BROKEN_ENCODING, { file, count: broken, line: before.split('\n').length }));
  }
  return found;
}
