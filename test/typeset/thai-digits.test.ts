import { expect, test } from 'vitest';
import { convertDigits } from '../../src/typeset/passes/thai-digits.js';

test.each([
  ['ปีงบประมาณ พ.ศ. 2569', 'ปีงบประมาณ พ.ศ. ๒๕๖๙'],
  ['งบประมาณ จำนวน 10,000.50 บาท', 'งบประมาณ จำนวน ๑๐,๐๐๐.๕๐ บาท'],
  ['1.2.3)', '๑.๒.๓)'],
  ['(ฉบับที่ 5) พ.ศ. 2545', '(ฉบับที่ ๕) พ.ศ. ๒๕๔๕'],
  ['แบบ ปค.1 และ ปค. 4', 'แบบ ปค.๑ และ ปค. ๔'],
  ['ระบบ E-Service ปี 2569', 'ระบบ E-Service ปี ๒๕๖๙'],
  ['ผลการประเมิน ITA 2569', 'ผลการประเมิน ITA ๒๕๖๙'],
  ['ร้อยละ 80/100', 'ร้อยละ ๘๐/๑๐๐'],
  ['โทร. 054-123456', 'โทร. ๐๕๔-๑๒๓๔๕๖'],
])('%s becomes Thai', (text, expected) => {
  expect(convertDigits(text)).toBe(expected);
});

test.each([
  'https://example.go.th/แผน2569/หน้า1',
  'example.go.th/แผน2569',
  'แผนปี2569.pdf',
  '@หนองไผ่2569',
  '#หนองไผ่2569',
  'ไลน์ไอดี: 0812345678',
  '฿1,500.50 และ 12500฿',
  'รหัส สข-2569/01',
  'O23',
  'ISO 9001:2015',
  'ISO/IEC 27001',
  'ระบบ E-PlanNACC2',
  'covid-19',
  '3G/4G',
  'v2.1',
  'https://www.banhaeng.go.th/plan/2569/1',
  'www.banhaeng.go.th/แผน/2569',
  'saraban_2569@banhaeng.go.th',
])('%s stays', (text) => {
  expect(convertDigits(text)).toBe(text);
});

test('an address ends at the space', () => {
  expect(convertDigits('http://a.go.th/1 ข้อ 2')).toBe('http://a.go.th/1 ข้อ ๒');
});
