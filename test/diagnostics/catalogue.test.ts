import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/diagnostics/catalogue.js';

const TEST_ROOT = new URL('../', import.meta.url);

const testTexts = readdirSync(TEST_ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && !path.includes('catalogue.test'))
  .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), TEST_ROOT), 'utf8'))
  .join('\n');

describe('every code', () => {
  test.each(Object.keys(CATALOGUE))('%s has a name of its stage and is raised by a test', (code) => {
    expect(code).toMatch(/^(load|check|compose|typeset|write|import)\/[a-z]+(-[a-z0-9]+)*$/);
    expect(testTexts.includes(code), `${code} is in no test`).toBe(true);
  });
});
