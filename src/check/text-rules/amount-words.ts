import { defineFinding } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';
import { isSplit } from './amounts.js';

const AMOUNT_WORDS = defineFinding({
  code: 'check/amount-words',
  severity: 'warning',
  about: { th: 'จำนวนเงินที่เขียนเป็นตัวอักษรตรงกับตัวเลข', en: 'Amounts spelt out agree with their figures' },
  example: { wrong: '15,000 บาท (หนึ่งหมื่นบาทถ้วน)', right: '15,000 บาท (หนึ่งหมื่นห้าพันบาทถ้วน)' },
  th: (p: { written: string; figures: string; right: string }) =>
    `“${p.written}” ไม่ตรงกับจำนวนเงิน ${p.figures} บาท`,
  en: (p) => `“${p.written}” is not ${p.figures} baht`,
  hints: (p) => ({
    th: `เขียนเป็น “${p.right}” หรือแก้ตัวเลขให้ตรงกับตัวอักษร`,
    en: `write “${p.right}”, or mend the figures`,
  }),
});

const FIGURE_WORDS = '(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|เอ็ด|ยี่|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|ศูนย์)';
const SPELT_OUT = new RegExp(
  String.raw`(?<whole>[\d๐-๙][\d๐-๙,]*)(?:\.(?<satang>[\d๐-๙]{1,2}))?\s*(?:\.?-\s*)?บาท\s*\(\s*(?:จำนวน|เป็น)?(?:เงิน)?(?<words>[ก-๎]+?บาท[ก-๎]*|${FIGURE_WORDS}+[ก-๎]*)\s*\)`,
  'gu',
);

/** An amount spelt out in brackets is the amount before them. */
export const amountWords: TextRule = {
  findings: [AMOUNT_WORDS],
  check: (text) =>
    reportMatches(text, SPELT_OUT, ({ 0: written, index, groups = {} }) => {
      const { whole = '', satang = '', words = '' } = groups;
      const baht = Number(toArabicDigits(whole).replaceAll(',', ''));
      if (isSplit(text, index) || !Number.isSafeInteger(baht)) return undefined;
      const part = Number(toArabicDigits(satang.padEnd(2, '0')));
      const spelt = `${spell(baht)}บาท${part === 0 ? '' : `${spell(part)}สตางค์`}`;
      const behind = alike(words).startsWith(alike(spelt))
        ? alike(words).slice(alike(spelt).length)
        : undefined;
      // ถ้วน may be left out, or something else be said: ต่อวัน.
      if (behind !== undefined && (behind === 'ถ้วน' || !/^[ถทด]้/u.test(behind))) return undefined;
      const right = part === 0 ? `${spelt}ถ้วน` : spelt;
      const from = written.lastIndexOf(words);
      const figures = satang === '' ? whole : `${whole}.${satang}`;
      return {
        finding: AMOUNT_WORDS,
        params: { written: words, figures, right },
        part: [0, from + words.length],
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
