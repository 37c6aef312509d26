import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml, projectYaml } from '../../helpers/plan-files.js';

test('an unknown variable points at itself, whatever the style of the text', async () => {
  const sheet = {
    'sheet.rationale': '\n    - "พบ \\u0e01 ${org.nam} ที่นี่"\n    - ใน${place}',
    'sheet.period': '>-\n    ปีงบประมาณ\n    พ.ศ. ${yaer}',
  };
  expect(await findingsOf({ 'projects/training.yaml': projectYaml(sheet) })).toMatchInlineSnapshot(`
    "projects/training.yaml:9:20-30 error check/unknown-variable: the variable \${org.nam} is unknown
      → did you mean \${org.name}?
    projects/training.yaml:10:11-19 error check/unknown-variable: the variable \${place} is unknown
      → did you mean \${org.place}?
    projects/training.yaml:18:12-19 error check/unknown-variable: the variable \${yaer} is unknown
      → did you mean \${year}?"
  `);
});

test('a variable that is not closed', async () => {
  const steps = '["ประกาศ ${org.name ทราบ"]';
  expect(
    await findingsOf({ 'projects/training.yaml': projectYaml({ 'sheet.steps': steps }) }),
  ).toMatchInlineSnapshot(`
    "projects/training.yaml:11:19-21 error check/unclosed-variable: a variable starts with \${ and has no closing }
      → add } after the name, as in \${org.name}"
  `);
});

test('the organization itself is written out', async () => {
  const organization = '{ type: อบต., name: "${org.name}" }';
  expect(await findingsOf({ 'plan.yaml': planYaml({ organization }) })).toMatchInlineSnapshot(`
    "plan.yaml:4:36-47 error check/unknown-variable: the variable \${org.name} is unknown
      → write the name itself"
  `);
});

test('dollars and braces alone are text', async () => {
  const steps = '["ราคา $5 {a} {{b}} <b> &"]';
  expect(await findingsOf({ 'projects/training.yaml': projectYaml({ 'sheet.steps': steps }) })).toBe('');
});
