import { type Diagnostic, defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import { FINISHED, IMPOSSIBLE, OTHER_REASON, PENDING, REASONS } from '../../plan/reporting-rounds.js';
import { type CheckedResult, checkedResults } from '../progress-results.js';
import type { Rule } from '../rule.js';

const REASON_MISSING = defineFinding({
  code: 'check/reason-missing',
  severity: 'error',
  about: { th: 'โครงการที่ไม่สามารถดำเนินการได้บอกเหตุ', en: 'What cannot be done says why' },
  th: (p: { id: string }) => `“${p.id}” ไม่สามารถดำเนินการได้ แต่ยังไม่บอกเหตุ`,
  en: (p) => `“${p.id}” cannot be carried out, but no reason is given`,
  hints: {
    th: `เขียน reason: ${REASONS.join(' หรือ ')} หรือเหตุอื่นเป็นข้อความ`,
    en: `write reason: ${REASONS.join(', ')}, or another in words`,
  },
});

const REASON_UNASKED = defineFinding({
  code: 'check/reason-unasked',
  severity: 'warning',
  about: { th: 'เหตุใช้เฉพาะโครงการที่ไม่สามารถดำเนินการได้', en: 'Only what cannot be done has a reason' },
  th: (p: { id: string; status: string }) => `“${p.id}” ${p.status} จึงไม่ต้องมี reason (เหตุที่ไม่สามารถดำเนินการได้)`,
  en: (p) => `“${p.id}” is ${p.status} and needs no reason`,
  hints: {
    th: `ลบ reason (เหตุที่ไม่สามารถดำเนินการได้) หรือแก้ status (สถานะ) เป็น ${IMPOSSIBLE}`,
    en: `remove reason, or write status: ${IMPOSSIBLE}`,
  },
});

const PENDING_AT_END = defineFinding({
  code: 'check/pending-at-end',
  severity: 'error',
  about: { th: 'รายงานรอบ 12 เดือนไม่มีโครงการที่รอรายงานผล', en: 'Nothing is pending after 12 months' },
  th: (p: { id: string }) => `รายงานรอบ 12 เดือนต้องบอกผลของ “${p.id}” จะเป็น “${PENDING}” ไม่ได้`,
  en: (p) => `the report of 12 months must say what became of “${p.id}”; it cannot be ${PENDING}`,
  hints: {
    th: `เขียน status: ${FINISHED} หรือ อยู่ระหว่างดำเนินการ หรือ ${IMPOSSIBLE}`,
    en: `write status: ${FINISHED}, อยู่ระหว่างดำเนินการ or ${IMPOSSIBLE}`,
  },
});

const RESULT_MISSING = defineFinding({
  code: 'check/result-missing',
  severity: 'error',
  about: { th: 'โครงการที่แล้วเสร็จบอกผลการดำเนินการ', en: 'What is finished says with what result' },
  th: (p: { id: string }) => `“${p.id}” ดำเนินการแล้วเสร็จ แต่ยังไม่บอกผลการดำเนินการ`,
  en: (p) => `“${p.id}” is finished, but its result is not told`,
  hints: {
    th: 'เขียน result: สิ่งที่ได้ดำเนินการและผลที่เกิดขึ้น พร้อมจำนวนและหน่วยนับ',
    en: 'write result: what was done and what came of it, with figures',
  },
});

const DONE_MISSING = defineFinding({
  code: 'check/done-missing',
  severity: 'warning',
  about: { th: 'โครงการที่แล้วเสร็จบอกวันที่แล้วเสร็จ', en: 'What is finished says when' },
  th: (p: { id: string }) => `“${p.id}” ดำเนินการแล้วเสร็จ แต่ยังไม่บอกวันที่`,
  en: (p) => `“${p.id}” is finished, but it is not told when`,
  hints: {
    th: 'เขียน done: เช่น 2569-02-18 หรือเฉพาะเดือน 2569-02',
    en: 'write done, as in 2569-02-18, or the month alone',
  },
});

const DONE_UNASKED = defineFinding({
  code: 'check/done-unasked',
  severity: 'warning',
  about: { th: 'วันที่แล้วเสร็จใช้เฉพาะโครงการที่แล้วเสร็จ', en: 'Only what is finished has a day of it' },
  th: (p: { id: string; status: string }) => `“${p.id}” ${p.status} แต่มี done (วันที่แล้วเสร็จ)`,
  en: (p) => `“${p.id}” is ${p.status}, but has a day on which it was finished`,
  hints: {
    th: `ลบ done (วันที่แล้วเสร็จ) หรือแก้ status (สถานะ) เป็น ${FINISHED}`,
    en: `remove done, or write status: ${FINISHED}`,
  },
});

/** What a report says of a project fits its status. */
export const progressStatus: Rule = {
  findings: [REASON_MISSING, REASON_UNASKED, PENDING_AT_END, RESULT_MISSING, DONE_MISSING, DONE_UNASKED],
  check: (context) => checkedResults(context).flatMap(judge),
};

function judge({ round, id, result, spanOf, isWritten }: CheckedResult): Diagnostic[] {
  const { status, reason } = result;
  const at = spanOf('status');
  const found: Diagnostic[] = [];
  if (status === IMPOSSIBLE && (!isWritten('reason') || reason?.trim() === OTHER_REASON))
    found.push(diagnostic(REASON_MISSING, { id }, reason === undefined ? at : spanOf('reason')));
  if (status !== undefined && status !== IMPOSSIBLE && reason !== undefined)
    found.push(diagnostic(REASON_UNASKED, { id, status }, spanOf('reason')));
  if (status === PENDING && round === '12') found.push(diagnostic(PENDING_AT_END, { id }, at));
  if (status === FINISHED && !isWritten('result')) found.push(diagnostic(RESULT_MISSING, { id }, at));
  if (status === FINISHED && !isWritten('done')) found.push(diagnostic(DONE_MISSING, { id }, at));
  if (status !== undefined && status !== FINISHED && isWritten('done'))
    found.push(diagnostic(DONE_UNASKED, { id, status }, spanOf('done')));
  return found;
}
