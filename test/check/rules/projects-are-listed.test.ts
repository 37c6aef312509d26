import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { projectYaml } from '../../helpers/plan-files.js';

test('a project file that no list names', async () => {
  const other = projectYaml({ title: 'โครงการอื่น', origin: 'local', sheet: undefined });
  expect(await findingsOf({ 'projects/other.yaml': other })).toMatchInlineSnapshot(`
    "projects/other.yaml:1:1-6 error check/unlisted-project: the project “other” is not listed under projects in plan.yaml and would not be printed
      → add the line “- other” to projects, or move the file out of the folder"
  `);
});
