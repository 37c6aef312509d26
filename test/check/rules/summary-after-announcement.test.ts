import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml } from '../../helpers/plan-files.js';

test('a data date before the announcement', async () => {
  expect(
    await findingsOf({ 'plan.yaml': planYaml({ summary: '{ asOf: 2568-10-01 }' }) }),
  ).toMatchInlineSnapshot(`
    "plan.yaml:9:18-28 warning check/summary-before-announcement: the data date (2568-10-01) is before the announcement (2568-10-15)
      → look at both dates again"
  `);
});
