import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingsInText } from '../helpers/check-text.js';

const sentences = readFileSync(new URL('./clean-sentences.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '');

test('some hundred tricky clean sentences raise no alarm, each for itself', async () => {
  expect(sentences.length).toBeGreaterThanOrEqual(100);
  const alarms = await Promise.all(
    sentences.map(async (sentence) => [sentence, await findingsInText(sentence)] as const),
  );
  expect(alarms.filter(([, findings]) => findings !== '')).toEqual([]);
});

test('nor all together', async () => {
  expect(await findingsInText(sentences.join('\n\n'))).toBe('');
});
