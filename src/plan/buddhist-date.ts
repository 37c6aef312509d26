/** A day or a month of the Buddhist era; `year` is พ.ศ. */
export interface BuddhistDate {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

export const ERA_OFFSET = 543;

const DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** Parts of `2569-02-27` or `2569-02`, whether or not that day exists; undefined where the text has another form. */
export function parseBuddhistDate(text: string): BuddhistDate | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const date = { year: Number(year), month: Number(month) };
  return day === undefined ? date : { ...date, day: Number(day) };
}

export const gregorianYear = (buddhistYear: number): number => buddhistYear - ERA_OFFSET;

/** Leap years follow the Gregorian number: 2567-02-29 exists, 2568-02-29 does not. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(gregorianYear(year), month, 0)).getUTCDate();
}

export function existsInCalendar({ year, month, day }: BuddhistDate): boolean {
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** A year that only makes sense as ค.ศ. */
export const isGregorianYear = (year: number): boolean => year >= 1900 && year < 2400;

/** The year of the Buddhist era that is meant by 2569, 69, 2026 or 26; of two digits, those below 50 are ค.ศ. */
export function buddhistYear(written: number): number {
  if (!Number.isInteger(written)) return written;
  if (written >= 50 && written < 100) return 2500 + written;
  const year = written > 0 && written < 50 ? 2000 + written : written;
  return isGregorianYear(year) ? year + ERA_OFFSET : year;
}

/** Sortable number; a month without a day counts as its first or last day. */
export function dateNumber(date: BuddhistDate, missingDay: 'first' | 'last' = 'first'): number {
  const day = date.day ?? (missingDay === 'first' ? 1 : daysInMonth(date.year, date.month));
  return date.year * 10_000 + date.month * 100 + day;
}

/** `2569-02-27` or `2569-02`. */
export function formatDate({ year, month, day }: BuddhistDate): string {
  const parts = [year, month, ...(day === undefined ? [] : [day])];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A date that rules can reckon with; one that `possible-dates` reports is none. */
export function usableDate(written: string | undefined): BuddhistDate | undefined {
  const date = written === undefined ? undefined : parseBuddhistDate(written);
  return date && !isGregorianYear(date.year) && existsInCalendar(date) ? date : undefined;
}
