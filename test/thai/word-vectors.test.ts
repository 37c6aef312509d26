import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { surpriseOf } from '../../src/thai/letter-model.js';
import { readRun } from '../../src/thai/readings.js';
import { EDGE, NUMBER, readWordModel } from '../../src/thai/word-model.js';
import { expectationAt } from '../../src/thai/word-order.js';
import { suits } from '../../src/thai/word-vectors.js';

const model = readWordModel(readFileSync('data/lexicon/word-model.bin'));
const words = (text: string): number[] =>
  text.split(' ').flatMap((run) => readRun(model, run).parts.map(({ word }) => word));
const fitOf = (word: string, around: string): number | undefined =>
  suits(model, words(word)[0] ?? -1, { before: words(around).reverse(), behind: [] });

test.each([
  ['ทราย', 'ทราบ', 'ผสม ปูน หิน น้ำ'],
  ['ฟัน', 'ฝัน', 'ถอน เหงือก ผู้ป่วย'],
  ['ท่อ', 'ทอ', 'ระบาย น้ำ อุดตัน'],
  ['ทอ', 'ท่อ', 'ผ้า ไหม ย้อม สี'],
  ['หมอก', 'หมวก', 'ปกคลุม ดอย ตอนเช้า'],
])('%s suits what is spoken of better than %s: %s', (right, wrong, around) => {
  expect(fitOf(right, around)).toBeGreaterThan(fitOf(wrong, around) ?? 1);
});

test('nothing is told of a word without company, nor of one that no text has', () => {
  expect(fitOf('ทราย', '')).toBeUndefined();
  expect(suits(model, -1, { before: words('ผสม ปูน'), behind: [] })).toBeUndefined();
});

/** What stands around a place; ^ is where a run of words ends, # a number. */
const around = (text: string): number[] =>
  text.split(' ').flatMap((run) => (run === '^' ? [EDGE] : run === '#' ? [NUMBER] : words(run)));

test.each([
  ['ข่าว', 'ขาว', 'ผู้ ให้', 'แก่ สื่อมวลชน'],
  ['เลื่อน', 'เลือน', 'ต้อง', 'เวลา ออกไป'],
  ['บาท', 'บาด', 'เป็นเงิน ^ #', 'ให้แก่ ผู้รับจ้าง'],
  ['ปลูก', 'ปลุก', 'ชาวบ้าน ร่วมกัน', 'ป่า ชายเลน'],
  ['ไม่', 'ไม้', 'ผู้รับจ้าง จะ', 'โอน สิทธิ'],
])('%s suits its place better than %s: %s … %s', (right, wrong, before, behind) => {
  const expectation = expectationAt(model, around(before), around(behind));
  const of = (word: string): number | undefined => expectation(words(word)[0] ?? -1);
  expect(of(right)).toBeGreaterThan((of(wrong) ?? 0) + 1);
});

test('nothing is expected of a word that the texts hardly have', () => {
  expect(expectationAt(model, around('ผู้ ให้'), [])(-1)).toBeUndefined();
});

test('company before a word and behind it counts alike', () => {
  const word = words('ทราย')[0] ?? -1;
  const around = words('ปูน หิน');
  expect(suits(model, word, { before: around, behind: [] })).toBe(
    suits(model, word, { before: [], behind: around }),
  );
});

test.each([
  ['ขะยุง', 'ขะยงุ'],
  ['ประแส', 'ปรแะส'],
  ['บางระกำ', 'บางรกะำ'],
  ['เชกสเปียร์', 'เชกสเปยีร์'],
])('a name of no list, %s, is less surprising than %s', (name, slip) => {
  expect(surpriseOf(model, name)).toBeLessThan(surpriseOf(model, slip));
});
