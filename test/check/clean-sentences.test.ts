import { expect, test } from 'vitest';
import { findingsInText } from '../helpers/check-text.js';
import { readSentences } from './sentences.js';

const sentences = readSentences('clean-sentences.txt');

test('some hundred tricky clean sentences raise no alarm, each for itself', async () => {
  expect(sentences.length).toBeGreaterThanOrEqual(460);
  const alarms = await Promise.all(
    sentences.map(async ({ line, known }) => [line, await findingsInText(line, known)] as const),
  );
  expect(alarms.filter(([, findings]) => findings !== '')).toEqual([]);
});

test('nor all of an organization together', async () => {
  const [first] = sentences;
  const own = sentences.filter(({ known }) => known === first?.known).map(({ line }) => line);
  expect(await findingsInText(own.join('\n\n'), first?.known)).toBe('');
});
