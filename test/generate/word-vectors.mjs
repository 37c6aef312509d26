// What each frequent word is spoken of with, as a vector: how much more often than by chance it stands near each of the
// most frequent words, brought down to a few dimensions by orthogonal iteration.

const DIMENSIONS = 48;
/** More than is kept: the last ones are not yet sorted out. */
const SPARE = 8;
const ROUNDS = 5;
const LEAST_COUNT = 4;
const CONTEXTS = 5000;
/** So many words away, one further counting less. */
const NEAR = 10;
/** Rare contexts count less, and nothing is told by what is near by chance. */
const SMOOTHING = 0.75;
const BY_CHANCE = 0.7;
/** How much more the first dimensions weigh. */
const SLOPE = 0.25;

/** The vectors of unit length, as bytes from -127 to 127, of all words met often enough in these lines of words. */
export function wordVectors(lines) {
  const counts = new Map();
  for (const line of lines) for (const word of line) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([, count]) => count >= LEAST_COUNT)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
  const matrix = nearness(lines, new Map(words.map((word, index) => [word, index])));
  const contexts = Math.min(CONTEXTS, words.length);
  let basis = orthogonal(startingBasis(contexts, DIMENSIONS + SPARE));
  for (let round = 0; round < ROUNDS; round += 1)
    basis = orthogonal(turned(matrix, orthogonal(times(matrix, basis)), contexts));
  const columns = times(matrix, basis).slice(0, DIMENSIONS);
  const weights = columns.map((column) => lengthOf(column) ** (SLOPE - 1));
  return new Map(
    words.map((word, row) => {
      const vector = columns.map((column, index) => column[row] * weights[index]);
      const length = lengthOf(vector) || 1;
      return [word, Int8Array.from(vector, (value) => Math.round((value / length) * 127))];
    }),
  );
}

/** By row the columns and values of what is near more often than by chance. */
function nearness(lines, places) {
  const rows = Array.from(places, () => new Map());
  const add = (row, column, weight) => {
    if (column < CONTEXTS) rows[row].set(column, (rows[row].get(column) ?? 0) + weight);
  };
  for (const line of lines) {
    const ids = line.map((word) => places.get(word));
    ids.forEach((one, at) => {
      for (let away = 1; away <= NEAR && at + away < ids.length; away += 1) {
        const other = ids[at + away];
        if (one === undefined || other === undefined) continue;
        add(one, other, 1 / away);
        add(other, one, 1 / away);
      }
    });
  }
  const sums = new Float64Array(Math.min(CONTEXTS, places.size));
  for (const row of rows) for (const [column, value] of row) sums[column] += value;
  const smooth = sums.map((sum) => sum ** SMOOTHING);
  const all = smooth.reduce((sum, each) => sum + each, 0);
  return rows.map((row) => {
    const near = [...row].sort(([a], [b]) => a - b);
    const sum = near.reduce((total, [, value]) => total + value, 0);
    const told = near
      .map(([column, value]) => [column, Math.log((value * all) / (sum * smooth[column])) - BY_CHANCE])
      .filter(([, value]) => value > 0);
    return { columns: told.map(([column]) => column), values: told.map(([, value]) => value) };
  });
}

/** A matrix by its columns. The same numbers in every run. */
function startingBasis(length, columns) {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  return Array.from({ length: columns }, () => Float64Array.from({ length }, random));
}

const times = (matrix, basis) =>
  basis.map((column) =>
    Float64Array.from(matrix, (row) => {
      let sum = 0;
      for (let at = 0; at < row.columns.length; at += 1) sum += row.values[at] * column[row.columns[at]];
      return sum;
    }),
  );

const turned = (matrix, basis, length) =>
  basis.map((column) => {
    const sums = new Float64Array(length);
    matrix.forEach((row, index) => {
      for (let at = 0; at < row.columns.length; at += 1)
        sums[row.columns[at]] += row.values[at] * column[index];
    });
    return sums;
  });

/** Gram and Schmidt's. */
function orthogonal(columns) {
  columns.forEach((column, index) => {
    for (const before of columns.slice(0, index)) {
      let along = 0;
      for (let at = 0; at < column.length; at += 1) along += column[at] * before[at];
      for (let at = 0; at < column.length; at += 1) column[at] -= along * before[at];
    }
    const length = lengthOf(column) || 1;
    for (let at = 0; at < column.length; at += 1) column[at] /= length;
  });
  return columns;
}

const lengthOf = (vector) => Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
