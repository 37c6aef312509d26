import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml } from '../../helpers/plan-files.js';

test('a framework of other years', async () => {
  expect(await findingsOf({ 'plan.yaml': planYaml({ framework: 'nacc-2561-2564' }) })).toMatchInlineSnapshot(
    `"plan.yaml:2:12-26 error check/framework-years: the framework “กรอบแผนปฏิบัติการป้องกันการทุจริตสำหรับองค์กรปกครองส่วนท้องถิ่น พ.ศ. 2561 – 2564” covers 2561–2564, not 2569"`,
  );
});
