import { toArabicDigits } from '../thai/digits.js';

/** A stretch of the manuscript; without `start` it is a space put in where two lines were joined. */
export interface Piece {
  readonly text: string;
  readonly start?: number;
}

/** Words taken from the manuscript, perhaps from several lines, that still know where they stood. */
export type Passage = readonly Piece[];

export const textOf = (passage: Passage): string => passage.map(({ text }) => text).join('');

export const isBlank = (passage: Passage): boolean => textOf(passage).trim() === '';

/** Where it begins in the manuscript. */
export const startOf = (passage: Passage): number | undefined =>
  passage.find(({ start }) => start !== undefined)?.start;

/** The part from `from` to `to`, offsets in its own text. */
export function slicePassage(passage: Passage, from: number, to = Number.POSITIVE_INFINITY): Passage {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { text, start } of passage) {
    const first = Math.max(0, from - at);
    const last = Math.min(text.length, to - at);
    if (first < last) {
      const part = text.slice(first, last);
      pieces.push(start === undefined ? { text: part } : { text: part, start: start + first });
    }
    at += text.length;
  }
  return pieces;
}

export function trimPassage(passage: Passage): Passage {
  const text = textOf(passage);
  const from = text.length - text.trimStart().length;
  return from === 0 && text.trimEnd().length === text.length
    ? passage
    : slicePassage(passage, from, text.trimEnd().length);
}

/** Runs of white space become one space: how a page set its lines is not the author's. */
export function collapseSpaces(passage: Passage): Passage {
  const text = textOf(passage);
  if (!/\s{2}|[^\S ]/u.test(text)) return passage;
  const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) =>
    slicePassage(passage, index, index + word.length),
  );
  return joinAll(words);
}

export function joinPassages(before: Passage, after: Passage, glue: '' | ' '): Passage {
  if (before.length === 0) return after;
  if (after.length === 0) return before;
  return glue === '' ? [...before, ...after] : [...before, { text: glue }, ...after];
}

/** One behind the other, a space between them. */
export const joinAll = (passages: readonly Passage[]): Passage =>
  passages.reduce<Passage>((before, after) => joinPassages(before, after, ' '), []);

/** Texts as they are compared: Arabic digits, no white space, no quotes, brackets, dashes and points. */
export const compactText = (text: string): string =>
  toArabicDigits(text)
    .toLowerCase()
    .replaceAll(/[\s“”"'‘’«»()[\]{}.,:;*_#\-–—]/gu, '');
