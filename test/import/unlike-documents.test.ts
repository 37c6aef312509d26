import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isOpenText } from '../../src/plan/open-mark.js';
import type { Item, Plan } from '../../src/plan/plan.js';
import { expectNothingLost } from '../helpers/account-for.js';
import { runImport } from '../helpers/import-plan.js';
import { SUBDISTRICT } from './fixtures/subdistrict-facts.js';
import { subdistrictWord, type WordForm } from './fixtures/subdistrict-word.js';

interface FactItem {
  readonly text: string;
  readonly items?: readonly string[];
  readonly after?: string;
}

interface FactSheet {
  readonly row: number;
  readonly rationale: readonly string[];
  readonly objectives: readonly string[];
  readonly targets: readonly { readonly group: string; readonly count: number; readonly unit: string }[];
  readonly steps: readonly FactItem[];
  readonly outputs: readonly string[];
  readonly outcomes: readonly string[];
}

/** White space and digits aside, for lines of a page were joined. */
const bare = (text: string): string =>
  text.replaceAll(/\s/gu, '').replaceAll(/[๐-๙]/gu, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)));

const itemOf = ({ text, items, after }: Item) => [
  bare(text),
  items.map((item) => bare(item.text)),
  after.map(bare),
];
const factOf = ({ text, items, after }: FactItem) => [
  bare(text),
  (items ?? []).map(bare),
  after === undefined ? [] : [bare(after)],
];

const found = (plan: Plan | undefined) =>
  plan?.annex
    .map(({ id, sheet }) => ({ row: plan.projects.findIndex((project) => project.id === id) + 1, sheet }))
    .filter(({ sheet }) => sheet && !sheet.steps.some(({ text }) => isOpenText(text)))
    .map(({ row, sheet }) => ({
      row,
      rationale: bare((sheet?.rationale ?? []).join('')),
      objectives: sheet?.objectives.map(({ text }) => bare(text)),
      targets: sheet?.targets.map(({ group, count, unit }) => [bare(group), count, unit]),
      steps: sheet?.steps.map(itemOf),
      outputs: sheet?.outputs.map(({ text }) => bare(text)),
      outcomes: sheet?.outcomes.map(({ text }) => bare(text)),
    }));

const expected = (sheets: readonly FactSheet[]) =>
  sheets.map(({ row, rationale, objectives, targets, steps, outputs, outcomes }) => ({
    row,
    rationale: bare(rationale.join('')),
    objectives: objectives.map(bare),
    targets: targets.map(({ group, count, unit }) => [bare(group), count, unit]),
    steps: steps.map(factOf),
    outputs: outputs.map(bare),
    outcomes: outcomes.map(bare),
  }));

const rowsOf = (
  rows:
    | readonly {
        title: string;
        dimension: number;
        origin: string;
        budget: number;
        quarters: readonly number[];
      }[]
    | undefined,
) =>
  rows?.map(({ title, dimension, origin, budget, quarters }) => [
    bare(title),
    dimension,
    origin,
    budget,
    ...quarters,
  ]);

test('a เทศบาล’s plan as text, wrapped at 90 columns', async () => {
  const read = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
  const facts = JSON.parse(read('municipality.json'));
  const files = { 'municipality.txt': read('municipality.txt') };
  const run = await runImport(files);
  expect(rowsOf(run.plan?.projects)).toEqual(rowsOf(facts.rows));
  expect(found(run.plan)).toEqual(expected(facts.annex));
  expect(run.plan?.organization).toMatchObject({ type: 'เทศบาลตำบล', place: 'ห้วยน้ำใส', province: 'ลำธาร' });
  await expectNothingLost(files, run);
});

describe('an อบต.’s plan as a Word file, its markers typed', () => {
  const forms: readonly WordForm[] = [
    { ticks: 'wingdings', targets: 'items' },
    { ticks: 'unicode', targets: 'table' },
  ];
  test.each(forms)('ticks as $ticks, target groups as $targets', async (form) => {
    const files = { 'plan.docx': await subdistrictWord(form) };
    const run = await runImport(files);
    expect(rowsOf(run.plan?.projects)).toEqual(rowsOf(SUBDISTRICT.rows));
    expect(found(run.plan)).toEqual(expected(SUBDISTRICT.annex));
    await expectNothingLost(files, run);
  });
});
