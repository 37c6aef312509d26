import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import {
  daysInMonth,
  ERA_OFFSET,
  existsInCalendar,
  isGregorianYear,
  parseBuddhistDate,
} from '../../plan/buddhist-date.js';
import type { Rule } from '../rule.js';

const FIELDS = [
  ['announcement', 'date'],
  ['summary', 'asOf'],
] as const;

/** Dates exist and count years in the Buddhist era. */
export const possibleDates: Rule = ({ plan: { source, draft } }) =>
  FIELDS.flatMap((path): Diagnostic[] => {
    const value = path[0] === 'announcement' ? draft?.announcement?.date : draft?.summary?.asOf;
    const date = value === undefined ? undefined : parseBuddhistDate(value);
    if (value === undefined || !date) return [];
    const span = source.spanOf(path, 'value');
    const { year, month } = date;
    if (isGregorianYear(year)) {
      const right = `${year + ERA_OFFSET}${value.slice(4)}`;
      return [diagnostic('check/gregorian-year', { year, right }, span)];
    }
    if (existsInCalendar(date)) return [];
    const days = daysInMonth(year, month);
    const reason =
      month < 1 || month > 12
        ? { th: 'เดือนต้องเป็น 01 ถึง 12', en: 'months run from 01 to 12' }
        : {
            th: `เดือนที่ ${month} ของ พ.ศ. ${year} มี ${days} วัน`,
            en: `month ${month} of ${year} has ${days} days`,
          };
    return [diagnostic('check/impossible-date', { value, reason }, span)];
  });
