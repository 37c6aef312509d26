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
    const amounts = [...budgetYears, 0].map(() => [10_000]);
    const { columns, titleWidth } = tableLayout({ extraColumns, budgetYears }, amounts);
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

test('a column of a year is as wide as its own amounts ask for, with satang where there are some', () => {
  const widthsOf = (amounts: number[][]) => {
    const { columns, hasSatang } = tableLayout({ extraColumns: [], budgetYears: [2568, 2569] }, amounts);
    return { money: columns.split(' ').slice(3, 6).map(Number.parseFloat), hasSatang };
  };
  const whole = widthsOf([[0, 5_000], [9_999_999_999], [10_000_004_999]]);
  expect(whole.hasSatang).toBe(false);
  expect(whole.money[0]).toBeLessThan((whole.money[1] ?? 0) / 1.5);
  const withSatang = widthsOf([[0, 5_000], [9_999_999_999.5], [10_000_004_999.5]]);
  expect(withSatang.hasSatang).toBe(true);
  expect(withSatang.money[1]).toBeGreaterThan(whole.money[1] ?? 0);
});
