import { diagnostic } from '../../diagnostics/catalogue.js';
import { dateNumber } from '../../plan/buddhist-date.js';
import type { Rule } from '../rule.js';
import { usableDate } from '../usable-date.js';

/** The system prints its table after the plan was announced, not before. */
export const summaryAfterAnnouncement: Rule = ({ plan: { source, draft } }) => {
  const asOf = draft?.summary?.asOf;
  const announced = draft?.announcement?.date;
  const first = usableDate(announced);
  const second = usableDate(asOf);
  if (asOf === undefined || announced === undefined || !first || !second) return [];
  if (dateNumber(second, 'last') >= dateNumber(first)) return [];
  const span = source.spanOf(['summary', 'asOf'], 'value');
  return [diagnostic('check/summary-before-announcement', { asOf, announced }, span)];
};
