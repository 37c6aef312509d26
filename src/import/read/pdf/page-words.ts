import type { Glyph } from './page-drawing.js';

/** A stretch of text on a page without a space; lengths in points, y grows downwards. */
export interface PageWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of its font. */
  readonly size: number;
  /** The file draws a space before it. */
  readonly isSpaced: boolean;
}

/** A gap of this part of the size is a space. */
export const SPACE_GAP = 0.12;
/** By no more of its size a letter is set back over the one before. */
export const SET_BACK = 0.3;
/** Letters whose baselines differ by less than this part of their size stand on one line. */
export const SAME_LINE = 0.35;

interface OpenWord extends PageWord {
  readonly endX: number;
  readonly endY: number;
}

/**
 * The letters of a page as words, in the order in which they are drawn. What is beyond the edge of the page is not read;
 * a stretch that the file says how to read is one word, wherever its letters are drawn.
 */
export function toWords(
  drawn: readonly Glyph[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly PageWord[] {
  const words: OpenWord[] = [];
  const isShown = ({ x, y }: Glyph): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
  const glyphs = drawn.filter((glyph) => isShown(glyph) && !/^\p{Cf}+$/u.test(glyph.text));
  let space: OpenWord | undefined;
  let mayJoin = false;
  for (let at = 0; at < glyphs.length; ) {
    const glyph = glyphs[at];
    if (!glyph) break;
    const { stretch } = glyph;
    let end = at + 1;
    while (stretch && glyphs[end]?.stretch === stretch) end += 1;
    const word = stretch ? joinStretch(stretch.text, glyphs.slice(at, end)) : wordOf(glyph);
    at = end;
    mayJoin &&= !stretch;
    if (word && word.text.trim() !== '') {
      const isSpaced = space !== undefined && touches(space, word);
      addWord(words, { ...word, isSpaced }, mayJoin && !isSpaced);
      mayJoin = !stretch;
    }
    space = word && /\s$/u.test(word.text) ? word : undefined;
  }
  return words;
}

const wordOf = ({ text, x, y, endX, endY, size }: Glyph): OpenWord => ({
  text,
  left: Math.min(x, endX),
  right: Math.max(x, endX),
  baseline: y,
  size,
  isSpaced: false,
  endX,
  endY,
});

const MARKS = /^[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]+/u;

/** Marks belong to the letter that was drawn before, wherever they hang; a letter goes on with the word that it touches. */
function addWord(words: OpenWord[], word: OpenWord, mayJoin: boolean): void {
  const last = words.at(-1);
  const marks = MARKS.exec(word.text)?.[0] ?? '';
  const isNear = last !== undefined && Math.abs(last.baseline - word.baseline) < word.size / 2;
  const isNext = last !== undefined && mayJoin && touches(last, word);
  if (last && ((isNear && marks === word.text) || isNext)) {
    const right = Math.max(last.right, word.right);
    // Without a Thai font a mark is drawn as a box that takes room.
    const end = marks === '' || word.right > last.right ? word : last;
    words[words.length - 1] = { ...last, text: last.text + word.text, right, endX: end.endX, endY: end.endY };
  } else if (last && isNear && marks !== '') {
    words[words.length - 1] = { ...last, text: last.text + marks };
    words.push({ ...word, text: word.text.slice(marks.length) });
  } else words.push(word);
}

/** The end of the one is the beginning of the other, along the line of writing. */
function touches(last: OpenWord, { left, right, baseline, endX, endY, size }: OpenWord): boolean {
  const [x, y] = [endX >= left ? left : right, baseline];
  const [alongX, alongY] = [endX - x, endY - y];
  const length = Math.hypot(alongX, alongY);
  const [unitX, unitY] = length === 0 ? [1, 0] : [alongX / length, alongY / length];
  const [gapX, gapY] = [x - last.endX, y - last.endY];
  const gap = gapX * unitX + gapY * unitY;
  const aside = Math.abs(gapX * unitY - gapY * unitX);
  return aside < size * SAME_LINE && gap > -size * SET_BACK && gap < size * SPACE_GAP;
}

/** Where none of its letters is on the page, nothing is read. */
function joinStretch(text: string, drawn: readonly Glyph[]): OpenWord | undefined {
  const visible = drawn.filter((glyph) => glyph.text.trim() !== '');
  const [first] = visible;
  const isCut = /[ก-ฮ]/u.test(text) && visible.every(isMark);
  if (!first || isCut) return undefined;
  // The first sign of a ำ may be drawn as a blank; before a letter a blank is a space.
  const inside = /^[\u0E30-\u0E3A]/u.test(text) ? drawn.filter(({ y }) => y === first.y) : visible;
  const left = Math.min(...inside.map(({ x }) => x));
  const right = Math.max(...visible.map(({ endX }) => endX));
  const size = Math.max(...visible.map((glyph) => glyph.size));
  return { text, left, right, baseline: first.y, size, isSpaced: false, endX: right, endY: first.y };
}

/** A mark that fonts draw in a form of its own reads as nothing; no letter is as narrow as a mark. */
const isMark = ({ text, x, endX }: Glyph): boolean =>
  MARKS.exec(text)?.[0] === text || (/^[\0\uFFFD]+$/u.test(text) && endX === x);
