import { expect, test } from 'vitest';
import { planText } from '../../../src/edit/plan-text.js';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml } from '../../helpers/plan-files.js';

const withAnnouncement = (announcement: string | undefined) =>
  findingsOf({ 'plan.yaml': planYaml({ announcement }) });

test('no date yet', async () => {
  expect(await withAnnouncement(undefined)).toMatchInlineSnapshot(
    `"plan.yaml:1:1-11 info check/announcement-undated: the announcement has no date yet; room to write it is printed"`,
  );
  expect(await withAnnouncement('{ postingDays: 30 }')).toMatchInlineSnapshot(
    `"plan.yaml:6:1-13 info check/announcement-undated: the announcement has no date yet; room to write it is printed"`,
  );
});

test('a month alone, also of the year in which the plan is made ready', async () => {
  expect(await withAnnouncement('{ date: 2568-09 }')).toMatchInlineSnapshot(
    `"plan.yaml:6:23-30 info check/announcement-month-only: the announcement names a month only (2568-09); room to write the day is printed"`,
  );
});

test('a date outside the fiscal year and the months in which its plan is made ready', async () => {
  expect(await withAnnouncement('{ date: 2568-06-30 }')).toMatchInlineSnapshot(`
    "plan.yaml:6:23-33 warning check/announcement-outside-year: the announcement date 2568-06-30 is outside the time in which a plan of fiscal year 2569 is announced (2568-07-01 to 2569-09-30)
      → see whether the date and fiscalYear belong together"
  `);
  for (const date of ['2569-10-01', '2568-02-27', '2568-06'])
    expect(await withAnnouncement(`{ date: ${date} }`)).toContain('check/announcement-outside-year');
  for (const date of ['2568-07-01', '2568-09-30', '2568-10-01'])
    expect(await withAnnouncement(`{ date: ${date} }`)).toBe('');
});

test('the date that a new plan names as an example is one', async () => {
  const text = planText(
    {
      fiscalYear: 2569,
      framework: 'nacc-2566-2570',
      template: 'nacc',
      type: 'อบต.',
      name: 'บ้านแหง',
      district: undefined,
      province: undefined,
      executive: undefined,
      projects: [],
      annex: [],
    },
    '',
  );
  const [, date = ''] = /date: (\d{4}-\d\d-\d\d)/u.exec(text) ?? [];
  expect(await withAnnouncement(`{ date: ${date} }`)).toBe('');
});

test('announced after a ticked quarter', async () => {
  expect(await withAnnouncement('{ date: 2569-04-01 }')).toMatchInlineSnapshot(
    `"plan.yaml:6:23-33 info check/announced-after-quarter: announced on 2569-04-01, after quarter 2 in which projects are ticked: training"`,
  );
});

test('a date in a wrong form is not also called missing', async () => {
  expect(await withAnnouncement('{ date: 27 ก.พ. 2569 }')).toMatchInlineSnapshot(`
    "plan.yaml:6:23-35 error check/bad-date: “27 ก.พ. 2569” in “date” has not the form year-month-day
      → write 2569-02-27
      → write the Buddhist year, month and day as 2569-02-27, or a month alone as 2569-02"
  `);
});
