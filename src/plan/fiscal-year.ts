import type { BuddhistDate } from './buddhist-date.js';

export type Quarter = 1 | 2 | 3 | 4;

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

export const isQuarter = (value: number): value is Quarter => QUARTERS.some((quarter) => quarter === value);

/** The quarter that a month, 1 to 12, belongs to: the year begins in October. */
export function quarterOfMonth(month: number): Quarter {
  const quarter = Math.floor(((month + 2) % 12) / 3) + 1;
  if (!isQuarter(quarter)) throw new RangeError(`no month ${month}`);
  return quarter;
}

/** 1 October of the year before to 30 September. */
export function fiscalYearBounds(year: number): { readonly start: BuddhistDate; readonly end: BuddhistDate } {
  return { start: { year: year - 1, month: 10, day: 1 }, end: { year, month: 9, day: 30 } };
}

/** First and last month of a quarter with their calendar years. */
export function quarterBounds(
  year: number,
  quarter: Quarter,
): { readonly start: BuddhistDate; readonly end: BuddhistDate } {
  const calendarYear = quarter === 1 ? year - 1 : year;
  const first = quarter === 1 ? 10 : quarter * 3 - 5;
  return { start: { year: calendarYear, month: first }, end: { year: calendarYear, month: first + 2 } };
}
