import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findDamage, mendDamage, placesInDamaged } from '../../src/thai/extracted-damage.js';

const WHOLE = [
  'สำนักงานเทศบาลตำบลดำเนินการประจำปีตามที่กำหนดไว้',
  'จัดทำคู่มือสำหรับเจ้าหน้าที่ เพื่อป้องกันการทุจริต เป้าหมายจำนวน ๑๐,๐๐๐ คน',
  'ฝ่ายไฟฟ้ากำกับดูแลพื้นที่ให้ซื่อสัตย์ ค่านิยมของข้าราชการเป็นสิ่งสำคัญ',
].join('\n');

const DAMAGES: Readonly<Record<string, (text: string) => string>> = {
  'ำ as a space and า': (text) => text.replaceAll('ำ', ' า'),
  'ำ as า': (text) => text.replaceAll('ำ', 'า'),
  'ำ as ้า': (text) => text.replaceAll('ำ', '้า'),
  'ป้ as ปู': (text) => text.replaceAll('ป้', 'ปู').replaceAll('ฝ่า', 'ฝูา').replaceAll('ฟ้', 'ฟู'),
  'tone marks behind า': (text) => text.replaceAll(/([\u0E48-\u0E4B])า/gu, 'า$1'),
  'o for ๐': (text) => text.replaceAll('๐', 'o'),
  'a subscript zero for ๐': (text) => text.replaceAll('๐', '₀'),
  'several at once': (text) => text.replaceAll('ำ', ' า').replaceAll('ป้', 'ปู').replaceAll('๐', 'o'),
};

const mend = (text: string): string =>
  mendDamage(
    text,
    findDamage(text).map(({ kind }) => kind),
  );

describe('a damaged text is mended to the whole one', () => {
  test.each(Object.entries(DAMAGES))('%s', (_, damage) => {
    expect(damage(WHOLE)).not.toBe(WHOLE);
    expect(mend(damage(WHOLE))).toBe(WHOLE);
  });

  test('spaces between all syllables, where real spaces are wider', () => {
    const parted = WHOLE.replaceAll(' ', '  ').replaceAll(
      /(?<=[ก-๎])(?=[ก-ฮเ-ไ])|(?<=[ก-ฮ\u0E31-\u0E4E])(?=[าะ])/gu,
      ' ',
    );
    expect(findDamage(parted).map(({ kind }) => kind)).toContain('parted-clusters');
    expect(mend(parted)).toBe(WHOLE);
  });
});

test.each([
  'ราคาของพัสดุ และการพัฒนามาตรฐานกับพัฒนาแผน ไม่ต่างกันมาก ตามประชาระบบ',
  'ผู้นำนำหลักธรรมาภิบาลไปปฏิบัติ และนำเทคโนโลยีมาใช้ จึงทำได้และให้คำแนะนำ',
  'ทางราชการ ทายาท ทาสี นาที นายอำเภอ ธนาคาร ผลการพัฒนาและการเสวนา',
])('only ำ comes back, and where another word stands nothing does: %s', (line) => {
  for (const lost of ['า', '้า']) {
    const damaged = line.replaceAll(/(?<![\u0E48-\u0E4B])ำ/gu, lost).replaceAll('ำ', 'า');
    expect(mendDamage(damaged, ['am-lost'])).toBe(line);
  }
});

test('a tone mark that became ู comes back by the word', () => {
  const line = 'ป้องกัน ป้าย เป้าหมาย แป้ง ผู้ป่วย ป่าไม้ บ้านโป่ง โปร่งใส ฝ่าฝืน ฝ่าย เฝ้า ไฟฟ้า แฟ้ม ปูน';
  const damaged = line.replaceAll(/([ปฝฟ])[\u0E48\u0E49]/gu, '$1ู');
  expect(mendDamage(damaged, ['tail-mark'])).toBe(line);
});

test('in a whole plan ำ comes back in all but two places of a hundred, and nothing else changes', () => {
  const printed = readFileSync(new URL('../import/published/plan-2569.txt', import.meta.url), 'utf8');
  const plan = printed.replaceAll('\u0E49\u0E49', '\u0E49');
  const mended = mendDamage(plan.replaceAll('ำ', 'า'), ['am-lost']);
  const places = [...plan.matchAll(/ำ/gu)].map(({ index }) => index);
  expect(places.filter((at) => mended[at] !== 'ำ').length).toBeLessThan(places.length / 50);
  expect(mended.replaceAll('ำ', 'า')).toBe(plan.replaceAll('ำ', 'า'));
  expect([...mended.matchAll(/ำ/gu)].filter(({ index }) => plan[index] !== 'ำ')).toEqual([]);
});

test('nothing is wrong with a whole text', () => {
  expect(findDamage(WHOLE)).toEqual([]);
  expect(findDamage('นายสา ทางานศพ ปูอิฐตัวหนอน ลานา ตาราง กระทาชาย ประจาน เลข O24 (๐๒๔)')).toEqual([]);
});

test('nor can a text that a font without แ printed', () => {
  const lost = WHOLE.replaceAll('แ', '').repeat(40);
  expect(findDamage(lost)).toMatchObject([{ kind: 'letters-lost' }]);
  expect(mend(lost)).toBe(lost);
});

test('a text without any tone mark cannot be mended', () => {
  const lost = WHOLE.replaceAll(/[\u0E48-\u0E4B]/gu, '').repeat(3);
  expect(findDamage(lost)).toMatchObject([{ kind: 'tones-lost' }]);
  expect(mend(lost)).toBe(lost);
});

test.each(Object.entries(DAMAGES))(
  'what is found in the mended text is shown where it stands: %s',
  (_, damage) => {
    const damaged = `${damage(WHOLE)}\nน้ำท่วม จนถึงที่นี่\n`.repeat(3);
    const mended = mend(damaged);
    const placeOf = placesInDamaged(damaged, mended);
    const last = mended.lastIndexOf('จนถึงที่นี่');
    expect(damaged.slice(placeOf(last)).slice(0, 6)).toBe('จนถึงท');
  },
);
