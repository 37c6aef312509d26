import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { THAI_SHORT_MONTHS } from '../../thai/months.js';
import { lastDayOf } from '../text/named-days.js';
import { matchesOf, reportAt, type TextRule } from '../text/text-rule.js';

const BROKEN_DATE = defineFinding({
  code: 'check/broken-date',
  severity: 'warning',
  about: { th: 'วันที่เขียนครบทั้งวัน เดือน และปี', en: 'Dates have their day, month and year' },
  example: { wrong: 'เมื่อวันที่ 16 2569', right: 'เมื่อวันที่ 16 เมษายน 2569' },
  th: (p: { written: string }) => `“${p.written}” ไม่ใช่วันที่ที่ครบถ้วนหรือถูกต้อง`,
  en: (p) => `“${p.written}” is no whole and right date`,
  hints: {
    th: 'เขียนวัน เดือน และปีให้ครบ ชื่อเดือนแบบย่อ เช่น ม.ค. มี.ค. มิ.ย.',
    en: 'write day, month and year; months are shortened as ม.ค., มี.ค., มิ.ย.',
  },
});

const D = String.raw`[\d๐-๙]`;
const YEAR = String.raw`(?:พ\.\s?ศ\.?\s?)?[2๒][5๕]${D}{2}(?!${D})`;
/** The month is left out. */
const WITHOUT_MONTH = new RegExp(
  String.raw`(?<=วันที่\s?)${D}{1,2}(?:\s+เดือน)?\s+${YEAR}|(?<=(?<!${D}\s?)เดือน)\s+${YEAR}`,
  'gu',
);
/** Letters with a full stop, or those of a short month without any, between a day and a year. */
const SHORT_MONTH = new RegExp(
  String.raw`(?<=(?<![\d๐-๙./,])${D}{1,2}\s?)(?<month>[ก-ฮเ][ก-ฮ\u0E34\u0E35.]{1,7})(?=\s?[2๒][5๕]${D}{2}(?!${D}))`,
  'gu',
);
const SHORT_MONTHS: readonly string[] = THAI_SHORT_MONTHS;
const LETTERS = new Set(SHORT_MONTHS.map((month) => month.replaceAll('.', '')));
/** 15/13/2569; of a house or a file the last is no year. */
const IN_FIGURES = new RegExp(
  String.raw`(?<![\d๐-๙/.-])(?<day>${D}{1,2})\/(?<month>${D}{1,2})\/(?<year>[2๒][45๔๕]${D}{2})(?![\d๐-๙/])`,
  'gu',
);

/** Dates have their parts, and those exist. */
export const brokenDates: TextRule = {
  findings: [BROKEN_DATE],
  check: (text) =>
    [
      ...matchesOf(WITHOUT_MONTH, text.text),
      ...matchesOf(SHORT_MONTH, text.text).filter(({ 0: month }) => isNoMonth(month)),
      ...matchesOf(IN_FIGURES, text.text).filter(({ groups }) => !exists(groups ?? {})),
    ].map(({ index, 0: written }): Diagnostic => {
      const from = index + written.length - written.trimStart().length;
      return reportAt(BROKEN_DATE, { written: written.trim() }, text, [from, index + written.length]);
    }),
};

const isNoMonth = (written: string): boolean =>
  !SHORT_MONTHS.includes(written) &&
  !/^พ\.?ศ/u.test(written) &&
  (written.includes('.') || LETTERS.has(written));

function exists({ day = '', month = '', year = '' }: Readonly<Record<string, string>>): boolean {
  const at = { start: 0, end: 0, month: toNumber(month) - 1, year: toNumber(year) };
  const days = at.month >= 0 && at.month < 12 ? lastDayOf(at) : 0;
  return toNumber(day) >= 1 && toNumber(day) <= days;
}

const toNumber = (digits: string): number => Number(toArabicDigits(digits));
