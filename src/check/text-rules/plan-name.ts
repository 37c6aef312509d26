import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { findNearMisses } from '../../thai/near-miss.js';
import { bareTextOf, fullRange } from '../text/bare-text.js';
import { reportAt } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const NAME = 'แผนปฏิบัติการป้องกันการทุจริต';
const MAY_NAME = /แผน|ทุจริต|ปฏิบัติ/u;
const MOST = 3;

/** The plan's own name is spelt right. */
export const planName: TextRule = (text) => {
  if (!MAY_NAME.test(text.text)) return [];
  const bare = bareTextOf(text);
  return findNearMisses(bare.text, NAME, MOST).map(({ start, end }): Diagnostic => {
    const written = bare.text.slice(start, end);
    const range = fullRange(bare, start, end);
    const words = [text.text.slice(...range), NAME] as const;
    return reportAt('check/plan-name-misspelt', { written, right: NAME }, text, range, { words });
  });
};
