import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml } from '../../helpers/plan-files.js';

test('an id that stands twice in a list', async () => {
  const plan = planYaml({ projects: '[training, training]', annex: '[training, training]' });
  expect(await findingsOf({ 'plan.yaml': plan })).toMatchInlineSnapshot(`
    "plan.yaml:7:22-30 error check/duplicate-id: “training” stands twice in “projects”
      → remove the repeated line
    plan.yaml:8:19-27 error check/duplicate-id: “training” stands twice in “annex”
      → remove the repeated line"
  `);
});
