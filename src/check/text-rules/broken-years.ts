import { defineFinding } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { matchesOf, reportAt, type TextRule } from '../text/text-rule.js';

const BROKEN_YEAR = defineFinding({
  code: 'check/broken-year',
  severity: 'warning',
  about: { th: 'ปี พ.ศ. มีสี่หลัก เป็นเลขแบบเดียวกัน', en: 'A year has four digits of one kind' },
  example: { wrong: 'พ.ศ. 25691', right: 'พ.ศ. 2569' },
  th: (p: { written: string }) => `“${p.written}” ไม่เป็นปีหรือจำนวนที่ถูกต้อง`,
  en: (p) => `“${p.written}” is no right year or number`,
  hints: {
    th: 'พิมพ์ปี พ.ศ. ให้ครบสี่หลักด้วยตัวเลขแบบเดียวกัน และไม่ใช้ตัวอักษร o แทนเลขศูนย์',
    en: 'write four digits of one kind, and no letter o for a nought',
  },
});

const MONTHS = 'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม';
const YEAR = String.raw`(?<![\d๐-๙])[2๒][4-6๔-๖][\d๐-๙]{2}`;
/** A year stands behind these; o, O and ₀ are taken for a nought, l and I for a one. */
const YEAR_PLACE = new RegExp(
  String.raw`(?<=(?:พ\.\s?ศ\.|พุทธศักราช|ปีงบประมาณ(?!\s*พ)|ประจำปี(?=\s?[2๒][5๕])|${YEAR}\s?[-‐‑–—](?=\s?[2๒][5๕])|${MONTHS})\s*)(?<year>[\d๐-๙oO₀][\d๐-๙oOlI|₀]*(?: [\d๐-๙]{1,2}(?![\d๐-๙.,:]|\s?(?:คน|บาท|ครั้ง|โครงการ|แห่ง|น\.|วัน|ข้อ)))?)(?![A-Za-z\d๐-๙]|[.,][\d๐-๙])`,
  'gu',
);
const D = String.raw`[\d๐-๙]`;
const ALONE = String.raw`(?<![A-Za-z\d๐-๙.,/-])`;
const NO_MORE = String.raw`(?![A-Za-z\d๐-๙])`;
/** A letter for a nought amid the digits of a year or an amount; a year of the era long past or to come. */
const ANYWHERE: readonly RegExp[] = [
  new RegExp(String.raw`${ALONE}(?=${D}*[oOlI|])[2๒][05๐๕oO][\d๐-๙oOlI|]{2}${NO_MORE}`, 'gu'),
  new RegExp(
    String.raw`(?=[2๒])(?<=(?<!ต่อ|ละ)ปี(?:การศึกษา|ภาษี|ปฏิทิน)?\s?)[2๒][5๕]${D}{3}(?![\d๐-๙,.]|\s?(?:บาท|คน|ราย))`,
    'gu',
  ),
  new RegExp(
    String.raw`(?=[2๒][5๕]${D}(?:\s|$))(?<=(?<!ต่อ|ละ)ปี(?:การศึกษา|ภาษี)?\s)[2๒][5๕]${D}(?=\s(?!\s?(?:[\d๐-๙]|ก่อน|แห่ง|วัน|คน|บาท|ราย|ครั้ง|แห่ง|ปี|ล้าน))|$)`,
    'gu',
  ),
  new RegExp(String.raw`${ALONE}(?=[\d๐-๙,]*[oO])${D}[\d๐-๙oO]{0,2}(?:,[\d๐-๙oO]{3})+${NO_MORE}`, 'gu'),
  new RegExp(
    String.raw`(?=${D})(?<=พ\.\s?ศ\.\s*)(?![1๑][9๙]|[2๒][0๐])(?:[013-9๐๑๓-๙]${D}{3}|[2๒][0-27-9๐-๒๗-๙]${D}{2})${NO_MORE}`,
    'gu',
  ),
];
/** What is of a year, or a day in it, is of one near by; that a digit stands there is seen before what is behind it. */
const FAR_PLACE = new RegExp(
  String.raw`(?=[2๒])(?<=(?:ประจำปี|ปีงบประมาณ|ปีการศึกษา|ปีภาษี|(?:${MONTHS}))(?:งบประมาณ)?\s?(?:พ\.\s?ศ\.\s?)?)(?:[2๒][5๕][89๘๙]|[2๒][6-9๖-๙]${D})${D}(?!${D})`,
  'gu',
);
/** A year beside others, so far off that its digits may be mixed up. */
const BESIDE = new RegExp(
  String.raw`(?=[2๒][6-9๖-๙]|[5๕][2๒])(?<=(?:(?:ปี(?:งบประมาณ|การศึกษา|ภาษี)?|พ\.\s?ศ\.)\s?${YEAR}\s?(?:และ|กับ|ถึง|,|[-‐‑–—])|ปี(?:งบประมาณ|การศึกษา|ภาษี)?|พ\.\s?ศ\.)\s?)(?:[2๒][6-9๖-๙]|[5๕][2๒])${D}{2}(?![\d๐-๙.,]|\s?[-‐‑–—/])`,
  'gu',
);
const NEAR_YEAR = new RegExp(String.raw`(?<=(?:ปี|พ\.\s?ศ\.|และ|กับ|ถึง)[ก-๎ ]{0,12})${YEAR}(?!${D})`, 'gu');
/** What is told of a century ahead. */
const CENTURY = /ร้อยปี|ศตวรรษ|ข้างหน้า|100 ปี|๑๐๐ ปี/u;
const FEW_YEARS = 5;
/** A stretch of years that ends before it begins, or far off. */
const STRETCH = new RegExp(
  String.raw`(?<!${D})(?<from>[2๒][4-6๔-๖]${D}{2})\s?[-‐‑–—]\s?(?<to>[2๒][4-6๔-๖]${D}{2})(?!${D})`,
  'gu',
);
const FAR_OFF = 2620;
/** Four digits of both kinds are found as mixed digits. */
const RIGHT = /^[\d๐-๙]{4}$/u;
/** ต.ค. ๖๘, มกราคม 69: two digits are short for four. */
const SHORT = /^(?:\d{2}|[๐-๙]{2})$/u;

