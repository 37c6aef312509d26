import { defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import { dateNumber } from '../../plan/buddhist-date.js';
import { quarterBounds } from '../../plan/fiscal-year.js';
import { toArabicDigits } from '../../thai/digits.js';
import { THAI_MONTHS, THAI_SHORT_MONTHS } from '../../thai/months.js';
import type { Rule } from '../rule.js';

const QUARTER_OUTSIDE_PERIOD = defineFinding({
  code: 'check/quarter-outside-period',
  severity: 'warning',
  about: {
    th: 'ไตรมาสที่ทำเครื่องหมายต้องอยู่ในระยะเวลาดำเนินการที่ระบุเดือนไว้',
    en: 'Ticked quarters lie within the months that the period names',
  },
  example: {
    wrong: 'quarters: [2, 4]\nperiod: มกราคม 2569 ถึงมีนาคม 2569',
    right: 'quarters: [2]\nperiod: มกราคม 2569 ถึงมีนาคม 2569',
  },
  th: (p: { quarter: number; period: string }) => `ไตรมาสที่ ${p.quarter} อยู่นอกระยะเวลาดำเนินการ “${p.period}”`,
  en: (p) => `quarter ${p.quarter} lies outside the period “${p.period}”`,
  hints: {
    th: 'แก้ quarters (ไตรมาสที่ดำเนินการ) หรือ period (ระยะเวลาดำเนินการ) ให้ตรงกัน',
    en: 'let quarters and period agree',
  },
});

/** A period that names its months covers the quarters that are ticked. */
export const quartersInPeriod: Rule = {
  findings: [QUARTER_OUTSIDE_PERIOD],
  check: ({ plan, projects }) => {
    const year = plan.draft?.fiscalYear;
    if (year === undefined) return [];
    return [...projects.values()].flatMap(({ source, draft }) => {
      const months = monthsIn(draft?.sheet?.period ?? '');
      const first = months[0];
      const last = months.at(-1);
      if (!first || !last || !draft?.quarters || dateNumber(first) > dateNumber(last)) return [];
      return draft.quarters.flatMap((quarter, index) => {
        if (quarter === undefined) return [];
        const { start, end } = quarterBounds(year, quarter);
        if (dateNumber(start) <= dateNumber(last) && dateNumber(first) <= dateNumber(end)) return [];
        const params = { quarter, period: draft.sheet?.period ?? '' };
        return [diagnostic(QUARTER_OUTSIDE_PERIOD, params, source.spanOf(['quarters', index], 'value'))];
      });
    });
  },
};

const ESCAPED = [...THAI_MONTHS, ...THAI_SHORT_MONTHS].map((name) => name.replaceAll('.', '\\.')).join('|');
const MONTH_AND_YEAR = new RegExp(String.raw`(${ESCAPED})\s*(?:พ\.\s?ศ\.?\s*)?([\d๐-๙]{4})`, 'gu');

function monthsIn(period: string) {
  return [...period.matchAll(MONTH_AND_YEAR)].map(([, name = '', year = '']) => ({
    month: (([...THAI_MONTHS, ...THAI_SHORT_MONTHS] as string[]).indexOf(name) % 12) + 1,
    year: Number(toArabicDigits(year)),
  }));
}
