import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { type BuddhistDate, dateNumber, formatDate } from '../../plan/buddhist-date.js';
import { fiscalYearBounds, QUARTERS, quarterBounds } from '../../plan/fiscal-year.js';
import type { Rule, RuleContext } from '../rule.js';
import { usableDate } from '../usable-date.js';

const PATH = ['announcement', 'date'];

/** The announcement is dated within the fiscal year; what is open or late is only said on request. */
export const announcementDate: Rule = (context) => {
  const { source, draft } = context.plan;
  if (!draft) return [];
  const written = draft.announcement?.date;
  if (written === undefined) {
    const isOpen = !isGiven(source.value);
    return isOpen ? [diagnostic('check/announcement-undated', {}, source.spanOf(PATH, 'key'))] : [];
  }
  const date = usableDate(written);
  const year = draft.fiscalYear;
  if (!date) return [];
  const span = source.spanOf(PATH, 'value');
  const found: Diagnostic[] = [];
  if (date.day === undefined)
    found.push(diagnostic('check/announcement-month-only', { date: written }, span));
  if (year === undefined) return found;
  if (isOutside(date, year)) {
    const { start, end } = fiscalYearBounds(year);
    const params = { date: written, first: formatDate(start), last: formatDate(end), year };
    found.push(diagnostic('check/announcement-outside-year', params, span));
  }
  return [
    ...found,
    ...lateQuarters(context, date, year).map((late) =>
      diagnostic('check/announced-after-quarter', { date: written, ...late }, span),
    ),
  ];
};

/** A month alone may be the one in which the plan is made ready, before its year begins. */
function isOutside(date: BuddhistDate, year: number): boolean {
  const { start, end } = fiscalYearBounds(year);
  const earliest = date.day === undefined ? { ...start, year: start.year - 1 } : start;
  return dateNumber(date, 'last') < dateNumber(earliest) || dateNumber(date) > dateNumber(end);
}

function lateQuarters({ projects }: RuleContext, date: BuddhistDate, year: number) {
  return QUARTERS.flatMap((quarter) => {
    if (dateNumber(date) <= dateNumber(quarterBounds(year, quarter).end, 'last')) return [];
    const ids = [...projects].flatMap(([id, { draft }]) => (draft?.quarters?.includes(quarter) ? [id] : []));
    return ids.length > 0 ? [{ quarter, ids }] : [];
  });
}

/** Given, though perhaps in a form that the schema refused. */
function isGiven(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('announcement' in value)) return false;
  const { announcement } = value;
  return typeof announcement === 'object' && announcement !== null && 'date' in announcement;
}
