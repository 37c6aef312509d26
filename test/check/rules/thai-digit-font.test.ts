import { expect, test } from 'vitest';
import { findingsOf } from '../../helpers/check-files.js';
import { planYaml } from '../../helpers/plan-files.js';

test('a Word font whose Arabic digits look Thai', async () => {
  const plan = planYaml({ fonts: '{ word: TH SarabunIT๙ }' });
  expect(await findingsOf({ 'plan.yaml': plan })).toMatchInlineSnapshot(`
    "plan.yaml:9:16-29 warning check/thai-digit-font: TH SarabunIT๙ draws Arabic digits as Thai ones: the summary table of the Word files looks other than its text
      → use TH SarabunPSK or TH Sarabun New to see Arabic digits in the table"
  `);
});

test('the other official fonts are silent', async () => {
  expect(await findingsOf({ 'plan.yaml': planYaml({ fonts: '{ word: TH SarabunPSK }' }) })).toBe('');
});
