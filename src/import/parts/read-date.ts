import {
  type BuddhistDate,
  ERA_OFFSET,
  existsInCalendar,
  isGregorianYear,
} from '../../plan/buddhist-date.js';
import { toArabicDigits } from '../../thai/digits.js';
import { monthNamed, THAI_MONTHS, THAI_SHORT_MONTHS } from '../../thai/months.js';

const MONTH = [...THAI_MONTHS, ...THAI_SHORT_MONTHS]
  .map((name) => name.replaceAll('.', String.raw`\.?\s*`))
  .join('|');
const DATE = new RegExp(
  String.raw`(?:(\d{1,2})|[.…_\s]*)\s*(?:เดือน)?\s*(${MONTH})\s*(?:พ\.?\s*ศ\.?)?\s*(\d{4}|\d{2})(?!\d)`,
  'u',
);
const NUMERIC = /(\d{1,2})[/-](\d{1,2})[/-](\d{4})/u;

export interface FoundDate {
  readonly date: BuddhistDate;
  readonly from: number;
  readonly to: number;
}

/** `๒๗ เดือน กุมภาพันธ์ พ.ศ. ๒๕๖๙`, `20 เม.ย. 69`, `20/04/2569`. */
export function findDate(written: string): FoundDate | undefined {
  const text = toArabicDigits(written);
  const named = DATE.exec(text);
  if (named) {
    const [all, day, month = '', year = ''] = named;
    return settle(named.index, all, {
      day: day === undefined ? undefined : Number(day),
      month: monthNamed(month.replaceAll(/\s/gu, '')) ?? 0,
      year: Number(year),
    });
  }
  const numeric = NUMERIC.exec(text);
  if (!numeric) return undefined;
  const [all, day, month, year] = numeric;
  return settle(numeric.index, all, { day: Number(day), month: Number(month), year: Number(year) });
}

function settle(
  from: number,
  all: string,
  { day, month, year }: { readonly day: number | undefined; readonly month: number; readonly year: number },
): FoundDate | undefined {
  const full = year < 100 ? 2500 + year : isGregorianYear(year) ? year + ERA_OFFSET : year;
  const date: BuddhistDate = { year: full, month, ...(day !== undefined && { day }) };
  return existsInCalendar(date) ? { date, from, to: from + all.length } : undefined;
}
