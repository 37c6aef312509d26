import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml, projectYaml } from '../../helpers/plan-files.js';

test('two projects with one title', async () => {
  const files = {
    'plan.yaml': planYaml({ projects: '[training, second]', annex: '[training, second]' }),
    'projects/second.yaml': projectYaml({ title: 'โครงการฝึกอบรม' }),
  };
  expect(await findingsOf(files)).toMatchInlineSnapshot(`
    "projects/training.yaml:1:8-22 warning check/duplicate-title: the project “second” has the same title
      → give them different titles, or remove one"
  `);
});
