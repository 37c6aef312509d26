import { expect, test } from 'vitest';
import { createRestyler } from '../../src/compose/resolve-styles.js';
import { model, paragraph, section } from '../helpers/model-parts.js';
import { fixturePlan } from './fixture-plan.js';
import { loadNaccTemplate } from './nacc-template.js';

test('in an official font the sizes are those of the official rules', async () => {
  const plan = { ...fixturePlan, wordFontFamily: 'TH SarabunPSK' };
  const restyle = createRestyler(await loadNaccTemplate(), plan);
  const original = model(section([paragraph('ข้อความ')]));
  const restyled = restyle(original, 'word');
  expect(restyled.font).toBe('TH SarabunPSK');
  expect(restyled.styles['body']?.size).toBe(16);
  expect(restyled.sections).toBe(original.sections);
  expect(restyle(original, 'family')).toBe(original);
});
