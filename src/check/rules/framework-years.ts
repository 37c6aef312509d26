import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Rule } from '../rule.js';

/** A framework serves the years it was made for. */
export const frameworkYears: Rule = ({ plan: { source, draft }, framework }) => {
  const year = draft?.fiscalYear;
  const complete = framework?.complete;
  if (year === undefined || !complete) return [];
  const { title, firstYear: first, lastYear: last } = complete;
  if (year >= first && year <= last) return [];
  const span = source.spanOf(['framework'], 'value');
  return [diagnostic('check/framework-years', { framework: title, first, last, year }, span)];
};
