import { toThaiDigits } from '../../../thai/digits.js';

type NumberFormat = (count: number) => string;

/** ก to ฮ as Word counts: without ฃ ฅ ฆ ฤ ฦ. */
const THAI_LETTERS = [...'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'];
const LATIN_LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Past this a letter or a Roman number would fill a line: no document counts so far. */
const LAST_SHORT = 5000;
const LAST_WORDED = 999_999;

/** After the last letter Word doubles them: z, aa, bb (ECMA-376 part 1, 17.18.59). */
const letters =
  (alphabet: readonly string[]): NumberFormat =>
  (count) =>
    count > LAST_SHORT
      ? String(count)
      : (alphabet[(count - 1) % alphabet.length] ?? '').repeat(Math.ceil(count / alphabet.length));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(count: number): string {
  if (count > LAST_SHORT) return String(count);
  let rest = count;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
}

const DIGIT_WORDS = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const PLACE_WORDS = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];

function thaiWords(count: number): string {
  const digits = [...String(count)].map(Number);
  return digits
    .map((digit, index) => {
      const place = digits.length - 1 - index;
      if (digit === 0) return '';
      if (place === 1 && digit <= 2) return digit === 1 ? 'สิบ' : 'ยี่สิบ';
      if (place === 0 && digit === 1 && digits.length > 1) return 'เอ็ด';
      return `${DIGIT_WORDS[digit]}${PLACE_WORDS[place]}`;
    })
    .join('');
}

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimal: String,
  thaiNumbers: (count) => toThaiDigits(String(count)),
  thaiLetters: letters(THAI_LETTERS),
  thaiCounting: (count) => (count <= LAST_WORDED ? thaiWords(count) : String(count)),
  lowerLetter: letters(LATIN_LETTERS),
  upperLetter: (count) => letters(LATIN_LETTERS)(count).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (count) => roman(count).toUpperCase(),
  decimalZero: (count) => String(count).padStart(2, '0'),
  numberInDash: (count) => `- ${count} -`,
  decimalEnclosedCircle: (count) => (count <= 20 ? String.fromCodePoint(0x245f + count) : String(count)),
  none: () => '',
};

export const isKnownFormat = (format: string): boolean => Object.hasOwn(FORMATS, format);

/** A count as `w:numFmt` prints it (ECMA-376 part 1, 17.18.59); Arabic where the format is unknown. */
export function formatNumber(count: number, format: string): string {
  const print = isKnownFormat(format) ? FORMATS[format] : undefined;
  // No letter, Roman number or word stands for zero.
  if (!print || (count < 1 && !ZERO_FORMATS.has(format))) return String(count);
  return print(count);
}

const ZERO_FORMATS = new Set(['thaiNumbers', 'decimalZero', 'numberInDash', 'none']);
