import { expect, test } from 'vitest';
import {
  abbreviatedDate,
  fullDate,
  monthRange,
  shortDate,
  thaiList,
} from '../../src/compose/helpers/index.js';
import { amount, money } from '../../src/thai/amount.js';

test('dates as an announcement writes them', () => {
  expect(fullDate({ year: 2569, month: 2, day: 27 })).toBe('27 กุมภาพันธ์ พ.ศ. 2569');
  expect(fullDate({ year: 2568, month: 9, day: null })).toBe('........ กันยายน พ.ศ. 2568');
  expect(fullDate(null)).toBe('........ ........................ พ.ศ. ............');
});

test('dates as a table writes them', () => {
  expect(abbreviatedDate({ year: 2569, month: 4, day: 20 })).toBe('20 เม.ย. 2569');
  expect(abbreviatedDate({ year: 2569, month: 4, day: null })).toBe('เม.ย. 2569');
  expect(shortDate({ year: 2569, month: 4, day: 20 })).toBe('20 เมษายน 2569');
  expect(shortDate({ year: 2569, month: 4, day: null })).toBe('เมษายน 2569');
  expect(monthRange({ year: 2568, month: 10, day: null }, { year: 2568, month: 12, day: null })).toBe(
    'ตุลาคม – ธันวาคม 2568',
  );
});

test.each([
  [0, '0', '0.00'],
  [999, '999', '999.00'],
  [10_000, '10,000', '10,000.00'],
  [1_234_567.5, '1,234,567.50', '1,234,567.50'],
])('%d baht', (baht, inText, inTable) => {
  expect(amount(baht)).toBe(inText);
  expect(money(baht)).toBe(inTable);
});

test('enumerations', () => {
  expect(thaiList([])).toBe('');
  expect(thaiList(['ก'])).toBe('ก');
  expect(thaiList(['ก', 'ข', 'ค'])).toBe('ก ข และค');
  expect(thaiList(['*1', '*2'])).toBe('*1 และ *2');
});
