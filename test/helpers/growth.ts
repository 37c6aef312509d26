import { expect } from 'vitest';

/** Four times the work takes about four times as long; a square would take sixteen. Holds on a busy machine. */
export async function expectSteadyGrowth(work: (size: number) => unknown, size: number): Promise<void> {
  const time = async (times: number): Promise<number> => {
    const started = performance.now();
    await work(times * size);
    return performance.now() - started;
  };
  await time(1);
  const least = Math.min(await time(1), await time(1));
  const most = Math.min(await time(4), await time(4));
  expect(most).toBeLessThan(10 * least + 100);
}
