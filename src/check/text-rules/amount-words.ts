import { defineFinding } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';
import { isSplit } from './amounts.js';

const AMOUNT_WORDS = defineFinding({
  code: 'check/amount-words',
  severity: 'warning',
  about: { th: 'จำนวนที่เขียนเป็นตัวอักษรตรงกับตัวเลข', en: 'Numbers spelt out agree with their figures' },
  example: { wrong: '15,000 บาท (หนึ่งหมื่นบาทถ้วน)', right: '15,000 บาท (หนึ่งหมื่นห้าพันบาทถ้วน)' },
  th: (p: { written: string; figures: string; right: string }) => `“${p.written}” ไม่ตรงกับตัวเลข ${p.figures}`,
  en: (p) => `“${p.written}” is not ${p.figures}`,
  hints: (p) => ({
    th: `เขียนเป็น “${p.right}” หรือแก้ตัวเลขให้ตรงกับตัวอักษร`,
    en: `write “${p.right}”, or mend the figures`,
  }),
});

const FIGURE_WORDS = '(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|เอ็ด|ยี่|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|ศูนย์)';
const BAHT = String.raw`(?<whole>[\d๐-๙][\d๐-๙,]*)(?:\.(?<satang>[\d๐-๙]{1,2}))?\s*(?:\.?-\s*)?`;
const BEGIN = String.raw`\(\s*(?:จำนวน|เป็น)?(?:เงิน)?`;
const BEHIND_FIGURES: readonly RegExp[] = [
  new RegExp(String.raw`${BAHT}บาท\s*${BEGIN}(?<words>[ก-๎]+?บาท[ก-๎]*|${FIGURE_WORDS}+[ก-๎]*)\s*\)`, 'gu'),
  new RegExp(String.raw`${BAHT}${BEGIN}(?<words>${FIGURE_WORDS}{2,}บาท[ก-๎]*)\s*\)`, 'gu'),
];
/** The words first: หนึ่งแสนบาทถ้วน (๑๐๐,๐๐๐ บาท). */
const BEFORE_FIGURES = new RegExp(
  String.raw`(?<![ก-๎])(?:เป็น|จำนวน|เงิน|รวม|ราคา)*(?<words>${FIGURE_WORDS}{2,}บาท(?:ถ้วน)?)\)?\s?\(?\s?(?<whole>[\d๐-๙][\d๐-๙,]*)(?:\.[0๐]{2}|\.?-)?\s?(?:บาท|\))`,
  'gu',
);
/** ๓๐ (สามสิบ) วัน, ๓๐ วัน (สามสิบวัน): whatever is counted is named again, or behind both. */
const COUNTED = new RegExp(
  String.raw`(?<![\d๐-๙.,/])(?<whole>[\d๐-๙][\d๐-๙,]*)\s?(?<unit>(?!บาท|สตางค์)[ก-๎]{0,14}?)\s?\((?<words>${FIGURE_WORDS}+)\k<unit>\)`,
  'gu',
);
/** สามสิบวัน (๓๐ วัน), สามสิบ (๓๐) วัน */
const COUNTED_AFTER = new RegExp(
  String.raw`(?<!${FIGURE_WORDS}|เลข|ที่|วรรค|ข้อ|มาตรา)(?<words>${FIGURE_WORDS}+)\s?(?<unit>(?!บาท|สตางค์)[ก-๎]{0,14}?)\s?\((?<whole>[\d๐-๙][\d๐-๙,]*)\s?\k<unit>\)`,
  'gu',
);

/** An amount or a number spelt out beside its figures is the same. */
export const amountWords: TextRule = {
  findings: [AMOUNT_WORDS],
  check: (text) =>
    /[(บ]/u.test(text.text)
      ? [...BEHIND_FIGURES, BEFORE_FIGURES, COUNTED, COUNTED_AFTER].flatMap((pattern) =>
          reportMatches(text, pattern, ({ 0: written, index, groups = {} }) => {
            const { whole = '', words = '' } = groups;
            const right = differs(groups, pattern === COUNTED || pattern === COUNTED_AFTER ? '' : 'บาท');
            if (right === undefined || isSplit(text, index + written.indexOf(whole))) return undefined;
            return {
              finding: AMOUNT_WORDS,
              params: { written: words, figures: figuresOf(groups), right },
              part:
                pattern === BEFORE_FIGURES || pattern === COUNTED_AFTER
                  ? [written.indexOf(words), written.length]
                  : [0, written.lastIndexOf(words) + words.length],
            };
          }),
        )
      : [],
};

type Figures = Readonly<Record<string, string>>;
const figuresOf = ({ whole = '', satang = '' }: Figures): string =>
  satang === '' ? whole : `${whole}.${satang}`;

/** What should stand there, if something else does. */
function differs(figures: Figures, unit: string): string | undefined {
  const { whole = '', satang = '', words = '' } = figures;
  const number = Number(toArabicDigits(whole).replaceAll(',', ''));
  if (!Number.isSafeInteger(number)) return undefined;
  const part = Number(toArabicDigits(satang.padEnd(2, '0')));
  const spelt = `${spell(number)}${unit}${part === 0 ? '' : `${spell(part)}สตางค์`}`;
  const behind = alike(words).startsWith(alike(spelt)) ? alike(words).slice(alike(spelt).length) : undefined;
  // ถ้วน may be left out, or something else be said: ต่อวัน.
  if (behind !== undefined && (behind === 'ถ้วน' || !/^[ถทด]้/u.test(behind))) return undefined;
  return part === 0 && unit !== '' ? `${spelt}ถ้วน` : spelt;
}

/** หนึ่งร้อยหนึ่ง is as good as หนึ่งร้อยเอ็ด. */
const alike = (words: string): string => words.replaceAll(/เอ็ด(?!สิบ|ร้อย|พัน|หมื่น|แสน)/gu, 'หนึ่ง');

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
