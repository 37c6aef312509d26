import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { findNearMisses } from '../../thai/near-miss.js';
import { bareTextOf, fullRange } from '../text/bare-text.js';
import { reportAt, type TextRule, wholeWords } from '../text/text-rule.js';

const PLAN_NAME_MISSPELT = defineFinding({
  code: 'check/plan-name-misspelt',
  severity: 'warning',
  about: { th: 'ชื่อแผนสะกดถูกต้อง', en: "The plan's name is spelt right" },
  example: { wrong: 'แผนปฏิบัติการป้องการการทุจริต', right: 'แผนปฏิบัติการป้องกันการทุจริต' },
  th: (p: { written: string; right: string }) => `ชื่อแผน “${p.written}” สะกดไม่ถูกต้อง`,
  en: (p) => `the plan's name “${p.written}” is misspelt`,
  hints: (p) => ({ th: `แก้เป็น “${p.right}”`, en: `write “${p.right}”` }),
});

const NAME = 'แผนปฏิบัติการป้องกันการทุจริต';
const MAY_NAME = /แผน|ทุจริต|ปฏิบัติ/u;
const MOST = 3;

/** The plan's own name is spelt right. */
export const planName: TextRule = {
  findings: [PLAN_NAME_MISSPELT],
  check: (text) => {
    if (!MAY_NAME.test(text.text)) return [];
    const bare = bareTextOf(text);
    return findNearMisses(bare.text, NAME, MOST).map(({ start, end }): Diagnostic => {
      const written = bare.text.slice(start, end);
      const range = fullRange(bare, start, end);
      return reportAt(PLAN_NAME_MISSPELT, { written, right: NAME }, text, range, {
        words: wholeWords(text, range, NAME),
      });
    });
  },
};
