import { setFlagsFromString } from 'node:v8';

/**
 * By how many percent the heap may grow from one collection to the next. V8 by itself lets it grow to almost
 * three times what is in use: a plan of a thousand projects would hold half a gigabyte of waste.
 */
const GROWTH = 60;

/** Call before the heap grows large. */
export const growMemorySlowly = (): void => setFlagsFromString(`--heap-growing-percent=${GROWTH}`);

/**
 * HarfBuzz works for a quarter of a second. By default V8 optimizes its WebAssembly in the background meanwhile,
 * on the core that collects garbage, and Node does not end before that is done: a third of the time of one PDF.
 */
export function compileWasmOnce(): void {
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--no-wasm-dynamic-tiering');
}

/**
 * How much a function runs before V8 optimizes it in the background: nine times as much as by default. Most of what
 * was optimized in a run of a second had done its work by then: a fifth of the processor time of `check` and `plan.pdf`.
 * V8 counts bytes, and calls since its version 12; it complains to the user about a flag that it does not know.
 */
export const lateFlags = (v8: string): readonly string[] =>
  Number.parseInt(v8, 10) < 12
    ? ['--interrupt-budget=600000']
    : ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=27000'];

/**
 * V8 makes two programs of a pattern, one to interpret for its first use and a native one for the second. Hundreds of
 * patterns look at hundreds of texts: the native one at once saves two thirds of the time to make them.
 */
export const compilePatternsOnce = (): void => setFlagsFromString('--no-regexp-tier-up');

/** Call before anything else. */
export function optimizeLate(): void {
  for (const flag of lateFlags(process.versions.v8)) setFlagsFromString(flag);
}

/** When nothing is left to do Node takes its engine apart, piece by piece: 20 ms that the officer waits for. */
export const endAtOnce = (): void => void process.once('beforeExit', () => process.exit());
