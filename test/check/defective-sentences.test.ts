import { expect, test } from 'vitest';
import { checkFreeText } from '../../src/check/check-free-text.js';
import { cutTexts } from '../../src/import/cut-texts.js';
import { packageWordbooks } from '../helpers/check-text.js';
import { readSentences } from './sentences.js';

const sentences = readSentences('defective-sentences.txt');

/** `code + code | sentence` as the file has it, made from what is found. */
async function describe(line: string, known: (typeof sentences)[number]['known']): Promise<string> {
  const text = (line.split(' | ')[1] ?? '')
    .replaceAll(/[⟦⟧]/gu, '')
    .replaceAll(' ¶ ', '\n')
    .replaceAll(/\\u([0-9A-F]{4})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const found = checkFreeText({ path: '', text }, await packageWordbooks(), known, cutTexts);
  if (found.length === 0) return '–';
  const start = Math.min(...found.map(({ span }) => span?.start ?? 0));
  const end = Math.max(...found.map(({ span }) => span?.end ?? 0));
  const marked = `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
  const codes = [...new Set(found.map(({ code }) => code.replace('check/', '')))];
  return `${codes.join(' + ')} | ${marked}`
    .replaceAll('\n', ' ¶ ')
    .replaceAll(
      /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
}

test('defects are found under their code, at their place, and nothing else', async () => {
  const wrong: string[][] = [];
  for (const { line, known } of sentences) {
    const described = await describe(line, known);
    if (described !== (line.startsWith('–') ? '–' : line)) wrong.push([line, described]);
  }
  expect(wrong).toEqual([]);
});

test('nearly all are found, and what is not has its reason', () => {
  const missed = sentences.filter(({ line }) => line.startsWith('–'));
  expect(sentences.length).toBeGreaterThanOrEqual(560);
  expect(missed.length / sentences.length).toBeLessThan(0.06);
  for (const { line } of missed) expect(line.split(' | ')).toHaveLength(3);
});
