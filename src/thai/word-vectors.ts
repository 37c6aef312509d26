import { costOf, rowOf, VECTOR_DIMENSIONS, type WordModel } from './word-model.js';

/** Words around, the nearest first. */
export interface Company {
  readonly before: readonly number[];
  readonly behind: readonly number[];
}

/**
 * How well a word suits those around it: the cosine of its vector and theirs, from -1 to 1; undefined where too little
 * is known of them. Words that stand near the same others have like vectors (test/generate/word-vectors.mjs).
 */
export function suits(model: WordModel, word: number, { before, behind }: Company): number | undefined {
  const own = vectorOf(model, word);
  if (!own) return undefined;
  const sum = new Float64Array(own.length);
  for (const side of [before, behind]) {
    side.slice(0, MOST_NEAR).forEach((each, away) => {
      const weight = weightOf(model, each) / Math.sqrt(away + 1);
      vectorOf(model, each)?.forEach((value, at) => {
        sum[at] = (sum[at] ?? 0) + weight * value;
      });
    });
  }
  const length = Math.hypot(...sum) * Math.hypot(...own);
  return length === 0
    ? undefined
    : own.reduce((total, value, at) => total + value * (sum[at] ?? 0), 0) / length;
}
const MOST_NEAR = 12;

/** Of the words that stand everywhere little is to be learned. */
const weightOf = (model: WordModel, word: number): number =>
  Math.min(1, Math.exp(costOf(model.letters[word] ?? 0) - EVERYWHERE));
const EVERYWHERE = 6.9;

function vectorOf({ placed, vectors }: WordModel, word: number): Int8Array | undefined {
  const row = rowOf(placed, word);
  return row < 0 ? undefined : vectors.subarray(row * VECTOR_DIMENSIONS, (row + 1) * VECTOR_DIMENSIONS);
}
