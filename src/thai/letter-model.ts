import { CODES_OF_LETTERS, codeOf, KINDS_OF_LETTERS, LETTERS, type WordModel } from './word-model.js';

/** No letter: before the first of a word and behind its last. */
const NONE = 0;
/** Of the letter before the last only its kind counts. */
const KIND = Uint8Array.from({ length: CODES_OF_LETTERS }, (_, code) =>
  code === NONE
    ? KINDS_OF_LETTERS.length + 1
    : KINDS_OF_LETTERS.findIndex((kind) => kind.includes(LETTERS[code - 1] ?? '-')) + 1,
);

/** How surprising letters are as a word, in nats: a word of no list is as readable as others, a slip often is not. */
export function surpriseOf({ surprises }: WordModel, word: string): number {
  let [sum, first, second] = [0, NONE, NONE];
  for (let at = 0; at <= word.length; at += 1) {
    const letter = at < word.length ? codeOf(word.charCodeAt(at)) : NONE;
    sum += surprises[((KIND[first] ?? 0) * CODES_OF_LETTERS + second) * CODES_OF_LETTERS + letter] ?? 0;
    [first, second] = [second, letter];
  }
  return sum / 16;
}
