import { describe, expect, test } from 'vitest';
import type { ExtraColumn } from '../../src/plan/plan.js';
import { tableLayout } from '../../src/plan/table-layout.js';

describe('notes have the room that they have in a table without further columns', () => {
  test.each<readonly [ExtraColumn[], number[]]>([
    [[], []],
    [['responsible'], []],
    [['responsible', 'place'], []],
    [[], [2568, 2569]],
  ])('beside %j and years %j', (extraColumns, budgetYears) => {
    const { columns, titleWidth } = tableLayout({ extraColumns, budgetYears }, [10_000]);
    expect(columns).toMatch(/ 32mm$/u);
    expect(titleWidth).toBeGreaterThanOrEqual(70);
  });
});

test('they give way before the titles do', () => {
  const { columns, titleWidth } = tableLayout(
    { extraColumns: ['responsible', 'place', 'indicator'], budgetYears: [] },
    [],
  );
  expect(columns).toMatch(/ 18mm$/u);
  expect(titleWidth).toBeGreaterThanOrEqual(70);
});
