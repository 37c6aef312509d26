import { remember } from '../../remember.js';
import { toArabicDigits } from '../../thai/digits.js';
import { THAI_MONTHS, THAI_SHORT_MONTHS } from '../../thai/months.js';
import { type CheckedText, matchesOf } from './text-rule.js';

/** A month that a text names, with the day before it and the year behind it. */
export interface NamedDay {
  readonly start: number;
  readonly end: number;
  readonly day?: number;
  /** January is 0. */
  readonly month: number;
  /** Of the Buddhist era. */
  readonly year?: number;
}

const D = String.raw`[\d๐-๙]`;
const SHORT = THAI_SHORT_MONTHS.map((month) =>
  month.replaceAll('.', String.raw`\.\s?`).replace(/\\s\?$/u, ''),
);
const NAMED = new RegExp(
  String.raw`(?:(?<![\d๐-๙.,/])(?<day>${D}{1,2})\s*(?:เดือน\s*)?)?(?:(?<long>${THAI_MONTHS.join('|')})|(?<![ก-๎.])(?<short>${SHORT.join('|')}))(?:\s*(?:พ\.\s?ศ\.?|พุทธศักราช)?\s*(?<year>${D}{4}|${D}{2}(?=\s|[),]|$))(?!${D}))?`,
  'gu',
);
const MONTHS: readonly string[] = THAI_MONTHS;
const SHORT_MONTHS: readonly string[] = THAI_SHORT_MONTHS;

/** In the order of the text. */
export const namedDays = remember(({ text }: Pick<CheckedText, 'text'>): readonly NamedDay[] =>
  matchesOf(NAMED, text).map(({ index: start, 0: whole, groups = {} }) => {
    const { day, long = '', short = '', year } = groups;
    return {
      start,
      end: start + whole.length,
      month: long === '' ? SHORT_MONTHS.indexOf(short.replaceAll(/\s/gu, '')) : MONTHS.indexOf(long),
      ...(day !== undefined && { day: toNumber(day) }),
      ...(year !== undefined && { year: toNumber(year) + (year.length === 2 ? CENTURY : 0) }),
    };
  }),
);
const CENTURY = 2500;

/** Days in between count for what they are: which of two days comes first. */
export const inOrder = ({ year = 0, month, day = 0 }: NamedDay): number => (year * 12 + month) * 32 + day;

/** Of a year of the Buddhist era; in an unknown one February may have 29 days. */
export const lastDayOf = ({ month, year }: NamedDay): number =>
  new Date(Date.UTC(year === undefined ? 2000 : year - 543, month + 1, 0)).getUTCDate();

const toNumber = (digits: string): number => Number(toArabicDigits(digits));

/** What stands between the first and the last day of a stretch. */
export const UNTIL = /^\s?(?:[-‐‑–—]|(?:จน)?ถึง(?:วันที่|เดือน|สิ้นเดือน)?)\s?$/u;
