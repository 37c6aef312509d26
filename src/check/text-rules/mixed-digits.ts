import { defineFinding } from '../../diagnostics/diagnostic.js';
import { matchesOf, reportAt, type TextRule } from '../text/text-rule.js';

const MIXED_DIGITS = defineFinding({
  code: 'check/mixed-digits',
  severity: 'warning',
  about: { th: 'ข้อความหนึ่งใช้ตัวเลขแบบเดียว', en: 'A text uses one kind of digits' },
  example: { wrong: '๒ ครั้ง รวม 100 คน', right: '2 ครั้ง รวม 100 คน' },
  th: (p: { number: string; kind: 'thai' | 'arabic' }) =>
    `ใช้เลข${p.kind === 'thai' ? 'ไทย' : 'อารบิก'} “${p.number}” ปนกับเลข${p.kind === 'thai' ? 'อารบิก' : 'ไทย'}ในข้อความเดียวกัน`,
  en: (p) =>
    `“${p.number}” is in ${p.kind === 'thai' ? 'Thai' : 'Arabic'} digits, the others of this text are not`,
  hints: {
    th: 'ใช้ตัวเลขแบบเดียวกัน ในข้อมูลของแผนพิมพ์เลขอารบิก โปรแกรมแปลงเป็นเลขไทยให้เอง',
    en: 'use one kind; in plan data type Arabic digits, they are turned into Thai ones when printed',
  },
});

/** A number that stands by itself; digits at Latin letters are codes (O23, ISO 9001) and stay as they are. */
const THAI_NUMBER = /[๐-๙][๐-๙.,]*/gu;
const ARABIC_NUMBER = /(?<![A-Za-z\d.,/_-]|(?<![ก-๎])[ก-ฮ]{1,3})\d[\d.,]*(?![A-Za-z\d])(?!-\d)/gu;
const CODE_BEFORE = /[A-Za-z][A-Za-z-]*[\s:/-]{0,4}$/u;
/** Telephone numbers are dialled as they stand: สายด่วน สปสช. 1330. */
const TELEPHONE = /^(?:1\d{2,3}|0\d{8,9})$/u;
const CALLS = /(?:สายด่วน|โทร|หมายเลข|แจ้ง|สอบถาม|ติดต่อ|ร้องเรียน|ขอความช่วยเหลือ)[^\d๐-๙]{0,40}$/u;

/** Numbers of one field are written in one kind of digits; the fewer are reported. */
export const mixedDigits: TextRule = {
  findings: [MIXED_DIGITS],
  check: (text) => {
    const thai = matchesOf(THAI_NUMBER, text.text);
    if (thai.length === 0) return [];
    const arabic = matchesOf(ARABIC_NUMBER, text.text).filter(({ index, 0: number }) => {
      const before = text.text.slice(Math.max(0, index - 60), index);
      return !CODE_BEFORE.test(before) && !(TELEPHONE.test(number) && CALLS.test(before));
    });
    if (arabic.length === 0) return [];
    const [fewer, kind] =
      arabic.length <= thai.length ? ([arabic, 'arabic'] as const) : ([thai, 'thai'] as const);
    return fewer.map(({ index, 0: number }) =>
      reportAt(MIXED_DIGITS, { number: number.replace(/[.,]+$/u, ''), kind }, text, [
        index,
        index + number.replace(/[.,]+$/u, '').length,
      ]),
    );
  },
};
