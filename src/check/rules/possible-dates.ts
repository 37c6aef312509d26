import { type Diagnostic, defineFault, diagnostic } from '../../diagnostics/diagnostic.js';
import {
  daysInMonth,
  ERA_OFFSET,
  existsInCalendar,
  isGregorianYear,
  parseBuddhistDate,
} from '../../plan/buddhist-date.js';
import { listRecords } from '../../plan/plan-source.js';
import { type Rule, type RuleContext, textsOf } from '../rule.js';

const GREGORIAN_YEAR = defineFault({
  code: 'check/gregorian-year',
  about: { th: 'ปีเขียนเป็น พ.ศ.', en: 'Years are of the Buddhist era' },
  example: { wrong: 'announcement: { date: 2025-10-15 }', right: 'announcement: { date: 2568-10-15 }' },
  th: (p: { year: number; right: string }) => `ปี ${p.year} เป็น ค.ศ. ในแผนต้องเขียนเป็น พ.ศ.`,
  en: (p) => `the year ${p.year} is Gregorian; plans are written in the Buddhist era`,
  hints: (p) => ({ th: `เขียนเป็น ${p.right}`, en: `write ${p.right}` }),
});

const IMPOSSIBLE_DATE = defineFault({
  code: 'check/impossible-date',
  about: { th: 'วันที่ต้องมีในปฏิทิน', en: 'Dates exist in the calendar' },
  example: { wrong: 'announcement: { date: 2568-11-31 }', right: 'announcement: { date: 2568-11-30 }' },
  th: (p: { value: string; reason: { th: string; en: string } }) =>
    `ไม่มีวันที่ ${p.value} ในปฏิทิน: ${p.reason.th}`,
  en: (p) => `there is no ${p.value} in the calendar: ${p.reason.en}`,
});

/** A text of the plan or of a file beside it that is written as a date is one. */
const datesOf = ({ plan, records }: RuleContext) =>
  [plan, ...listRecords(records)].flatMap((file) => textsOf(file));

/** Dates exist and count years in the Buddhist era. */
export const possibleDates: Rule = {
  findings: [GREGORIAN_YEAR, IMPOSSIBLE_DATE],
  check: (context) =>
    datesOf(context).flatMap(({ source, path, text: value }): Diagnostic[] => {
      const date = parseBuddhistDate(value);
      if (!date) return [];
      const { year, month } = date;
      if (isGregorianYear(year)) {
        const right = `${year + ERA_OFFSET}${value.slice(4)}`;
        return [diagnostic(GREGORIAN_YEAR, { year, right }, source.spanOf(path, 'value'))];
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
      return [diagnostic(IMPOSSIBLE_DATE, { value, reason }, source.spanOf(path, 'value'))];
    }),
};
