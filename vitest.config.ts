import { defineConfig } from 'vitest/config';
import { unitTests } from './test/helpers/unit-tests.js';

export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'unit' ? unitTests() : ['test/**/*.test.ts'],
    // Quick tests change nothing that others see: the program is read once for all of them.
    isolate: mode !== 'unit',
    testTimeout: 30_000,
    // vitest leaves one core free, which is every other core of a small machine.
    maxWorkers: '100%',
    // As Node itself gives the default export of a CommonJS package.
    deps: { interopDefault: false },
    // Tests of real processes and watched folders share a busy machine there; a second failure is a failure.
    retry: process.env['CI'] === 'true' ? 1 : 0,
  },
}));
