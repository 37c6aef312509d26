import { defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import { dateNumber, usableDate } from '../../plan/buddhist-date.js';
import type { Rule } from '../rule.js';

const SUMMARY_BEFORE_ANNOUNCEMENT = defineFinding({
  code: 'check/summary-before-announcement',
  severity: 'warning',
  about: { th: 'วันที่ของข้อมูลไม่มาก่อนวันที่ประกาศ', en: 'The data date is not before the announcement' },
  th: (p: { asOf: string; announced: string }) => `วันที่ของข้อมูล (${p.asOf}) มาก่อนวันที่ประกาศ (${p.announced})`,
  en: (p) => `the data date (${p.asOf}) is before the announcement (${p.announced})`,
  hints: { th: 'ตรวจวันที่ทั้งสองแห่งอีกครั้ง', en: 'look at both dates again' },
});

/** The system prints its table after the plan was announced, not before. */
export const summaryAfterAnnouncement: Rule = {
  findings: [SUMMARY_BEFORE_ANNOUNCEMENT],
  check: ({ plan: { source, draft } }) => {
    const asOf = draft?.summary?.asOf;
    const announced = draft?.announcement?.date;
    const first = usableDate(announced);
    const second = usableDate(asOf);
    if (asOf === undefined || announced === undefined || !first || !second) return [];
    if (dateNumber(second, 'last') >= dateNumber(first)) return [];
    const span = source.spanOf(['summary', 'asOf'], 'value');
    return [diagnostic(SUMMARY_BEFORE_ANNOUNCEMENT, { asOf, announced }, span)];
  },
};
