import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml, projectYaml } from '../../helpers/plan-files.js';

test('totals that differ from the printout', async () => {
  const plan = planYaml({ control: '{ budget: 15000, quarters: [0, 1, 2, 0] }' });
  const files = { 'plan.yaml': plan, 'projects/training.yaml': projectYaml({ budget: '10000.5' }) };
  expect(await findingsOf(files)).toMatchInlineSnapshot(`
    "plan.yaml:9:20-25 error check/control-mismatch: the total budget is given as 15,000.00, but the projects add up to 10,000.50
      → compare each project with the official printout, or mend the number under control
    plan.yaml:9:44-45 error check/control-mismatch: the number of projects in quarter 3 is given as 2, but the projects add up to 1
      → compare each project with the official printout, or mend the number under control"
  `);
});

test('nothing is said while a project cannot be counted', async () => {
  const files = {
    'plan.yaml': planYaml({ control: '{ budget: 1 }' }),
    'projects/training.yaml': projectYaml({ budget: 'x' }),
  };
  expect(await findingsOf(files)).not.toContain('control-mismatch');
});
