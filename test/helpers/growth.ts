import { expect } from 'vitest';

const MOST_ROUNDS = 8;

/**
 * Four times the work takes about four times as long; a square would take sixteen. A busy machine only ever adds to a
 * time, so the least of several counts, and what seems too slow is measured again.
 */
export async function expectSteadyGrowth(work: (size: number) => unknown, size: number): Promise<void> {
  const time = async (times: number): Promise<number> => {
    const started = performance.now();
    await work(times * size);
    return performance.now() - started;
  };
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const isSteady = (): boolean => most < 10 * least + 100;
  await time(1);
  for (let round = 0; round < MOST_ROUNDS && (round < 2 || !isSteady()); round += 1) {
    least = Math.min(least, await time(1));
    most = Math.min(most, await time(4));
  }
  expect({ least, most, isSteady: isSteady() }).toMatchObject({ isSteady: true });
}
