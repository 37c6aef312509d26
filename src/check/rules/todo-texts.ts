import { defineFinding, diagnostic } from '../../diagnostics/finding.js';

import { isTodoComment, isTodoText, REVIEW_MARK } from '../../plan/todo-mark.js';
import type { Rule } from '../rule.js';
import { walkTexts } from '../walk-texts.js';

const TODO = defineFinding({
  code: 'check/todo',
  severity: 'warning',
  about: { th: 'ไม่มีข้อความที่ทำเครื่องหมายว่ายังต้องเขียน', en: 'No text is marked as to do' },
  example: { wrong: 'steps: [(รอเขียน), รายงานผล]', right: 'steps: [ประชุม, รายงานผล]' },
  th: (_: object) => 'ข้อความนี้ยังรอเขียน',
  en: () => 'this text is still to be written',
  hints: () => [
    {
      th: 'เขียนข้อความจริงแทนทั้งหมด รวมทั้งเครื่องหมาย (รอเขียน)',
      en: 'write the real text instead, the mark (รอเขียน) included',
    },
  ],
});

const TO_REVIEW = defineFinding({
  code: 'check/to-review',
  severity: 'warning',
  about: { th: 'ไม่มีข้อความที่ทำเครื่องหมายว่ายังต้องทบทวน', en: 'No text is marked as to review' },
  th: (p: { note: string }) => `ยังรอการตัดสินใจ: ${p.note}`,
  en: (p) => `still to be decided: ${p.note}`,
  hints: () => [
    {
      th: 'ตรวจหรือแก้ค่าที่อยู่ใต้หมายเหตุนี้ แล้วลบหมายเหตุทั้งบรรทัด',
      en: 'look at the value below this comment, mend it if need be, then remove the comment line',
    },
  ],
});

/** Texts and decisions that are still open, each told at its place. */
export const todoTexts: Rule = {
  findings: [TODO, TO_REVIEW],
  check: (context) => {
    const texts = walkTexts(context)
      .filter(({ text }) => isTodoText(text))
      .map(({ source, path }) => diagnostic(TODO, {}, source.spanOf(path, 'value')));
    const comments = [context.plan, ...context.projects.values()]
      .flatMap(({ source }) => source.comments())
      .filter(({ text }) => isTodoComment(text))
      .map(({ text, span }) => diagnostic(TO_REVIEW, { note: withoutMark(text) }, span));
    return [...texts, ...comments];
  },
};

const withoutMark = (comment: string): string =>
  comment.startsWith(REVIEW_MARK) ? comment.slice(REVIEW_MARK.length).replace(/^[\s:]+/, '') : comment;
