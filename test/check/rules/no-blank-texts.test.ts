import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { projectYaml } from '../../helpers/plan-files.js';

test('texts of spaces alone', async () => {
  const project = projectYaml({ 'sheet.outputs': '["  "]', note: '" "' });
  expect(await findingsOf({ 'projects/training.yaml': project })).toMatchInlineSnapshot(`
    "projects/training.yaml:12:13-17 error check/empty-text: the text of “outputs” is empty
      → write the text, or remove the entry"
  `);
});
