import type { Span } from '../diagnostics/diagnostic.js';
import { lineText, positionAt } from '../source/line-column.js';
import { displayWidth } from '../thai/display-width.js';

const WIDEST = 100;
const ELLIPSIS = '…';

export interface FrameColors {
  readonly dim: (text: string) => string;
  readonly mark: (text: string) => string;
}

/** The line of a place and the one before it, with a caret under what is meant. */
export function codeFrame(span: Span, { dim, mark }: FrameColors): string[] {
  const { file } = span;
  if (file.text === '') return [];
  const { line, column } = positionAt(file, span.start);
  const text = lineText(file, line).replaceAll('\t', ' ');
  const from = column - 1;
  const shown = crop(text, from, Math.min(from + span.end - span.start, text.length));
  const gutter = String(line).length;
  const caret = ' '.repeat(displayWidth(shown.text.slice(0, shown.from)));
  const carets = '^'.repeat(Math.max(1, displayWidth(shown.text.slice(shown.from, shown.to))));
  const before = line > 1 ? lineText(file, line - 1).replaceAll('\t', ' ') : undefined;
  const number = (value: number | string): string => dim(`${String(value).padStart(gutter)} |`);
  return [
    ...(before === undefined ? [] : [`  ${number(line - 1)} ${crop(before, 0, 0).text}`.trimEnd()]),
    `${mark('>')} ${number(line)} ${shown.text}`,
    `  ${number('')} ${caret}${mark(carets)}`,
  ];
}

interface Cropped {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A window of a long line around the place; Thai paragraphs may be one line of a thousand letters. */
function crop(text: string, from: number, to: number): Cropped {
  if (displayWidth(text) <= WIDEST) return { text, from, to };
  const start = from < WIDEST / 2 ? 0 : clusterStart(text, from - Math.floor(WIDEST / 3));
  const lead = start > 0 ? ELLIPSIS : '';
  const body = takeColumns(text.slice(start), WIDEST);
  const tail = start + body.length < text.length ? ELLIPSIS : '';
  const place = from - start + lead.length;
  return {
    text: lead + body + tail,
    from: place,
    to: Math.max(place, Math.min(to - start, body.length) + lead.length),
  };
}

function takeColumns(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** Not between a letter and its marks, nor inside a surrogate pair. */
function clusterStart(text: string, from: number): number {
  let start = Math.max(0, from);
  while (start > 0 && /[\p{Mn}\p{Cf}\uDC00-\uDFFF]/u.test(text.charAt(start))) start -= 1;
  return start;
}
