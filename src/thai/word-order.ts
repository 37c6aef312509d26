import { ORDER_DIMENSIONS, ORDER_NEAR, rowOf, type WordModel } from './word-model.js';

/**
 * How well each word would stand between these, the last of `before` and the first of `behind` beside it (of what stands between two
 * runs of words EDGE or NUMBER is one), in nats
 * above and below even; undefined of what is too rare. A log-bilinear model (Mnih and Kavukcuoglu, 2013): words that
 * are used alike suit the same places, though they never met there. Made by test/generate/word-order.ts.
 */
export function expectationAt(
  model: WordModel,
  before: readonly number[],
  behind: readonly number[],
): (word: number) => number | undefined {
  const { words, weights, heard, said, biases } = model.order;
  const around = new Float64Array(ORDER_DIMENSIONS);
  const near = [...lastOf(before), ...Array.from({ length: ORDER_NEAR }, (_, at) => behind[at])];
  near.forEach((word, position) => {
    const row = word === undefined ? -1 : rowOf(words, word);
    if (row < 0) return;
    for (let at = 0; at < ORDER_DIMENSIONS; at += 1)
      around[at] =
        (around[at] ?? 0) +
        (weights[position * ORDER_DIMENSIONS + at] ?? 0) * (heard[row * ORDER_DIMENSIONS + at] ?? 0);
  });
  return (word) => {
    const row = rowOf(words, word);
    if (row < 0) return undefined;
    let sum = biases[row] ?? 0;
    for (let at = 0; at < ORDER_DIMENSIONS; at += 1)
      sum += (around[at] ?? 0) * (said[row * ORDER_DIMENSIONS + at] ?? 0);
    return sum;
  };
}

const lastOf = (words: readonly number[]): (number | undefined)[] =>
  Array.from({ length: ORDER_NEAR }, (_, at) => words[words.length - ORDER_NEAR + at]);
