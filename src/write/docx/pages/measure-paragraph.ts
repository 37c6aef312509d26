import type { Inline, ParagraphStyle } from '../../../document/model.js';
import type { TrueTypeFace } from '../../../fonts/true-type.js';
import { THAI_RUN } from '../../../thai/characters.js';
import { dictionaryWordStarts } from '../../../thai/word-boundaries.js';

/** Widths of the face that a text is set in. */
export type WidthsOf = (
  family: string | undefined,
  bold: boolean,
  italic: boolean,
) => TrueTypeFace | undefined;

export interface MeasuredText {
  readonly style: ParagraphStyle;
  readonly inlines: readonly Inline[];
  readonly marker?: string;
  /** pt kept free at the right. */
  readonly reserveRight?: number;
  /** Text stands where the text of the list's items stands. */
  readonly inList?: boolean;
}

export interface MeasuredParagraph {
  readonly lines: number;
  /** pt */
  readonly lineHeight: number;
}

/** Width of a character of which no face is at hand, in ems; marks above and below take no room. */
const UNKNOWN_WIDTH = 0.55;

/** How many lines a paragraph takes in a column `width` pt wide, breaking where Word and LibreOffice break: they have no lexicon, only ICU's words. */
export function measureParagraph(text: MeasuredText, width: number, widthsOf: WidthsOf): MeasuredParagraph {
  const { style } = text;
  const own = widthsOf(undefined, style.bold, style.italic);
  const hangs = style.markerWidth > 0 && (text.marker !== undefined || text.inList === true);
  const left = style.indentLeft + (hangs ? style.markerWidth : 0);
  const label = text.marker === undefined ? 0 : widthOf(`${text.marker} `, style.size, own);
  const first = hangs
    ? Math.max(left, text.marker === undefined ? 0 : style.indentLeft + label)
    : style.indentLeft + style.indentFirst + label;
  const right = width - style.indentRight - (text.reserveRight ?? 0);

  let lines = 1;
  let x = first;
  let solid = (own?.lineHeight ?? 0) * style.size;
  for (const inline of text.inlines) {
    if (inline.kind === 'lineBreak') {
      lines++;
      x = left;
      continue;
    }
    const face = widthsOf(
      inline.font,
      style.bold || inline.bold === true,
      style.italic || inline.italic === true,
    );
    solid = Math.max(solid, (face?.lineHeight ?? 0) * style.size);
    for (const piece of piecesOf(inline.text, wordBreaks(inline.text))) {
      const visible = piece.trimEnd();
      const room = right - x;
      const visibleWidth = widthOf(visible, style.size, face);
      if (visibleWidth > room && x > left) {
        lines++;
        x = left;
      }
      // A piece wider than the column is broken anywhere.
      if (visibleWidth > right - left) lines += Math.ceil(visibleWidth / (right - left)) - 1;
      x += visibleWidth + widthOf(piece.slice(visible.length), style.size, face);
    }
  }
  return { lines, lineHeight: Math.max(style.lineHeight, solid) };
}

function* piecesOf(text: string, breaks: readonly number[]): Generator<string> {
  let from = 0;
  for (const to of breaks) {
    if (to > from) yield text.slice(from, to);
    from = Math.max(from, to);
  }
  if (from < text.length) yield text.slice(from);
}

const SCRIPT_RUN = new RegExp(`${THAI_RUN.source}|(?:(?!${THAI_RUN.source}).)+`, 'gsu');
/** Nothing of this begins a line: spaces, repetition marks, closing signs. */
const NEVER_FIRST = /^[\s\u00A0ๆฯ”’)\]?!%.,:;]/u;
const NEVER_LAST = /[\u00A0“‘([]$/u;

function wordBreaks(text: string): number[] {
  const starts = [...text.matchAll(SCRIPT_RUN)].flatMap(({ 0: run, index }) => [
    index,
    ...dictionaryWordStarts(run).map((start) => index + start),
  ]);
  return starts.filter(
    (at) => !NEVER_FIRST.test(text.slice(at, at + 1)) && !NEVER_LAST.test(text.slice(at - 1, at)),
  );
}

const MARK = /\p{Mn}/u;

function widthOf(text: string, size: number, face: TrueTypeFace | undefined): number {
  let ems = 0;
  for (const char of text)
    ems += face?.advance(char.codePointAt(0) ?? 0) ?? (MARK.test(char) ? 0 : UNKNOWN_WIDTH);
  return ems * size;
}
