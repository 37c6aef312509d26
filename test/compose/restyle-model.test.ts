import { expect, test } from 'vitest';
import { createRestyler } from '../../src/compose/restyle-model.js';
import { model, paragraph, section } from '../helpers/model-parts.js';
import { loadNaccTemplate } from './nacc-template.js';

test('in an official font the sizes are those of the official rules', async () => {
  const restyle = createRestyler(await loadNaccTemplate(), 'TH SarabunPSK', 1);
  const original = model(section([paragraph('ข้อความ')]));
  const restyled = restyle(original);
  expect(restyled.font).toBe('TH SarabunPSK');
  expect(restyled.styles['body']?.size).toBe(16);
  expect(restyled.sections).toBe(original.sections);
});
