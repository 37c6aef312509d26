import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml } from '../../helpers/plan-files.js';

test('a folder of another year', async () => {
  const plan = planYaml({ fiscalYear: '2570', announcement: '{ date: 2569-10-15 }' });
  expect(await findingsOf({ 'plan.yaml': plan })).toMatchInlineSnapshot(`
    "plan.yaml:1:13-17 warning check/folder-year: fiscalYear is 2570, but the folder is called 2569
      → let them agree"
  `);
});
