import { type Diagnostic, defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import { type BuddhistDate, dateNumber, formatDate, usableDate } from '../../plan/buddhist-date.js';
import { fiscalYearBounds, QUARTERS, quarterBounds } from '../../plan/fiscal-year.js';
import type { Rule, RuleContext } from '../rule.js';

const ANNOUNCEMENT_UNDATED = defineFinding({
  code: 'check/announcement-undated',
  severity: 'info',
  about: { th: 'แจ้งเมื่อยังไม่ระบุวันที่ประกาศ', en: 'Notes that the announcement has no date yet' },
  th: 'ยังไม่ระบุวันที่ประกาศ เอกสารจะเว้นที่ว่างไว้ให้เขียนวันที่',
  en: 'the announcement has no date yet; room to write it is printed',
});

const ANNOUNCEMENT_MONTH_ONLY = defineFinding({
  code: 'check/announcement-month-only',
  severity: 'info',
  about: { th: 'แจ้งเมื่อระบุวันประกาศไว้เพียงเดือน', en: 'Notes that only a month is given' },
  th: (p: { date: string }) => `ระบุวันประกาศไว้เพียงเดือน (${p.date}) เอกสารจะเว้นที่ว่างไว้ให้เขียนวันที่`,
  en: (p) => `the announcement names a month only (${p.date}); room to write the day is printed`,
});

const ANNOUNCEMENT_OUTSIDE_YEAR = defineFinding({
  code: 'check/announcement-outside-year',
  severity: 'warning',
  about: {
    th: 'วันที่ประกาศอยู่ในปีงบประมาณหรือสามเดือนก่อนหน้า',
    en: 'The announcement is dated within the fiscal year or the three months before it',
  },
  example: { wrong: 'announcement: { date: 2571-01-05 }', right: 'announcement: { date: 2569-01-05 }' },
  th: (p: { date: string; first: string; last: string; year: number }) =>
    `วันที่ประกาศ ${p.date} อยู่นอกช่วงที่ประกาศแผนของปีงบประมาณ พ.ศ. ${p.year} (${p.first} ถึง ${p.last})`,
  en: (p) =>
    `the announcement date ${p.date} is outside the time in which a plan of fiscal year ${p.year} is announced (${p.first} to ${p.last})`,
  hints: {
    th: 'ตรวจวันที่ประกาศและ fiscalYear (ปีงบประมาณ) ว่าตรงกันหรือไม่',
    en: 'see whether the date and fiscalYear belong together',
  },
});

const ANNOUNCED_AFTER_QUARTER = defineFinding({
  code: 'check/announced-after-quarter',
  severity: 'info',
  about: { th: 'แจ้งเมื่อประกาศหลังไตรมาสที่มีการดำเนินการ', en: 'Notes an announcement after a ticked quarter' },
  th: (p: { date: string; quarter: number; ids: readonly string[] }) =>
    `ประกาศเมื่อ ${p.date} หลังสิ้นไตรมาสที่ ${p.quarter} ซึ่งมีโครงการดำเนินการแล้ว: ${p.ids.join(', ')}`,
  en: (p) =>
    `announced on ${p.date}, after quarter ${p.quarter} in which projects are ticked: ${p.ids.join(', ')}`,
});

const PATH = ['announcement', 'date'];

/** The announcement is dated within the fiscal year or shortly before; what is open or late is only said on request. */
export const announcementDate: Rule = {
  findings: [
    ANNOUNCEMENT_UNDATED,
    ANNOUNCEMENT_MONTH_ONLY,
    ANNOUNCEMENT_OUTSIDE_YEAR,
    ANNOUNCED_AFTER_QUARTER,
  ],
  check: (context) => {
    const { source, draft } = context.plan;
    if (!draft) return [];
    const written = draft.announcement?.date;
    if (written === undefined) {
      const isOpen = !isGiven(source.value);
      return isOpen ? [diagnostic(ANNOUNCEMENT_UNDATED, {}, source.spanOf(PATH, 'key'))] : [];
    }
    const date = usableDate(written);
    const year = draft.fiscalYear;
    if (!date) return [];
    const span = source.spanOf(PATH, 'value');
    const found: Diagnostic[] = [];
    if (date.day === undefined) found.push(diagnostic(ANNOUNCEMENT_MONTH_ONLY, { date: written }, span));
    if (year === undefined) return found;
    const { first, last } = timeOfPlan(year);
    if (dateNumber(date, 'last') < dateNumber(first) || dateNumber(date) > dateNumber(last)) {
      const params = { date: written, first: formatDate(first), last: formatDate(last), year };
      found.push(diagnostic(ANNOUNCEMENT_OUTSIDE_YEAR, params, span));
    }
    return [
      ...found,
      ...lateQuarters(context, date, year).map((late) =>
        diagnostic(ANNOUNCED_AFTER_QUARTER, { date: written, ...late }, span),
      ),
    ];
  },
};

/** A plan may be announced as soon as it is ready: in the last quarter before its year. */
const timeOfPlan = (year: number): { readonly first: BuddhistDate; readonly last: BuddhistDate } => ({
  first: { ...quarterBounds(year - 1, 4).start, day: 1 },
  last: fiscalYearBounds(year).end,
});

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
