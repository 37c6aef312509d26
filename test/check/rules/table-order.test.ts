import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml, projectYaml } from '../../helpers/plan-files.js';

test('rows follow 1, 2, 3, 4, *1, *2', async () => {
  const files = {
    'plan.yaml': planYaml({ projects: '[second, own, training]', annex: '[training, second]' }),
    'projects/second.yaml': projectYaml({ title: 'โครงการที่สอง', dimension: '2' }),
    'projects/own.yaml': projectYaml({ title: 'โครงการของเรา', origin: 'local', sheet: undefined }),
  };
  expect(await findingsOf(files)).toMatchInlineSnapshot(`
    "plan.yaml:7:25-33 warning check/table-order: “training” (dimension 1) belongs before “second” (2)
      → order projects by dimension 1, 2, 3, 4, then the local ones *1, *2, *3, *4"
  `);
});
