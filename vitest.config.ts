import { defineConfig } from 'vitest/config';
import { unitTests } from './test/helpers/unit-tests.js';

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig(({ mode }) => ({
  test: {
    include: mode === 'unit' ? unitTests() : ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // vitest leaves one core free, which is every other core of a small machine.
    maxWorkers: '100%',
    // As Node itself gives the default export of a CommonJS package.
    deps: { interopDefault: false },
    // Tests of real processes and watched folders share a busy machine there; a second failure is a failure.
    retry: process.env['CI'] === 'true' ? 1 : 0,
  },
}));
