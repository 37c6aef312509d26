import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printedFields, runImport } from '../helpers/import-plan.js';

const WHOLE = readFileSync(new URL('fixtures/municipality.txt', import.meta.url), 'utf8');
const whole = await runImport({ 'plan.txt': WHOLE });

const DAMAGES: Readonly<Record<string, (text: string) => string>> = {
  'ำ as a space and า': (text) => text.replaceAll('ำ', ' า'),
  'ป้ as ปู': (text) => text.replaceAll('ป้', 'ปู'),
  'tone marks behind า': (text) => text.replaceAll(/([\u0E48-\u0E4B])า/gu, 'า$1'),
  'tone marks before vowels': (text) => text.replaceAll(/([\u0E31\u0E34-\u0E37])([\u0E48-\u0E4B])/gu, '$2$1'),
  'o for ๐': (text) => text.replaceAll('๐', 'o'),
};

test.each(Object.entries(DAMAGES))('%s: the same data as from the whole text', async (_, damage) => {
  const run = await runImport({ 'plan.txt': damage(WHOLE) });
  expect(whole.plan && printedFields(whole.plan)).toBeDefined();
  expect(run.plan && printedFields(run.plan)).toEqual(whole.plan && printedFields(whole.plan));
});

test.each(['า', '้า'])(
  'ำ as %s throughout: rows and sheets are the same, and it is told once: import/mended-thai',
  async (lost) => {
    const run = await runImport({ 'plan.txt': WHOLE.replaceAll('ำ', lost) });
    const rows = (each: typeof whole) =>
      each.plan?.projects.map(({ title, dimension, budget, quarters }) => [
        title,
        dimension,
        budget,
        quarters,
      ]);
    expect(rows(run)).toEqual(rows(whole));
    expect(run.plan?.annex.length).toBe(whole.plan?.annex.length);
    expect(run.report.match(/สระอำกลายเป็นสระอาทั้งข้อความ/gu)).toHaveLength(1);
  },
);

test('tone marks lost throughout: refused, with the way out: import/beyond-mending', async () => {
  const run = await runImport({ 'plan.txt': WHOLE.replaceAll(/[\u0E48-\u0E4B]/gu, '') }, ['--lang', 'en']);
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain('damaged beyond mending: all tone marks are lost → save it as Word');
});
