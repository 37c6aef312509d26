import { expect, test } from 'vitest';
import { ABOUT } from '../../src/diagnostics/catalogue/about.js';
import { CATALOGUE } from '../../src/diagnostics/catalogue.js';
import { rulesPage } from '../../src/report/rules-page.js';

const codes = Object.keys(CATALOGUE).filter((code) => code.startsWith('check/'));

test('src/check/RULES.md is up to date', async () => {
  await expect(rulesPage()).toMatchFileSnapshot('../../src/check/RULES.md');
});

test('every rule says what it asks for, and nothing else does', () => {
  expect(Object.keys(ABOUT).toSorted()).toEqual(codes.toSorted());
});

test('at most one rule in ten is only a note', () => {
  const notes = Object.entries(CATALOGUE).filter(
    ([code, { severity }]) => code.startsWith('check/') && severity === 'info',
  );
  expect(notes.length).toBeLessThanOrEqual(codes.length / 10);
});
