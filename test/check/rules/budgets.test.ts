import { expect, test } from 'vitest';
import { checkFiles, findingsOf } from '../../helpers/check-files.js';
import { planYaml, projectYaml } from '../../helpers/plan-files.js';

const project = (budgets: string, budget = '10000') => ({
  'projects/training.yaml': projectYaml({ budget, budgets }),
});

test('amounts of several years are those of the framework, the plan’s own among them', async () => {
  expect(await findingsOf(project('{ 2568: 5000, 2569: 10000, 2570: 0 }'))).toBe('');
  const { plan } = await checkFiles(project('{ 2566: 5000, 2569: 10000 }'));
  expect(plan?.budgetYears).toEqual([2566, 2567, 2568, 2569]);
  expect(plan?.projects[0]?.budgets).toEqual({ 2566: 5000, 2569: 10000 });
});

test.each([
  [
    '{ 2568: 5000, 2569: 9000 }',
    '10000',
    'projects/training.yaml:14:30-34 error check/budgets-mismatch: budgets has 9,000.00 baht for 2569, but budget is 10,000.00 baht\n  → let them agree: budgets: { 2569: 10000 }',
  ],
  [
    '{ 2568: 5000 }',
    '10000',
    "projects/training.yaml:14:1-8 error check/budgets-mismatch: budgets has nothing for 2569, the plan's year, but budget is 10,000.00 baht\n  → let them agree: budgets: { 2569: 10000 }",
  ],
  ['{ 2568: 5000 }', '0', ''],
  [
    '{ 2026: 5000 }',
    '0',
    'projects/training.yaml:14:12-16 error check/budget-year: “2026” is no fiscal year of the framework (2566 – 2570)\n  → did you mean 2569?',
  ],
  [
    '{ 67: 5000 }',
    '0',
    'projects/training.yaml:14:12-14 error check/budget-year: “67” is no fiscal year of the framework (2566 – 2570)\n  → did you mean 2567?',
  ],
  [
    '{ 2599: 5000 }',
    '0',
    'projects/training.yaml:14:12-16 error check/budget-year: “2599” is no fiscal year of the framework (2566 – 2570)\n  → write a Buddhist year of four digits in that span, or remove the line',
  ],
])('budgets: %s beside a budget of %s', async (budgets, budget, found) => {
  expect(await findingsOf(project(budgets, budget))).toBe(found);
});

test('an amount that is none', async () => {
  expect(await findingsOf(project('{ 2568: มาก }'))).toContain(
    'projects/training.yaml:14:18-21 error check/',
  );
  expect(await findingsOf(project('{ 2568: -5 }'))).toContain('projects/training.yaml:14:18-20 error check/');
});

test('columns of the table have something in them, and what is written is printed', async () => {
  const table = (columns: string, fields = {}) =>
    findingsOf({
      'plan.yaml': planYaml({ table: `{ columns: ${columns} }` }),
      'projects/training.yaml': projectYaml(fields),
    });
  expect(await table('[responsible, place]', { place: 'ห้องประชุม' })).toBe('');
  expect(await table('[place]')).toBe(
    'plan.yaml:9:20-25 warning check/empty-column: no project has the field place: its column would be empty\n  → write place in the files of projects, or remove it from table.columns',
  );
  expect(await table('[responsible]', { indicator: 'ร้อยละ 80', responsible: 'สำนักปลัด' })).toBe(
    'projects/training.yaml:14:1-10 warning check/unprinted-field: indicator is not printed: the table has no such column\n  → add table: { columns: [indicator] } to plan.yaml, or remove the field',
  );
  expect(await table('[lugar]')).toContain('plan.yaml:9:20-25 error check/');
});

test('so many columns that no room is left for titles', async () => {
  const found = await findingsOf({
    'plan.yaml': planYaml({ table: '{ columns: [responsible, place, unit, indicator] }' }),
    'projects/training.yaml': projectYaml({
      budget: '1000000',
      budgets: '{ 2566: 1000000, 2567: 1000000, 2568: 1000000, 2569: 1000000, 2570: 1000000 }',
      place: 'ห้องประชุม',
      unit: 'คน',
      indicator: 'ร้อยละ 80',
    }),
  });
  expect(found).toContain('plan.yaml:9:10-17 error check/table-too-wide');
});