/** ค่าเช่าเดือนมกราคม 800 บาท */
const IS_COUNTED =
  /^\s?(?:(?:ล้าน|แสน|หมื่น|พัน)?บาท|คน|ราย|ครั้ง|เรื่อง|แห่ง|หลัง|คัน|ตัว|ต้น|ฉบับ|เล่ม|ชุด|ครัวเรือน|หน่วย|ตัน|กิโลกรัม|เมตร|มิลลิเมตร|ลิตร|ไร่|เที่ยว|คดี|โครงการ|หมู่บ้าน|แปลง|คะแนน|ใบ|ดวง|เครื่อง)/u;
const UNIT = 16;

/** Years have four digits, all Thai or all Arabic. */
export const brokenYears: TextRule = {
  findings: [BROKEN_YEAR],
  check: (text) => {
    const behind = matchesOf(YEAR_PLACE, text.text)
      .map(({ index, groups }) => ({ index, written: groups?.['year'] ?? '' }))
      .filter(
        ({ index, written }) =>
          (/^[2๒][5๕]/u.test(written) ||
            !IS_COUNTED.test(text.text.slice(index + written.length, index + written.length + UNIT))) &&
          !RIGHT.test(written.slice(0, 5).trimEnd()) &&
          !SHORT.test(written) &&
          written.length > 1,
      );
    const backwards = matchesOf(STRETCH, text.text)
      .filter(({ groups: { from, to } = {} }) => toNumber(from) > toNumber(to) || toNumber(to) > FAR_OFF)
      .map(({ index, 0: whole }) => ({ index: index + whole.length - 4, written: whole.slice(-4) }));
    const elsewhere = [...ANYWHERE, FAR_PLACE]
      .flatMap((pattern) => matchesOf(pattern, text.text))
      .map(({ index, 0: written }) => ({ index, written }))
      .filter(({ index }) => !behind.some((each) => each.index === index));
    return [...behind, ...backwards, ...elsewhere, ...mixedUp(text.text)].map(({ index, written }) =>
      reportAt(BROKEN_YEAR, { written }, text, [index, index + written.length]),
    );
  },
};

/** ปี 2566 ปี 2567 และปี 2658: two digits in each other's place, or one wrong, make it a year of those beside it. */
function mixedUp(text: string): { readonly index: number; readonly written: string }[] {
  const odd = matchesOf(BESIDE, text);
  if (odd.length !== 1 || CENTURY.test(text)) return [];
  const years = matchesOf(NEAR_YEAR, text).map(([year]) => toNumber(year));
  return odd
    .map(({ index, 0: written }) => ({ index, written }))
    .filter(({ written }) => {
      const [a = '', b = '', c = '', d = ''] = toArabicDigits(written);
      const meant = [b + a + c + d, a + c + b + d, `25${c}${d}`].map(Number);
      return years.some((year) => meant.some((each) => Math.abs(each - year) <= FEW_YEARS));
    });
}

const toNumber = (digits = ''): number => Number(toArabicDigits(digits));
