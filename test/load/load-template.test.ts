import { expect, test } from 'vitest';
import { validateSource } from '../../src/check/schema/validate-file.js';
import { loadFonts } from '../../src/load/load-fonts.js';
import { loadPlan } from '../../src/load/load-plan.js';
import { loadTemplate } from '../../src/load/load-template.js';
import { SMALL_TEMPLATE } from '../compose/small-template.js';
import { formatFinding, planWorld } from '../helpers/check-files.js';
import { planYaml } from '../helpers/plan-files.js';

const world = planWorld({
  'plan.yaml': planYaml({ template: 'small' }),
  'templates/small/template.yaml': SMALL_TEMPLATE.replace('Sarabun', 'Tahoma'),
});

test('a template that is not there', async () => {
  const { value, diagnostics } = await loadTemplate('tall', 'data/2569', world, validateSource);
  expect(value).toBeUndefined();
  expect(diagnostics.map(formatFinding).join('\n')).toMatchInlineSnapshot(
    `"error load/unknown-template: there is no template “tall”"`,
  );
});

test('a template whose font is not there, told in the template', async () => {
  const { value: source } = await loadPlan('data/2569', world);
  const { value: template } = await loadTemplate('small', 'data/2569', world, validateSource);
  if (!source || !template) throw new Error('neither can be left out');
  const { value, diagnostics } = await loadFonts(source, template, world, validateSource);
  expect(value).toBeUndefined();
  expect(diagnostics.map(formatFinding).join('\n')).toMatchInlineSnapshot(`
    "templates/small/template.yaml:2:18-24 error load/missing-font: no font file (.ttf) of “Tahoma” was found
      → put its .ttf files into fonts/Tahoma/ inside the plan folder
    templates/small/template.yaml:2:18-24 error load/missing-font: no font file (.ttf) of “Tahoma” was found
      → put its .ttf files into fonts/Tahoma/ inside the plan folder"
  `);
});
