import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Rule } from '../rule.js';

/** TH SarabunIT๙ has Thai shapes at the places of Arabic digits, so that page and text disagree. */
export const thaiDigitFont: Rule = ({ plan: { source, draft } }) => {
  const family = draft?.fonts?.word;
  if (family !== 'TH SarabunIT๙') return [];
  return [diagnostic('check/thai-digit-font', { family }, source.spanOf(['fonts', 'word'], 'value'))];
};
