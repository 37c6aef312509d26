import { actualTextOf } from './actual-text.js';
import type { PdfPage, PdfTextItem } from './pdf-library.js';

/** A stretch of text on a page; lengths in points, y grows downwards. */
export interface PageWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of its font. */
  readonly size: number;
}

export type Matrix = readonly [number, number, number, number, number, number];

/**
 * What stands on a page, turned as the page is shown; spaces between stretches come from their distance. A stretch that
 * the file says how to read is one word, wherever its letters are drawn.
 */
export async function readPageWords(page: PdfPage): Promise<readonly PageWord[]> {
  const shown = shownMatrix(page);
  const content = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
  const words: PageWord[] = [];
  /** Open marked content, outermost first; of a stretch that is read otherwise its text and first word. */
  const open: ({ readonly text: string; readonly from: number } | undefined)[] = [];
  for (const item of content.items) {
    if ('str' in item) {
      const isInside = open.some((each) => each !== undefined);
      // A blank is of use only as a part of a stretch.
      if (isInside ? item.str !== '' : item.str.trim() !== '') addWord(words, wordOf(item, shown), !isInside);
    } else if (item.type === 'endMarkedContent') {
      const stretch = open.pop();
      const isInside = open.some((each) => each !== undefined);
      if (stretch && !isInside)
        for (const word of joinStretch(stretch.text, words.splice(stretch.from))) addWord(words, word, true);
    } else {
      const text = actualTextOf(item.tag ?? '');
      open.push(text === undefined ? undefined : { text, from: words.length });
    }
  }
  const { height } = page.getViewport({ scale: 1 });
  return words.filter(({ baseline }) => baseline <= height);
}

function wordOf(item: PdfTextItem, shown: Matrix): PageWord {
  const [a, b, , , left, baseline] = multiply(shown, toMatrix(item.transform));
  const length = Math.hypot(a, b) || 1;
  // The part of its length that runs to the right: an upright stamp takes no width of the line.
  const width = Math.abs((item.width * a) / length);
  return { text: item.str, left, right: left + width, baseline, size: length };
}

const MARKS = /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]+/u;

/** Marks that are drawn by themselves belong to the letter that was drawn before, wherever they hang. */
function addWord(words: PageWord[], word: PageWord, mayJoin: boolean): void {
  const last = words.at(-1);
  const marks = MARKS.exec(word.text)?.[0] ?? '';
  const isNear = last && Math.abs(last.baseline - word.baseline) < word.size / 2;
  if (!mayJoin || !isNear || marks === '') {
    words.push(word);
    return;
  }
  const text = word.text.slice(marks.length);
  // Without a Thai font a mark is drawn as a box that takes room.
  const right = text === '' ? Math.max(last.right, word.right) : last.right;
  words[words.length - 1] = { ...last, text: last.text + marks, right };
  if (text.trim() !== '') words.push({ ...word, text });
}

/** pdf.js leaves out letters beyond the edge of the page: where none is drawn, nothing is read. */
function joinStretch(text: string, drawn: readonly PageWord[]): PageWord[] {
  const visible = drawn.filter((word) => word.text.trim() !== '');
  const [first] = visible;
  const isCut = /[ก-ฮ]/u.test(text) && visible.every(isMark);
  if (!first || isCut || text.trim() === '') return [];
  // The first sign of a ำ may be drawn as a blank; before a letter a blank is a space.
  const inside = /^[\u0E30-\u0E3A]/u.test(text)
    ? drawn.filter(({ baseline }) => baseline === first.baseline)
    : visible;
  const left = Math.min(...inside.map((word) => word.left));
  const right = Math.max(...visible.map((word) => word.right));
  const size = Math.max(...visible.map((word) => word.size));
  return [{ ...first, text, left, right: hasMark(text) ? right + size * UNTOLD : right, size }];
}

/** A part of the size by which a letter may reach on where its marks are drawn in a form of their own, without a width. */
const UNTOLD = 0.06;
const hasMark = (text: string): boolean => /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/u.test(text);

/** A mark that fonts draw in a form of its own reads as nothing; no letter is as narrow as a mark. */
const isMark = ({ text, left, right }: PageWord): boolean =>
  MARKS.exec(text)?.[0] === text || (/^[\0\uFFFD]+$/u.test(text) && right === left);

/** From the page's own coordinates to points from its upper left corner, y downwards. */
export const shownMatrix = (page: PdfPage): Matrix => toMatrix(page.getViewport({ scale: 1 }).transform);

export const toMatrix = (numbers: readonly unknown[]): Matrix => {
  const [a, b, c, d, e, f] = numbers.map(Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
};

export const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
