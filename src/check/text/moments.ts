import { remember } from '../../remember.js';
import { toArabicDigits } from '../../thai/digits.js';
import { namedDays } from './named-days.js';
import { type CheckedText, matchesOf } from './text-rule.js';

/** A day, a month, a year or a time of day that a text names. */
export interface Moment {
  readonly start: number;
  readonly end: number;
  /** Year, month and day, as far as they are known; hours and minutes of a time. */
  readonly at: readonly number[];
  readonly isTime: boolean;
  /** What is said before it, behind the one before it. */
  readonly lead: string;
}

const YEAR =
  /(?<!งบประมาณ|การศึกษา|ภาษี)(?:ปี\s?(?:พ\.\s?ศ\.?\s?)?|พ\.\s?ศ\.\s?)(?<year>[2๒][45๔๕][\d๐-๙]{2})(?![\d๐-๙]|\s?[-‐‑–—/])/gu;
const TIME =
  /(?:(?<![\d๐-๙.:])เวลา\s?)(?<hours>[\d๐-๙]{1,2})[.:](?<minutes>[\d๐-๙]{2})\s?(?:น\.|นาฬิกา)(?!\s?(?:[-‐‑–—]|ถึง))/gu;
/** What leads to a moment, whatever it is of; of a stretch of days the first stands before the last. */
const LEADS_TO =
  /(?:\s|ใน|เมื่อ|ณ|ระหว่าง|วันที่|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)ที่|เดือน|[\d๐-๙]{1,2}\s?[-‐‑–—]|ปี|(?:จน)?ถึง|ภายใน)+$/u;
const CLAUSE = 90;

/** In the order of the text. */
export const momentsIn = remember((checked: Pick<CheckedText, 'text'>): readonly Moment[] => {
  const { text } = checked;
  const days = namedDays(checked);
  const bare = [
    ...days.flatMap(({ start, end, day, month, year }) =>
      year === undefined
        ? []
        : [{ start, end, isTime: false, at: [year, month, ...(day === undefined ? [] : [day])] }],
    ),
    ...matchesOf(YEAR, text)
      .map(({ index: start, 0: whole, groups: { year = '' } = {} }) => ({
        start,
        end: start + whole.length,
        isTime: false,
        at: [toNumber(year)],
      }))
      .filter(({ end }) => !days.some((day) => day.start < end && end <= day.end)),
    ...matchesOf(TIME, text).map(({ index: start, 0: whole, groups: { hours = '', minutes = '' } = {} }) => ({
      start,
      end: start + whole.length,
      isTime: true,
      at: [toNumber(hours), toNumber(minutes)],
    })),
  ].sort((one, other) => one.start - other.start);
  return bare.map((moment, at) => {
    const from = Math.max(bare[at - 1]?.end ?? 0, moment.start - CLAUSE);
    return { ...moment, lead: text.slice(from, moment.start).replace(/.*\n/su, '').replace(LEADS_TO, '') };
  });
});

/** Of what both tell: a year says nothing of the months in it. */
export function isBefore(one: Moment, other: Moment): boolean {
  const shared = Math.min(one.at.length, other.at.length);
  for (let place = 0; place < shared; place += 1) {
    const [a = 0, b = 0] = [one.at[place], other.at[place]];
    if (a !== b) return a < b;
  }
  return false;
}

const toNumber = (digits: string): number => Number(toArabicDigits(digits));
