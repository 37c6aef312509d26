import { defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule } from '../rule.js';

const FRAMEWORK_YEARS = defineFinding({
  code: 'check/framework-years',
  severity: 'error',
  about: { th: 'กรอบแผนต้องครอบคลุมปีงบประมาณ', en: 'The framework covers the fiscal year' },
  example: { wrong: 'fiscalYear: 2575', right: 'fiscalYear: 2569' },
  th: (p: { framework: string; first: number; last: number; year: number }) =>
    `กรอบแผน “${p.framework}” ใช้กับปีงบประมาณ พ.ศ. ${p.first} – ${p.last} ไม่ใช่ ${p.year}`,
  en: (p) => `the framework “${p.framework}” covers ${p.first}–${p.last}, not ${p.year}`,
});

/** A framework serves the years it was made for. */
export const frameworkYears: Rule = {
  findings: [FRAMEWORK_YEARS],
  check: ({ plan: { source, draft }, framework }) => {
    const year = draft?.fiscalYear;
    const complete = framework?.complete;
    if (year === undefined || !complete) return [];
    const { title, firstYear: first, lastYear: last } = complete;
    if (year >= first && year <= last) return [];
    const span = source.spanOf(['framework'], 'value');
    return [diagnostic(FRAMEWORK_YEARS, { framework: title, first, last, year }, span)];
  },
};
