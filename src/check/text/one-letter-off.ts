/** Where a word ends that one letter keeps from being there, and where the letter is. */
export interface OneOff {
  readonly end: number;
  /** Offset of the difference inside the word. */
  readonly at: number;
}

/** ์, which is often forgotten. */
const THANTHAKHAT = '\u0E4C';

/**
 * Compares `text` from `start` on with `word`: undefined unless exactly one letter is replaced, left out,
 * added, or two change places. A word whose last letter is left out is not told from a shorter one, unless
 * the letter is ์.
 */
export function oneLetterOff(text: string, start: number, word: string): OneOff | undefined {
  let at = 0;
  while (at < word.length && text[start + at] === word[at]) at += 1;
  if (at === word.length || start + at >= text.length) return undefined;
  const here = start + at;
  const isRest = (from: number, of: number): boolean => text.startsWith(word.slice(of), from);
  if (text[here] === word[at + 1] && text[here + 1] === word[at] && isRest(here + 2, at + 2)) {
    return { end: start + word.length, at };
  }
  // A last letter that comes late was not replaced: บัญชชา.
  if (at + 1 === word.length && isRest(here + 1, at)) return { end: here + 2, at };
  if (isRest(here + 1, at + 1)) return { end: start + word.length, at };
  const isSilenced = word.at(-1) === THANTHAKHAT;
  if ((at + 1 < word.length || isSilenced) && isRest(here, at + 1))
    return { end: start + word.length - 1, at };
  return isRest(here + 1, at) ? { end: start + word.length + 1, at } : undefined;
}
