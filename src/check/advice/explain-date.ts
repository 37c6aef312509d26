import {
  type BuddhistDate,
  buddhistYear,
  ERA_OFFSET,
  existsInCalendar,
  formatDate,
  isGregorianYear,
} from '../../plan/buddhist-date.js';
import { toArabicDigits } from '../../thai/digits.js';
import { THAI_MONTHS, THAI_SHORT_MONTHS } from '../../thai/months.js';
import type { Advice } from './advice.js';

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `27 กุมภาพันธ์ 2569`, `27/2/69`, `๒๕๖๙-๐๒-๒๗`, `25690227` → 2569-02-27. */
export const explainDate: Advice = ({ error, value }) => {
  const isDate = error.schemaPath.startsWith('#/definitions/date/');
  const date = isDate ? readDate(String(value)) : undefined;
  if (!date) return undefined;
  return { th: `เขียนเป็น ${formatDate(date)}`, en: `write ${formatDate(date)}` };
};

function readDate(written: string): BuddhistDate | undefined {
  const text = toArabicDigits(written)
    .replace(/^\s*(?:ณ\s*)?(?:วันที่)?\s*/u, '')
    .replace(/(?:พ\.\s?ศ\.|ค\.\s?ศ\.)\s*/u, '')
    .replace(/T\d.*$/u, '')
    .trim();
  const date = withMonthName(text) ?? inNumbers(text);
  return date && existsInCalendar(date) ? date : undefined;
}

function withMonthName(text: string): BuddhistDate | undefined {
  const match = /^(?:(\d{1,2})\s*)?([ก-๎.]+|[A-Za-z]+\.?)\s*(\d{2}|\d{4})$/u.exec(text);
  const month = monthOf(match?.[2] ?? '');
  if (!match || month === undefined) return undefined;
  const date = { year: yearOf(match[3] ?? ''), month };
  return match[1] === undefined ? date : { ...date, day: Number(match[1]) };
}

function inNumbers(text: string): BuddhistDate | undefined {
  const backward = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})$/u.exec(text);
  const forward = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/u.exec(text);
  const [year, month, day] = backward?.slice(1) ?? forward?.slice(1).toReversed() ?? [];
  if (year === undefined) return undefined;
  return { year: yearOf(year), month: Number(month), day: Number(day) };
}

/** The month, 1 to 12, that a word of Thai or English names: มีนาคม, มี.ค., Mar. */
export function monthOf(word: string): number | undefined {
  const bare = word.replaceAll('.', '').toLowerCase();
  if (bare === '') return undefined;
  const at = [
    THAI_MONTHS.findIndex((month) => bare.startsWith(month)),
    THAI_SHORT_MONTHS.findIndex((month) => month.replaceAll('.', '') === bare),
    ENGLISH.findIndex((month) => bare.startsWith(month)),
  ].find((index) => index >= 0);
  return at === undefined ? undefined : at + 1;
}

function yearOf(written: string): number {
  const year = written.length === 2 ? 2500 + Number(written) : Number(written);
  return isGregorianYear(year) ? year + ERA_OFFSET : year;
}

/** `fiscalYear: 2026` and `fiscalYear: 69` → 2569. */
export const explainYear: Advice = ({ error, field, value }) => {
  if (error.keyword !== 'minimum' || !isYear(field) || typeof value !== 'number') return undefined;
  const right = buddhistYear(value);
  if (right === value) return undefined;
  return value < 100
    ? { th: `เขียนปี พ.ศ. ให้ครบ 4 หลัก คือ ${right}`, en: `write the Buddhist year in four digits: ${right}` }
    : {
        th: `${value} เป็น ค.ศ. ให้เขียนเป็น พ.ศ. ${right}`,
        en: `${value} is Gregorian; write the Buddhist year ${right}`,
      };
};

export const isYear = (field: string): boolean => /year$/i.test(field);
