import { describe, expect, test } from 'vitest';
import { showBreaks } from '../helpers/breaks.js';

describe('a line may end', () => {
  test.each([
    ['after a space', 'โปร่งใส ตรวจสอบ', 'โปร่งใส |ตรวจสอบ'],
    ['before an opening bracket', 'บริการ(ระบบ)', 'บริการ|(ระบบ)'],
    ['after a closing bracket', '(ระบบ)ใหม่', '(ระบบ)|ใหม่'],
    ['after the slash between two Thai words', 'ร้องทุกข์/ร้องเรียน', 'ร้องทุกข์/|ร้องเรียน'],
    ['after a hyphen between two Thai words', 'ชื่อ-สกุล', 'ชื่อ-|สกุล'],
    ['between Thai and Latin letters', 'ระบบOnlineของ', 'ระบบ|Online|ของ'],
    ['inside an address', 'ดู http://a.go.th/plan/2569', 'ดู |http://a.go.th/|plan/|2569'],
  ])('%s', (_, text, expected) => {
    expect(showBreaks(text, { lexicon: ['ร้องทุกข์', 'ร้องเรียน', 'ตรวจสอบ'] })).toBe(expected);
  });
});

describe('a line never ends', () => {
  test.each([
    ['beside a no-break space', 'พ.ศ.\u00A02569', 'พ.ศ._2569'],
    ['before ๆ and ฯ', 'ต่างๆ กรุงเทพฯ', 'ต่างๆ |กรุงเทพฯ'],
    ['inside a dotted abbreviation', 'ก.พ.ร. ป.ป.ช.', 'ก.พ.ร. |ป.ป.ช.'],
    ['inside a Latin word', 'E-Service NO', 'E-Service |NO'],
    ['between a Thai letter and a digit', 'ปค4 ร้อยละ๘๐', 'ปค4 |ร้อยละ๘๐'],
    ['before closing marks, even after a space', 'คำ ) คำ ” คำ !', 'คำ ) |คำ ” |คำ !'],
    ['after opening marks', '( คำ “คำ', '( คำ |“คำ'],
    ['between ที่ that counts and its noun', 'ประเด็นที่\u00A0๒๑', 'ประเด็นที่_๒๑'],
  ])('%s', (_, text, expected) => {
    expect(showBreaks(text, { lexicon: ['ร้อยละ'] })).toBe(expected);
  });
});

test('names stay whole and may begin and end a line', () => {
  const unbreakable = ['องค์การบริหารส่วนตำบลบ้านแหง', 'นายประสิทธิ์ เมืองงาว'];
  expect(showBreaks('ขององค์การบริหารส่วนตำบลบ้านแหงจึง นายประสิทธิ์\u00A0เมืองงาว', { unbreakable })).toBe(
    'ของ|องค์การบริหารส่วนตำบลบ้านแหง|จึง |นายประสิทธิ์_เมืองงาว',
  );
});

test('a name written with a plain space stays whole too', () => {
  expect(showBreaks('นายประสิทธิ์ เมืองงาว', { unbreakable: ['นายประสิทธิ์ เมืองงาว'] })).toBe('นายประสิทธิ์ เมืองงาว');
});
