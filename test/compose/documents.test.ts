import { expect, test } from 'vitest';
import { composePlan } from '../../src/compose/compose-plan.js';
import type { Wanted } from '../../src/compose/document-set.js';
import { fixturePlan } from './fixture-plan.js';
import { findings } from './parse-part.js';
import { loadSmallTemplate, SMALL_TEMPLATE } from './small-template.js';

/** A small template whose documents are those given, composed for a plan with the sheets `control` and `training`. */
async function compose(documents: string, wanted: Wanted = { only: 'usual' }) {
  const [head, parts] = SMALL_TEMPLATE.split(/^documents:\n(?: .*\n)+/mu);
  const { value, diagnostics } = await loadSmallTemplate({
    'template.yaml': `${head}documents:\n${documents}\n${parts}`,
  });
  if (!value) return { names: [], onRequest: [], found: findings(diagnostics) };
  const composed = composePlan(fixturePlan, value, { ...wanted, sizeFactor: 1 });
  return {
    names: composed.value?.documents.map(({ name }) => name) ?? [],
    onRequest: composed.value?.onRequest ?? [],
    found: findings(composed.diagnostics).map((line) => line.replace('plan/templates/small/', '')),
  };
}

const LETTER = '  letter: { title: หนังสือนำส่ง, parts: [part] }';
const FORM = '  form: { title: แบบ, parts: [part], onRequest: true, each: annex, file: form- }';

test('a template has the documents that it lists, in their order', async () => {
  const { names, found } = await compose(`${LETTER}\n  book: { title: เล่ม, parts: [part, part] }`);
  expect(names).toEqual(['letter', 'book']);
  expect(found).toEqual([]);
});

test('one that is made on request is made when it is asked for, and is told of otherwise', async () => {
  const usual = await compose(`${LETTER}\n${FORM}`);
  expect(usual.names).toEqual(['letter']);
  expect(usual.onRequest).toEqual(['form-01-control', 'form-02-training']);
  const asked = await compose(`${LETTER}\n${FORM}`, { only: ['form'] });
  expect(asked.names).toEqual(['form-01-control', 'form-02-training']);
  expect(asked.onRequest).toEqual([]);
});

test('a check looks at those on request too', async () => {
  expect((await compose(`${FORM}\n${LETTER}`, { only: 'all' })).names).toHaveLength(3);
});

test('one project has its own documents, those on request where they are asked for', async () => {
  const sheet = '  sheet: { title: โครงการ, parts: [part], each: annex }';
  const documents = [LETTER, sheet, FORM].join('\n');
  expect((await compose(documents, { only: 'usual', project: 'training' })).names).toEqual([
    'sheet/02-training',
  ]);
  expect((await compose(documents, { only: ['form'], project: 'training' })).names).toEqual([
    'sheet/02-training',
    'form-02-training',
  ]);
});

test('two documents of one file, and something that cannot be repeated for', async () => {
  const twice = `${LETTER}\n  copy: { title: สำเนา, parts: [part], file: letter }`;
  expect((await compose(twice)).found).toEqual([
    'template.yaml:5:3 compose/same-file the documents “copy” and “letter” would share one file, letter',
  ]);
  const monthly = '  report: { title: รายงาน, parts: [part], each: month }';
  expect((await compose(monthly)).found).toEqual([
    'template.yaml:4:49 compose/unknown-series there are no data called “month” to make documents of; allowed are annex, chapters-before-announcement, chapters-after-announcement, chapters-before-table, chapters-after-table, chapters-after-annex, progress',
  ]);
});
