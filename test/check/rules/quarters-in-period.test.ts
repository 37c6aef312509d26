import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { projectYaml } from '../../helpers/plan-files.js';

const withPeriod = (period: string) =>
  findingsOf({ 'projects/training.yaml': projectYaml({ quarters: '[1, 3]', 'sheet.period': period }) });

test('a quarter outside the months that the period names', async () => {
  expect(await withPeriod('ตุลาคม 2568 - มีนาคม 2569')).toMatchInlineSnapshot(`
    "projects/training.yaml:6:15-16 warning check/quarter-outside-period: quarter 3 lies outside the period “ตุลาคม 2568 - มีนาคม 2569”
      → let quarters and period agree"
  `);
  expect(await withPeriod('ตุลาคม พ.ศ. ๒๕๖๘ – กันยายน พ.ศ. ๒๕๖๙')).toBe('');
});

test('a period without months is the whole year', async () => {
  expect(await withPeriod('ปีงบประมาณ พ.ศ. ${year}')).toBe('');
});
