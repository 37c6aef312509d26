import { type Passage, slicePassage, textOf, trimPassage } from '../passage.js';

const SHORTEST_ENDING = 5;

/**
 * Words behind a sub-list that ran on into its last entry: all entries before it end alike, and the last has
 * that ending too, with more behind it.
 */
export function splitClosingWords(texts: readonly Passage[]): { text: Passage; words: Passage } | undefined {
  const last = texts.at(-1);
  if (!last || texts.length < 3) return undefined;
  const ending = commonEnding(texts.slice(0, -1).map(textOf));
  if (ending.length < SHORTEST_ENDING) return undefined;
  const at = textOf(last).lastIndexOf(`${ending} `);
  if (at < 0) return undefined;
  const cut = at + ending.length;
  return { text: slicePassage(last, 0, cut), words: trimPassage(slicePassage(last, cut)) };
}

/** Of several texts, cut back to where a word may begin. */
function commonEnding(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = 0;
  while (length < first.length && others.every((other) => other.at(-1 - length) === first.at(-1 - length)))
    length += 1;
  return length === 0 ? '' : first.slice(-length).replace(/^[ะ-ฺๅ-๎\s]+/u, '');
}
