import { expect, test } from 'vitest';
import type { Inline } from '../../src/document/model.js';
import { createLexicon } from '../../src/thai/lexicon.js';
import type { PassContext } from '../../src/typeset/pass.js';
import { noBreakSpaces } from '../../src/typeset/passes/no-break-spaces.js';
import { showInlines } from '../helpers/breaks.js';

const context: PassContext = {
  digits: 'thai',
  font: 'Sarabun',
  unbreakable: ['นายประสิทธิ์ เมืองงาว'],
  lexicon: createLexicon([]),
  coverage: [],
  reportMissing: () => {},
};

const bind = (...texts: string[]): string =>
  showInlines(
    noBreakSpaces(
      texts.map((text): Inline => ({ kind: 'text', text, breaks: [] })),
      context,
    ),
  );

test.each([
  ['ปีงบประมาณ พ.ศ. ๒๕๖๙ นี้', 'ปีงบประมาณ พ.ศ._๒๕๖๙ นี้'],
  ['ตามมาตรา 79 วรรค 2', 'ตามมาตรา_79 วรรค_2'],
  ['ไม่น้อยกว่าร้อยละ ๘๐ ของ', 'ไม่น้อยกว่าร้อยละ_๘๐ ของ'],
  ['ครั้งที่ 1 ฉบับที่ 5 ลำดับที่ 3 ไตรมาสที่ 2 ประเด็นที่ 21', 'ครั้งที่_1 ฉบับที่_5 ลำดับที่_3 ไตรมาสที่_2 ประเด็นที่_21'],
  ['จำนวน ๑๐,๐๐๐ บาท และ', 'จำนวน_๑๐,๐๐๐_บาท และ'],
  ['อย่างน้อย 3 ช่องทาง', 'อย่างน้อย 3_ช่องทาง'],
  ['ณ วันที่ 27 กุมภาพันธ์ พ.ศ. 2569', 'ณ_วันที่_27_กุมภาพันธ์_พ.ศ._2569'],
  ['ณ วันที่ 20 เมษายน 2569', 'ณ_วันที่_20_เมษายน_2569'],
  ['ณ วันที่ ........ ...... พ.ศ. ....', 'ณ_วันที่_........_...... พ.ศ._....'],
  ['ต่าง ๆ เช่น ก ฯลฯ', 'ต่าง_ๆ เช่น ก_ฯลฯ'],
  ['พ.ศ. 2566 – 2570', 'พ.ศ._2566_–_2570'],
  ['ตุลาคม – ธันวาคม 2568', 'ตุลาคม_– ธันวาคม_2568'],
  ['(นายประสิทธิ์ เมืองงาว)', '(นายประสิทธิ์_เมืองงาว)'],
  ['แบบ ปค. 4 ซึ่ง', 'แบบ_ปค._4 ซึ่ง'],
])('%s', (text, expected) => {
  expect(bind(text)).toBe(expected);
});

test('a phrase is bound across bold text', () => {
  expect(bind('ปี พ.ศ. ', '2569', ' นี้')).toBe('ปี พ.ศ._2569 นี้');
});

test('an author’s double space stays', () => {
  expect(bind('ข้อความ  ข้อความ')).toBe('ข้อความ  ข้อความ');
});
