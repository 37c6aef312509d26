import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { projectYaml } from '../../helpers/plan-files.js';

test('quarters written twice and out of order', async () => {
  expect(
    await findingsOf({ 'projects/training.yaml': projectYaml({ quarters: '[3, 2, 3]' }) }),
  ).toMatchInlineSnapshot(`
    "projects/training.yaml:6:11-20 warning check/unsorted-quarters: quarters are not in order; write [2, 3]
    projects/training.yaml:6:18-19 warning check/repeated-quarter: quarter 3 is given twice
      → remove the second one"
  `);
});
