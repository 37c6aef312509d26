import { defineFinding } from '../../diagnostics/finding.js';
import { toArabicDigits } from '../../thai/digits.js';
import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';
import { isSplit } from './amounts.js';

const AMOUNT_WORDS = defineFinding({
  code: 'check/amount-words',
  severity: 'warning',
  about: { th: 'จำนวนเงินที่เขียนเป็นตัวอักษรตรงกับตัวเลข', en: 'Amounts spelt out agree with their figures' },
  example: { wrong: '15,000 บาท (หนึ่งหมื่นบาทถ้วน)', right: '15,000 บาท (หนึ่งหมื่นห้าพันบาทถ้วน)' },
  th: (p: { written: string; figures: string; right: string }) =>
    `“${p.written}” ไม่ตรงกับจำนวนเงิน ${p.figures} บาท`,
  en: (p) => `“${p.written}” is not ${p.figures} baht`,
  hints: (p) => [
    {
      th: `เขียนเป็น “${p.right}” หรือแก้ตัวเลขให้ตรงกับตัวอักษร`,
      en: `write “${p.right}”, or mend the figures`,
    },
  ],
});

const SPELT_OUT =
  /([\d๐-๙][\d๐-๙,]*)(?:\.[0๐]{1,2})?\s*(?:\.?-\s*)?บาท\s*\(\s*(?:จำนวน|เป็น)?(?:เงิน)?([ก-๎]+?)บาท([ก-๎]*)\s*\)/gu;

/** An amount spelt out in brackets is the amount before them. */
export const amountWords: TextRule = {
  findings: [AMOUNT_WORDS],
  check: (text) =>
    reportMatches(text, SPELT_OUT, ({ 0: written, 1: figures = '', 2: words = '', 3: end = '', index }) => {
      if (isSplit(text, index)) return undefined;
      const amount = Number(toArabicDigits(figures).replaceAll(',', ''));
      const right = spell(amount);
      const endsWell = end === '' || end === 'ถ้วน' || !/^(?:ถ|ท|ด)้/u.test(end);
      if (!Number.isSafeInteger(amount) || (alike(words) === alike(right) && endsWell)) return undefined;
      if (!endsWell && alike(words) === alike(right)) {
        const at = written.lastIndexOf(end);
        const params = { written: `${words}บาท${end}`, figures, right: `${right}บาทถ้วน` };
        return { finding: AMOUNT_WORDS, params, part: [at, at + end.length] };
      }
      const from = written.lastIndexOf(words);
      return {
        finding: AMOUNT_WORDS,
        params: { written: `${words}บาท`, figures, right: `${right}บาทถ้วน` },
        part: [from, from + words.length],
      };
    }),
};

/** หนึ่งร้อยหนึ่ง is as good as หนึ่งร้อยเอ็ด. */
const alike = (words: string): string => words.replaceAll('เอ็ด', 'หนึ่ง');

const DIGITS = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const PLACES = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];
const MILLION = 1_000_000;

function spell(number: number): string {
  if (number === 0) return 'ศูนย์';
  const millions = Math.floor(number / MILLION);
  const rest = String(number % MILLION);
  const words = [...rest].map((digit, index) => spellDigit(Number(digit), rest.length - 1 - index)).join('');
  return millions === 0 ? words : `${spell(millions)}ล้าน${words}`;
}

function spellDigit(digit: number, place: number): string {
  if (digit === 0) return '';
  if (place === 1 && digit === 1) return 'สิบ';
  if (place === 1 && digit === 2) return 'ยี่สิบ';
  return `${DIGITS[digit] ?? ''}${PLACES[place] ?? ''}`;
}
