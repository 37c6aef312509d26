import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { projectYaml } from '../../helpers/plan-files.js';

test('a title that begins with another type', async () => {
  const project = projectYaml({ title: 'มาตรการประหยัด', type: 'กิจกรรม' });
  expect(await findingsOf({ 'projects/training.yaml': project })).toMatchInlineSnapshot(`
    "projects/training.yaml:2:7-14 warning check/type-against-title: the title starts with “มาตรการ”, but the type is “กิจกรรม”
      → write type: มาตรการ, or change the title"
  `);
});

test('a title without a type word', async () => {
  expect(await findingsOf({ 'projects/training.yaml': projectYaml({ title: 'การประหยัด' }) })).toBe('');
});
