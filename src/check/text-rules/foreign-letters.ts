import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { THAI_MONTHS } from '../../thai/months.js';
import { type CheckedText, matchesOf, reportAt, type TextRule } from '../text/text-rule.js';

const FOREIGN_LETTER = defineFinding({
  code: 'check/foreign-letter',
  severity: 'warning',
  about: {
    th: 'ตัวเลขและคำไม่มีอักษรของภาษาอื่นที่หน้าตาคล้ายกัน',
    en: 'No look-alike letters of another script stand in numbers and words',
  },
  example: { wrong: 'เวลา l2.00 น.', right: 'เวลา 12.00 น.' },
  th: (p: { written: string; letter: string }) =>
    `“${p.written}” มี “${p.letter}” ซึ่งเป็นอักษรของภาษาอื่นที่หน้าตาคล้ายกัน`,
  en: (p) => `“${p.letter}” in “${p.written}” is a look-alike of another script`,
  hints: { th: 'พิมพ์ตัวเลขหรือคำนี้ใหม่', en: 'type the number or the word again' },
});

const NOT_BEHIND = String.raw`(?<![A-Za-z\d๐-๙.,/_-])`;
const NO_MORE = String.raw`(?![A-Za-z\d๐-๙_-])`;
const MIXED = String.raw`(?=\d*[oOlI])(?=[oOlI]*\d)[\doOlI]+`;
/** Behind a number with letters in it they tell that it is one; a litre stands at no measure word. */
const MEASURES =
  'คน|ราย|บาท|ล้านบาท|วัน|เดือน|ปี|ครั้ง|แห่ง|ฉบับ|ไร่|เมตร|กิโลเมตร|กิโลกรัม|ตารางเมตร|องศา|ครัวเรือน|หลังคาเรือน|โครงการ|ชั่วโมง|นาที|ต้น|เล่ม|ข้อ|คะแนน|น\\.|นาฬิกา|เปอร์เซ็นต์|%';
/** o and O for a nought, l and I for a one. */
const IN_NUMBERS: readonly RegExp[] = [
  // No Latin letter goes on a number in Thai digits.
  /(?<![A-Za-z๐-๙])(?=[oOlI.,:/-]*[๐-๙])(?=[๐-๙.,:/-]*[oOlI])[๐-๙oOlI](?:[.,:/-]?[๐-๙oOlI])*(?![A-Za-z\d])/gu,
  new RegExp(`${NOT_BEHIND}(?!O2)${MIXED}(?=\\s?(?:${MEASURES}))`, 'gu'),
  new RegExp(`(?<=(?:วันที่|ร้อยละ|เวลา)\\s?)${MIXED}${NO_MORE}`, 'gu'),
  new RegExp(`${NOT_BEHIND}(?:${MIXED}|l)(?=\\s(?:${THAI_MONTHS.join('|')}))`, 'gu'),
  // A time, an amount, a fraction.
  /(?<![A-Za-z\d.:])(?=[\d.:]*[oOlI])[\doOlI]{1,2}[.:][\doOl]{2}(?=\s?(?:น\.|นาฬิกา|[-–]\s?[\doOl]))/gu,
  new RegExp(
    String.raw`${NOT_BEHIND}(?=[\d,]*[oOlI])(?=[oOlI,]*\d)[\dlI][\doOlI]{0,2}(?:,[\doOlI]{3})+(?:\.[\doO]{2})?${NO_MORE}`,
    'gu',
  ),
  new RegExp(
    String.raw`${NOT_BEHIND}(?=[\d.]*[oOl])(?:\d+[oOl][\doOl]*\.[\doOl]+|l\d+\.\d+|\d+\.\d+[oOl][\doOl]*)${NO_MORE}`,
    'gu',
  ),
  // Amid digits; the number of a paper; a year behind a stroke.
  new RegExp(String.raw`${NOT_BEHIND}\d+[oOl]+\d+${NO_MORE}`, 'gu'),
  new RegExp(String.raw`${NOT_BEHIND}(?=\d*[oOlI])(?:[lI]\d*|\d+[oOlI]\d*)(?=\/2[05]\d{2}${NO_MORE})`, 'gu'),
  new RegExp(String.raw`(?<=[\d๐-๙]\s?\/\s?)(?=\d*[oOlI])2[5oO][\doOlI]{2}${NO_MORE}`, 'gu'),
  // Telephones.
  /(?<![A-Za-z\d-])[oO](?=[ -]?[2-9]\d{0,3}[ -]\d{3,4}(?!\d))/gu,
  /(?<![A-Za-z\d-])(?=[\d-]*[oOlI])[0oO][\doOlI]{1,2}-[\doOlI]{3,4}-[\doOlI]{3,4}(?![A-Za-z\d-])/gu,
  /(?<=(?:หมู่ที่|ครั้งที่|มาตรา|งวดที่|ฉบับที่|ข้อ|ลำดับที่)\s?)l(?![A-Za-z\d])/gu,
];
/** Found as a broken year or amount. */
const TOLD = /^(?:[2๒][05๐๕oO][\d๐-๙oOlI]{2}|[\d๐-๙][\d๐-๙oO]{0,2}(?:,[\d๐-๙oO]{3})+)$/u;
const LETTER = /[oOlI]/u;

