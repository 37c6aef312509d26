import { beforeAll, expect, test } from 'vitest';
import { FINDINGS } from '../../../src/findings.js';
import { positionAt } from '../../../src/source/line-column.js';
import { seededRandom } from './seeded-random.js';
import { openShippedSource, type ShippedSource } from './shipped-source.js';
import { STRUCTURE_DEFECTS } from './structure-defects.js';
import { DEFECTS } from './text-defects.js';

const PLACES = 10;

/** Codes that no defect in a plan's files can bring about, or that are tried elsewhere. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'check/other-schema': 'answers for schema keywords that the schemas do not use: test/check/schema',
  'check/list-markers': 'markers of plain texts; a plan has none: test/check/text-rules/language.test.ts',
  ...Object.fromEntries(
    [
      'hash-cuts-text',
      'entry-in-text',
      'lost-blank-line',
      'space-at-line-end',
      'quoted-value',
      'number-form',
      'parted-at-comma',
    ].map((code) => [
      `check/${code}`,
      'asks for another way of writing: test/check/rules/as-written.test.ts',
    ]),
  ),
  ...Object.fromEntries(
    ['broken-year', 'law-amendment-range', 'law-amendment-unlisted', 'measure-word', 'unit-left-out'].map(
      (code) => [`check/${code}`, 'asks for words of its own: test/check/text-rules'],
    ),
  ),
  'check/bad-format': 'no field of a plan has a form of its own: test/check/schema',
  'check/emblem-as-garuda': 'asks for a picture: test/load/load-plan.test.ts',
  'check/printed-twice': 'names and titles alone: test/check/rules/printed-twice.test.ts',
  'check/other-than-printed': 'names alone: test/check/rules/printed-twice.test.ts',
  'check/missing-group': 'takes a whole group: test/source/find-slip.test.ts',
  'check/not-indented': 'takes a whole group: test/source/find-slip.test.ts',
  'check/unusual-name': 'names alone: test/check/rules/printed-twice.test.ts',
  'check/extracted-text': 'asks for a whole damaged text: test/check/text-files.test.ts',
  ...Object.fromEntries(
    [
      'done-missing',
      'no-longer-finished',
      'other-than-planned',
      'outside-round',
      'overspent',
      'pending-at-end',
      'project-not-reported',
      'reason-missing',
      'reason-unasked',
      'reported-early',
      'reported-late',
      'done-unasked',
      'result-missing',
      'spent-less',
      'unknown-round',
      'unplanned-result',
    ].map((code) => [`check/${code}`, 'asks for a report of a round: test/check/rules/progress.test.ts']),
  ),
  ...Object.fromEntries(
    ['letter-numbers', 'member-roles', 'member-twice', 'paper-order', 'paper-outside-year'].map((code) => [
      `check/${code}`,
      'asks for the official papers: test/check/rules/official-papers.test.ts',
    ]),
  ),
  ...Object.fromEntries(
    [
      'chapter-title',
      'duplicate-chapter',
      'letters-inside',
      'missing-chapter-file',
      'part-numbered-twice',
      'unknown-part-start',
      'unlisted-chapter',
    ].map((code) => [`check/${code}`, 'asks for a chapter: test/check/rules/chapters.test.ts']),
  ),
  ...Object.fromEntries(
    ['budget-year', 'budgets-mismatch', 'empty-column', 'table-too-wide', 'unprinted-field'].map((code) => [
      `check/${code}`,
      'asks for amounts and columns that few plans have: test/check/rules/budgets.test.ts',
    ]),
  ),
  'check/not-final': 'asked for by a flag alone: test/scenarios/drafts.test.ts',
  'check/folder-year': 'asks for another folder name: test/check/rules/folder-year.test.ts',
};

let shipped: ShippedSource;

beforeAll(async () => {
  shipped = await openShippedSource();
});

test('every rule has a defect to inject, or a reason why not', () => {
  const codes = [...FINDINGS.keys()].filter((code) => code.startsWith('check/'));
  const tried = [...Object.keys(DEFECTS), ...Object.keys(STRUCTURE_DEFECTS), ...Object.keys(ELSEWHERE)];
  expect(tried.toSorted()).toEqual(codes.toSorted());
});

test.each(Object.keys(STRUCTURE_DEFECTS))('%s is found where it is put, and nothing else', async (code) => {
  const { inject, places = PLACES } = STRUCTURE_DEFECTS[code] ?? {};
  const random = seededRandom(code);
  const wrong: string[] = [];
  const tried = new Set<string>();
  for (let draws = 0; tried.size < places && draws < 400; draws += 1) {
    const broken = inject?.(shipped, random);
    const key = JSON.stringify(broken?.changed);
    if (!broken || tried.has(key)) continue;
    tried.add(key);
    const { changed, file, at } = broken;
    const wanted = `${code} ${placeOf(file, changed[file] ?? shipped.files.get(file) ?? '', at)}`;
    const found = (await shipped.check(changed)).map(({ code: each, span }) =>
      span ? `${each} ${placeOf(span.file.path, span.file.text, span.start)}` : each,
    );
    if (found.join() !== wanted) wrong.push(`${wanted} ⇒ ${found.join(', ')}`);
  }
  expect(wrong).toEqual([]);
  expect(tried.size).toBe(places);
});

function placeOf(path: string, text: string, offset: number): string {
  const { line, column } = positionAt({ path, text }, offset);
  return `${path.replace('data/2569/', '')}:${line}:${column}`;
}
