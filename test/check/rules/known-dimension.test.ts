import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { projectYaml } from '../../helpers/plan-files.js';

test('a sound plan has no findings', async () => {
  expect(await findingsOf({})).toBe('');
});

test('a project whose dimension the framework does not have', async () => {
  expect(
    await findingsOf({ 'projects/training.yaml': projectYaml({ dimension: '5' }) }),
  ).toMatchInlineSnapshot(
    `"projects/training.yaml:3:12-13 error check/unknown-dimension: the framework “กรอบแผนปฏิบัติการป้องกันการทุจริตสำหรับองค์กรปกครองส่วนท้องถิ่น พ.ศ. 2566 – 2570” has no dimension 5 (it has 1, 2, 3, 4)"`,
  );
});
