import {
  type BuddhistDate,
  existsInCalendar,
  isGregorianYear,
  parseBuddhistDate,
} from '../plan/buddhist-date.js';

/** A date that rules can reckon with; one that `possible-dates` reports is none. */
export function usableDate(written: string | undefined): BuddhistDate | undefined {
  const date = written === undefined ? undefined : parseBuddhistDate(written);
  return date && !isGregorianYear(date.year) && existsInCalendar(date) ? date : undefined;
}
