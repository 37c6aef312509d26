import { type Diagnostic, defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import { dateNumber, formatDate, usableDate } from '../../plan/buddhist-date.js';
import { roundBounds } from '../../plan/reporting-rounds.js';
import { type CheckedResult, checkedReports, checkedResults } from '../progress-results.js';
import type { Rule } from '../rule.js';

const OUTSIDE_ROUND = defineFinding({
  code: 'check/outside-round',
  severity: 'error',
  about: { th: 'วันที่แล้วเสร็จอยู่ในรอบที่รายงาน', en: 'What is finished was finished within the round' },
  th: (p: { id: string; date: string; round: string; first: string; last: string }) =>
    `“${p.id}” แล้วเสร็จ ${p.date} อยู่นอกรอบ ${p.round} เดือน (${p.first} ถึง ${p.last})`,
  en: (p) =>
    `“${p.id}” was finished on ${p.date}, outside the round of ${p.round} months (${p.first} to ${p.last})`,
  hints: {
    th: 'ตรวจวันที่ หรือรายงานโครงการนี้ว่าแล้วเสร็จในรอบที่วันนั้นอยู่',
    en: 'mend the date, or report the project as finished in the round of that day',
  },
});

const REPORTED_EARLY = defineFinding({
  code: 'check/reported-early',
  severity: 'error',
  about: { th: 'ข้อมูลของรายงานเป็นของวันหลังเริ่มปีงบประมาณ', en: 'A report is dated within its round or later' },
  th: (p: { asOf: string; date: string }) => `ข้อมูล ณ วันที่ ${p.asOf} อยู่ก่อน ${p.date} ซึ่งรายงานนี้กล่าวถึง`,
  en: (p) => `the data are of ${p.asOf}, before ${p.date}, of which the report tells`,
  hints: { th: 'ตรวจ asOf (ข้อมูล ณ วันที่) ของแฟ้มนี้', en: 'mend asOf of this file' },
});

const REPORTED_LATE = defineFinding({
  code: 'check/reported-late',
  severity: 'warning',
  about: {
    th: 'ข้อมูลของรายงานไม่ห่างจากรอบที่รายงานเกินหนึ่งปี',
    en: 'The data of a report are at most a year past its round',
  },
  th: (p: { asOf: string; round: string; end: string }) =>
    `ข้อมูล ณ วันที่ ${p.asOf} หลังสิ้นรอบ ${p.round} เดือน (${p.end}) เกินหนึ่งปี`,
  en: (p) => `the data are of ${p.asOf}, more than a year past the end of the ${p.round} months (${p.end})`,
  hints: { th: 'ตรวจปี พ.ศ. ใน asOf (ข้อมูล ณ วันที่) ของแฟ้มนี้', en: 'mend the year in asOf of this file' },
});

/** Dates of a report lie inside its round, and its data are not older than what it tells, nor years younger. */
export const progressDates: Rule = {
  findings: [OUTSIDE_ROUND, REPORTED_EARLY, REPORTED_LATE],
  check: (context) => {
    const year = context.plan.draft?.fiscalYear;
    if (year === undefined) return [];
    const results = checkedResults(context);
    return [
      ...results.flatMap((result) => outsideRound(result, year)),
      ...checkedReports(context).flatMap(({ round, file: { source, draft } }) => {
        const asOf = usableDate(draft?.asOf);
        if (!asOf) return [];
        const span = source.spanOf(['asOf'], 'value');
        const { start, end } = roundBounds(year, round);
        if (dateNumber(asOf) > dateNumber({ ...end, year: end.year + 1 }))
          return [diagnostic(REPORTED_LATE, { asOf: formatDate(asOf), round, end: formatDate(end) }, span)];
        const told = results
          .filter((result) => result.round === round)
          .flatMap(({ result }) => usableDate(result.done) ?? []);
        const latest = [start, ...told].sort((a, b) => dateNumber(a) - dateNumber(b));
        const last = latest.at(-1);
        if (!last || dateNumber(asOf, 'last') >= dateNumber(last)) return [];
        const params = { asOf: formatDate(asOf), date: formatDate(last) };
        return [diagnostic(REPORTED_EARLY, params, span)];
      }),
    ];
  },
};

function outsideRound({ id, round, result, spanOf }: CheckedResult, year: number): Diagnostic[] {
  const date = usableDate(result.done);
  const { start, end } = roundBounds(year, round);
  if (!date || (dateNumber(date, 'last') >= dateNumber(start) && dateNumber(date) <= dateNumber(end)))
    return [];
  const params = { id, round, date: formatDate(date), first: formatDate(start), last: formatDate(end) };
  return [diagnostic(OUTSIDE_ROUND, params, spanOf('done'))];
}
