import { remember } from '../remember.js';
import { codeOf, isWord, LETTERS, type WordModel } from './word-model.js';

/** How often each letter stands behind two others in the words that are known: of the first only its kind counts. */
interface LetterModel {
  readonly counts: Float64Array;
  readonly totals: Float64Array;
}

/** No letter: before the first of a word and behind its last. */
const NONE = 0;
const CODES = 0x80;
const KINDS = ['เแโใไ', 'ัิีึืฺุู็', '่้๊๋', '์', 'าำะๅํ'];
const KIND = Uint8Array.from({ length: CODES }, (_, code) =>
  code === NONE
    ? KINDS.length + 1
    : Math.max(0, KINDS.findIndex((kind) => kind.includes(LETTERS[code - 1] ?? '-')) + 1),
);
const contextOf = (first: number, second: number): number => (KIND[first] ?? 0) * CODES + second;

const letterModel = remember(({ letters }: WordModel): LetterModel => {
  const totals = new Float64Array((KINDS.length + 2) * CODES);
  const counts = new Float64Array(totals.length * CODES);
  const count = (context: number, letter: number, words: number): void => {
    counts[context * CODES + letter] = (counts[context * CODES + letter] ?? 0) + words;
    totals[context] = (totals[context] ?? 0) + words;
  };
  /** How many words go on so. */
  const walk = (first: number, before: number, last: number): number => {
    let all = 0;
    for (let at = first; ; at += 1) {
      const edge = letters[at] ?? CODES;
      const letter = edge & 0x7f;
      const below = edge >>> 14;
      let words = below === 0 ? 0 : walk(below, last, letter);
      if (isWord(edge)) {
        count(contextOf(last, letter), NONE, 1);
        words += 1;
      }
      count(contextOf(before, last), letter, words);
      all += words;
      if ((edge & CODES) !== 0) return all;
    }
  };
  walk(0, NONE, NONE);
  return { counts, totals };
});

/** How surprising letters are as a word, in nats: a word of no list is as readable as others, a slip often is not. */
export function surpriseOf(model: WordModel, word: string): number {
  const { counts, totals } = letterModel(model);
  let [sum, first, second] = [0, NONE, NONE];
  for (let at = 0; at <= word.length; at += 1) {
    const letter = at < word.length ? codeOf(word.charCodeAt(at)) : NONE;
    const context = contextOf(first, second);
    const share =
      ((counts[context * CODES + letter] ?? 0) + SEEN_NEVER) / ((totals[context] ?? 0) + SEEN_NEVER * CODES);
    sum -= Math.log(share);
    [first, second] = [second, letter];
  }
  return sum;
}
const SEEN_NEVER = 0.1;
