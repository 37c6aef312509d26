import { displayWidth } from '../../../thai/display-width.js';
import type { Spot } from '../../source-text.js';
import { type PageWord, SAME_LINE, SET_BACK, SPACE_GAP } from './page-words.js';

/** A gap of this part of the size parts columns of a table. */
const COLUMN_GAP = 1.1;
/** Spaces that part columns, at least. */
const COLUMN_SPACES = 2;
/** Distance of lines, as a multiple of the usual one, that shows as a blank line. */
const BLANK_GAP = 1.45;
/** Among all widths of a letter the one that sets the columns: narrow, so that no text runs past its own. */
const NARROW = 0.25;

export interface LaidLine {
  readonly text: string;
  readonly spots: readonly Spot[];
}

export interface WordLine {
  readonly words: readonly PageWord[];
  readonly baseline: number;
}

/**
 * The lines of a page from the positions of its words. Leading spaces and the spaces between columns set each
 * stretch at the column where it stands on the page, as `pdftotext -layout` does: what is above one another on
 * the page is so in the text. One space is a space of the text, two or more part columns.
 */
export function layOutLines(
  words: readonly PageWord[],
  leftEdge: number,
  columnWidth: number,
): readonly LaidLine[] {
  const lines = clusterLines(words);
  const usual = median(lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0)));
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const laid = layOutLine(line.words, leftEdge, columnWidth);
    const isApart = above && line.baseline - above.baseline > usual * BLANK_GAP;
    return isApart ? [{ text: '', spots: [] }, laid] : [laid];
  });
}

export function clusterLines(words: readonly PageWord[]): readonly WordLine[] {
  const lines: { words: PageWord[]; baseline: number }[] = [];
  for (const word of [...words].sort((one, other) => one.baseline - other.baseline)) {
    const line = lines.at(-1);
    if (line && word.baseline - line.baseline < word.size * SAME_LINE) line.words.push(word);
    else lines.push({ words: [word], baseline: word.baseline });
  }
  const order = new Map(words.map((word, index) => [word, index]));
  const inOrder = (one: PageWord, other: PageWord) => (order.get(one) ?? 0) - (order.get(other) ?? 0);
  return lines.map(({ words: found, baseline }) => ({ words: fromLeft(found.sort(inOrder)), baseline }));
}

/**
 * Words of one line from left to right. What the file draws one behind the other stays in its order: marks that hang
 * over their letter, or are set back over it, let the edges of such words say nothing.
 */
function fromLeft(words: readonly PageWord[]): PageWord[] {
  const placed: PageWord[] = [];
  let before: PageWord | undefined;
  for (const word of words) {
    const goesOn =
      before && word.left > before.left - word.size * SET_BACK && word.left - before.right < word.size;
    // Looked for from the end, where nearly all of them are.
    let at =
      (goesOn && before
        ? placed.lastIndexOf(before)
        : placed.findLastIndex(({ left }) => left <= word.left)) + 1;
    // Letters of another font may have been drawn between the two before.
    while (goesOn && (placed[at]?.right ?? Number.POSITIVE_INFINITY) <= word.left + word.size * SET_BACK)
      at += 1;
    placed.splice(at, 0, word);
    before = word;
  }
  return placed;
}
/** The words of one line with the spaces between them, columns aside. */
export const joinWords = (words: readonly PageWord[]): string =>
  layOutLine(words, 0, Number.POSITIVE_INFINITY).text.replaceAll(/\s+/gu, ' ');

function layOutLine(words: readonly PageWord[], leftEdge: number, columnWidth: number): LaidLine {
  const spots: Spot[] = [];
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const word of words) {
    const gap = (word.left - right) / word.size;
    if (gap > COLUMN_GAP) {
      const column = Math.round((word.left - leftEdge) / columnWidth);
      const spaces = column - displayWidth(text);
      text = `${text.trimEnd()}${' '.repeat(Math.max(spaces + text.length - text.trimEnd().length, text === '' ? 0 : COLUMN_SPACES))}`;
    } else if ((gap > SPACE_GAP || word.isSpaced) && text !== '' && !/\s$/u.test(text)) text += ' ';
    const written = joinSaraAm(text, word.text);
    spots.push({ at: text.length, length: written.length, left: word.left, right: word.right });
    text += written;
    right = Math.max(right, word.right);
  }
  return { text: text.trimEnd(), spots };
}

/** Fonts draw ำ as two signs, and many programs write า for the second besides. No Thai word has า after ำ. */
const joinSaraAm = (before: string, text: string): string =>
  (before.endsWith('ำ') ? text.replace(/^า/u, '') : text).replaceAll('ำา', 'ำ');

/** Width of a column of the text: what a narrow letter takes. */
export function columnWidthOf(words: readonly PageWord[]): number {
  const widths = words
    .filter(({ text, left, right }) => right > left && displayWidth(text) > 2)
    .map(({ text, left, right }) => (right - left) / displayWidth(text));
  return quantile(widths, NARROW) || 5;
}

const median = (values: readonly number[]): number => quantile(values, 0.5);

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * part)] ?? 0;
}