/** Look-alikes of Latin letters and of digits. */
const CYRILLIC = 'АВЕЅІЈКМНОРСТУХЗаеѕіјорсухһԁб';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
/** In words and numbers; a text in that language has its other letters too. */
const IN_WORDS: readonly { readonly pattern: RegExp; readonly language?: RegExp }[] = [
  {
    pattern: new RegExp(`(?=[A-Za-z\\d-]*[${CYRILLIC}])[A-Za-z\\d${CYRILLIC}-]+`, 'gu'),
    language: new RegExp(`(?![${CYRILLIC}])\\p{Script=Cyrillic}`, 'u'),
  },
  {
    pattern: new RegExp(`(?=[A-Za-z\\d-]*[${GREEK}])[A-Za-z\\d${GREEK}-]{2,}`, 'gu'),
    language: new RegExp(`(?![${GREEK}])\\p{Script=Greek}(?![A-Za-z])`, 'u'),
  },
  // Letters of the neighbours amid Thai ones, and their digits.
  { pattern: /[\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+(?=[ก-๙])/gu },
  { pattern: /(?<=[ก-๙])[\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu },
  {
    pattern: /(?<!(?![ก-๎A-Za-z])[\p{L}\p{M}] ?)(?:(?![\d๐-๙])\p{Nd})+(?! ?(?![ก-๎A-Za-z])[\p{L}\p{M}])/gu,
    language: /(?:(?![ก-๎A-Za-z])\p{L}){3}/u,
  },
];
const OF_ANOTHER_SCRIPT = /(?![ก-๛])[^\0-\u036F\u2000-\u2BFF\uE000-\uF8FF\uFFFC\uFFFD\uFEFF]/u;
const MAY_BE_FOREIGN = new RegExp(
  `[\\d๐-๙][.,:/-]?[oOlI]|[oOlI][.,: -]?[\\d๐-๙]|(?<![A-Za-z])l(?![A-Za-z])|${OF_ANOTHER_SCRIPT.source}`,
  'u',
);

/** “l2.00”, “๑o.๓๐”, “๒៥๖๙”, “е-bidding”: what looks like a digit or a letter is one of another script. */
export const foreignLetters: TextRule = {
  findings: [FOREIGN_LETTER],
  check: (text) => (MAY_BE_FOREIGN.test(text.text) ? [...inNumbers(text), ...inWords(text)] : []),
};

function inNumbers(text: CheckedText): Diagnostic[] {
  const found = new Map<number, string>();
  for (const pattern of IN_NUMBERS) {
    for (const { index, 0: written } of matchesOf(pattern, text.text)) {
      const isTold = TOLD.test(written) && !/[/-]\s?$/u.test(text.text.slice(Math.max(0, index - 2), index));
      const isInside = [...found].some(([at, other]) => at <= index && index < at + other.length);
      if (!isTold && !isInside) found.set(index, written);
    }
  }
  return [...found].map(([index, written]) =>
    report(text, index, written, LETTER.exec(written)?.[0] ?? written),
  );
}

const inWords = (text: CheckedText): Diagnostic[] =>
  OF_ANOTHER_SCRIPT.test(text.text)
    ? IN_WORDS.filter(({ language }) => language?.test(text.text) !== true).flatMap(({ pattern }) =>
        matchesOf(pattern, text.text).map(({ index, 0: written }) =>
          report(text, index, written, OF_ANOTHER_SCRIPT.exec(written)?.[0] ?? written),
        ),
      )
    : [];

const report = (text: CheckedText, index: number, written: string, letter: string): Diagnostic =>
  reportAt(FOREIGN_LETTER, { written, letter }, text, [index, index + written.length]);
