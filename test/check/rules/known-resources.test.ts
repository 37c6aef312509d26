import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml } from '../../helpers/plan-files.js';

test('a framework, a template and a font that are not there', async () => {
  const plan = planYaml({ framework: 'nacc-2566-2571', template: 'ncac', fonts: '{ family: TH Niramit }' });
  expect(await findingsOf({ 'plan.yaml': plan })).toMatchInlineSnapshot(`
    "plan.yaml:2:12-26 error check/unknown-framework: there is no framework “nacc-2566-2571”
      → did you mean “nacc-2566-2570”?
    plan.yaml:3:11-15 error check/unknown-template: there is no template “ncac”
      → did you mean “nacc”?
    plan.yaml:9:18-28 error check/missing-font: no font file (.ttf) of “TH Niramit” was found
      → put its .ttf files into fonts/TH Niramit/ inside the plan folder"
  `);
});

test("the plan's own fonts, templates and frameworks count", async () => {
  const files = {
    'plan.yaml': planYaml({ framework: 'own', template: 'ours', fonts: '{ family: TH Niramit }' }),
    'frameworks/own.yaml':
      'title: กรอบ\nfirstYear: 2569\nlastYear: 2569\ndimensions: [{ number: 1, name: มิติ }]\n',
    'templates/ours/template.yaml': '',
    'fonts/TH Niramit/THNiramit.ttf': '',
  };
  expect(await findingsOf(files)).toBe('');
});
