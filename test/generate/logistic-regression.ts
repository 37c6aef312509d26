export interface Sample {
  readonly values: readonly number[];
  readonly isSlip: boolean;
  readonly weight: number;
}

/** Keeps weights small that little speaks for. */
const RIDGE = 0.005;
const MOST_ROUNDS = 50;
const CLOSE = 1e-7;

/** Weights of the values, and last that of none: what best tells slips from what is none, by Newton's method. */
export function logisticRegression(samples: readonly Sample[]): number[] {
  const all = samples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (sample: Sample) => number): number =>
    samples.reduce((sum, sample) => sum + of(sample) * sample.weight, 0) / all;
  // On one scale, so that the ridge weighs on all alike.
  const scales = (samples[0]?.values ?? []).map((_, at) => {
    const middle = mean(({ values }) => at0(values, at));
    return { middle, spread: Math.sqrt(mean(({ values }) => (at0(values, at) - middle) ** 2)) || 1 };
  });
  const rows = samples.map(({ values }) => [
    ...scales.map(({ middle, spread }, at) => (at0(values, at) - middle) / spread),
    1,
  ]);
  const ridges = [...scales.map(() => RIDGE * all), 0];
  let weights = ridges.map(() => 0);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const slope = ridges.map((ridge, at) => ridge * at0(weights, at));
    const curve = ridges.map((ridge, at) => ridges.map((_, other) => (at === other ? ridge : 0)));
    rows.forEach((row, index) => {
      const { isSlip = false, weight = 0 } = samples[index] ?? {};
      const likely = 1 / (1 + Math.exp(-dot(row, weights)));
      row.forEach((value, at) => {
        slope[at] = at0(slope, at) + weight * (likely - Number(isSlip)) * value;
        const line = curve[at] ?? [];
        row.forEach((second, other) => {
          line[other] = at0(line, other) + weight * likely * (1 - likely) * value * second;
        });
      });
    });
    const steps = solve(curve, slope);
    weights = weights.map((weight, at) => weight - at0(steps, at));
    if (Math.max(...steps.map(Math.abs)) < CLOSE) break;
  }
  const plain = scales.map(({ spread }, at) => at0(weights, at) / spread);
  return [
    ...plain,
    (weights.at(-1) ?? 0) -
      dot(
        plain,
        scales.map(({ middle }) => middle),
      ),
  ];
}

/** Gauss's elimination; the matrix is symmetric and positive. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, at0(right, at)]);
  rows.forEach((row, at) => {
    const pivot = at0(row, at);
    for (let column = at; column < row.length; column += 1) row[column] = at0(row, column) / pivot;
    rows.forEach((other, index) => {
      const factor = index === at ? 0 : at0(other, at);
      if (factor === 0) return;
      for (let column = at; column < row.length; column += 1)
        other[column] = at0(other, column) - factor * at0(row, column);
    });
  });
  return rows.map((row) => row.at(-1) ?? 0);
}

const at0 = (values: readonly number[], at: number): number => values[at] ?? 0;
const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, at) => sum + value * at0(other, at), 0);
