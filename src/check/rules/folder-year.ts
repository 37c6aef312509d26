import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Rule } from '../rule.js';

/** A folder named for a year holds that year's plan. */
export const folderYear: Rule = ({ plan: { source: place, draft }, source: { folderName } }) => {
  const year = draft?.fiscalYear;
  if (year === undefined || !/^\d{4}$/.test(folderName) || Number(folderName) === year) return [];
  return [
    diagnostic('check/folder-year', { year, folder: folderName }, place.spanOf(['fiscalYear'], 'value')),
  ];
};
