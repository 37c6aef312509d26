import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FINDINGS } from '../src/findings.js';

const readAll = (folder: URL, wanted: (path: string) => boolean): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(wanted)
    .map((path) => readFileSync(new URL(path, folder), 'utf8'))
    .join('\n');

const sources = readAll(new URL('../src/', import.meta.url), (path) => path.endsWith('.ts'));
const tests = readAll(
  new URL('./', import.meta.url),
  (path) => path.endsWith('.test.ts') && path !== 'findings.test.ts',
);
const defined = [...sources.matchAll(/defineFinding\(\{\s+code: '([^']+)'/g)].map(([, code = '']) => code);

test('every finding that is defined is among those that can be silenced and explained, once', () => {
  expect(defined.toSorted()).toEqual([...FINDINGS.keys()].toSorted());
});

describe('every finding', () => {
  test.each([...FINDINGS.values()])(
    '$code has a name of its stage and is raised by a test',
    ({ code, example }) => {
      expect(code).toMatch(/^(load|check|compose|typeset|write|import)\/[a-z]+(-[a-z0-9]+)*$/);
      // test/check/examples.test.ts tries every example.
      expect(example !== undefined || tests.includes(code), `${code} is in no test`).toBe(true);
    },
  );

  const rules = [...FINDINGS.values()].filter(({ code }) => code.startsWith('check/'));
  test.each(rules)('$code says what it asks for', ({ about }) => {
    expect(about).toBeDefined();
  });
});
