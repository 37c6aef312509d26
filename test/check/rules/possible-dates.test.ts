import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml } from '../../helpers/plan-files.js';

const withDate = (date: string) =>
  findingsOf({ 'plan.yaml': planYaml({ announcement: `{ date: ${date} }` }) });

test('a Gregorian year', async () => {
  expect(await withDate('2025-10-15')).toMatchInlineSnapshot(`
    "plan.yaml:6:23-33 error check/gregorian-year: the year 2025 is Gregorian; plans are written in the Buddhist era
      → write 2568-10-15"
  `);
});

test('a day that the month does not have: leap years are counted in the Gregorian era', async () => {
  expect(await withDate('2568-02-29')).toMatchInlineSnapshot(
    `"plan.yaml:6:23-33 error check/impossible-date: there is no 2568-02-29 in the calendar: month 2 of 2568 has 28 days"`,
  );
  expect(await withDate('2567-02-29')).not.toContain('impossible');
});

test('a month that no year has', async () => {
  expect(await withDate('2568-13-01')).toMatchInlineSnapshot(
    `"plan.yaml:6:23-33 error check/impossible-date: there is no 2568-13-01 in the calendar: months run from 01 to 12"`,
  );
});

test('the data date of the summary too', async () => {
  const plan = planYaml({ summary: '{ asOf: 2026-04-31 }' });
  expect(await findingsOf({ 'plan.yaml': plan })).toMatchInlineSnapshot(`
    "plan.yaml:9:18-28 error check/gregorian-year: the year 2026 is Gregorian; plans are written in the Buddhist era
      → write 2569-04-31"
  `);
});
