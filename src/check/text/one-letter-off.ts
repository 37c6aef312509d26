import { isThaiLetter } from '../../thai/characters.js';

/** Where a word ends that one letter keeps from being there, and where the letter is. */
export interface OneOff {
  readonly end: number;
  /** Offset of the difference inside the word. */
  readonly at: number;
}

/** Marks over and under the last consonant, which are often forgotten. */
const LAST_MARK = /[\u0E34-\u0E39\u0E4C]$/u;

/**
 * Compares `text` from `start` on with `word`: undefined unless exactly one letter is replaced, left out,
 * added, or two change places. A word whose last letter is left out is not told from a shorter one, unless
 * the letter is a mark.
 */
export function oneLetterOff(text: string, start: number, word: string): OneOff | undefined {
  let at = 0;
  while (at < word.length && text.charCodeAt(start + at) === word.charCodeAt(at)) at += 1;
  if (at === word.length || start + at >= text.length) return undefined;
  const here = start + at;
  const isLast = at + 1 === word.length;
  const isSwapped =
    !isLast &&
    text.charCodeAt(here) === word.charCodeAt(at + 1) &&
    text.charCodeAt(here + 1) === word.charCodeAt(at);
  if (isSwapped && isTail(text, here + 2, word, at + 2)) return { end: start + word.length, at };
  // Behind a word whose last mark is left out something else begins.
  if (isLast && LAST_MARK.test(word) && !isThaiLetter(text.charCodeAt(here))) return { end: here, at };
  // A last letter that comes late was not replaced: บัญชชา.
  if (isLast && isTail(text, here + 1, word, at)) return { end: here + 2, at };
  if (isTail(text, here + 1, word, at + 1)) return { end: start + word.length, at };
  if ((!isLast || LAST_MARK.test(word)) && isTail(text, here, word, at + 1))
    return { end: start + word.length - 1, at };
  return isTail(text, here + 1, word, at) ? { end: start + word.length + 1, at } : undefined;
}

/** `text` goes on at `from` as `word` does at `of`: nearly always the first letter tells. */
function isTail(text: string, from: number, word: string, of: number): boolean {
  for (let at = of; at < word.length; at += 1) {
    if (text.charCodeAt(from + at - of) !== word.charCodeAt(at)) return false;
  }
  return true;
}
