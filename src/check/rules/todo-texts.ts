import { type Diagnostic, defineFault, defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import { isOpenText, openComment } from '../../plan/open-mark.js';
import { remember } from '../../remember.js';
import { allFiles, type Rule, type RuleContext, walkTexts } from '../rule.js';
import { unreportedProjects } from './progress-projects.js';

const TODO = defineFinding({
  code: 'check/todo',
  severity: 'warning',
  about: {
    th: 'ไม่มีข้อความที่ทำเครื่องหมายว่ายังรอกำหนด',
    en: 'No text is marked as still to be written',
  },
  example: { wrong: 'steps: [(รอกำหนด), รายงานผล]', right: 'steps: [ประชุม, รายงานผล]' },
  th: (p: { text: string }) => `ข้อความนี้ยังรอกำหนด: ${p.text}`,
  en: (p) => `this text is still to be written: ${p.text}`,
  hints: {
    th: 'เขียนข้อความจริงแทนทั้งหมด รวมทั้งเครื่องหมาย (รอกำหนด)',
    en: 'write the real text instead, the mark (รอกำหนด) included',
  },
});

const TO_REVIEW = defineFinding({
  code: 'check/to-review',
  severity: 'warning',
  about: {
    th: 'ไม่มีค่าที่ทำเครื่องหมายว่ายังรอกำหนด',
    en: 'No value is marked as still to be decided',
  },
  th: (p: { note: string }) => `ค่านี้ยังรอกำหนด: ${p.note}`,
  en: (p) => `still to be decided: ${p.note}`,
  hints: {
    th: 'ตรวจหรือแก้ค่าที่อยู่ใต้หมายเหตุนี้ แล้วลบหมายเหตุทั้งบรรทัด',
    en: 'look at the value below this comment, mend it if need be, then remove the comment line',
  },
});

const NOT_FINAL = defineFault({
  code: 'check/not-final',
  about: { th: 'ฉบับจริงไม่มีสิ่งที่ยังรอกำหนด', en: 'A final version has nothing to be decided' },
  th: (p: { count: number }) => `ยังรอกำหนด ${p.count} แห่ง จึงยังสร้างฉบับจริง (--final) ไม่ได้`,
  en: (p) => `${p.count} places are still to be decided: there is no final version (--final) yet`,
  hints: {
    th: 'กำหนดให้ครบทุกแห่งข้างต้นก่อน หรือสร้างฉบับร่างโดยไม่ใส่ --final',
    en: 'decide all of them first, or make a draft without --final',
  },
});

/** Texts and decisions that are still open, each told at its place; a final version may have none. */
export const todoTexts: Rule = {
  findings: [TODO, TO_REVIEW, NOT_FINAL],
  check: (context) => {
    const open = openMarks(context);
    const [first] = open;
    if (!context.isFinal || !first) return [...open];
    const related = open.flatMap(({ message, span }) => (span ? [{ message, span }] : []));
    return [diagnostic(NOT_FINAL, { count: open.length }, first.span, { related })];
  },
};

/** Asked for once to tell them, once to know whether the plan is a draft. */
export const openMarks = remember((context: RuleContext): readonly Diagnostic[] => {
  const texts = walkTexts(context)
    .filter(({ text }) => isOpenText(text))
    .map(({ source, path, text }) =>
      diagnostic(TODO, { text: excerptOf(text) }, source.spanOf(path, 'value'), { isListed: true }),
    );
  const comments = allFiles(context).flatMap(({ source }) =>
    source.comments().flatMap(({ text, span }) => {
      const note = openComment(text);
      return note === undefined ? [] : [diagnostic(TO_REVIEW, { note }, span, { isListed: true })];
    }),
  );
  return [...texts, ...comments, ...unreportedProjects(context)];
});

const MOST = 60;

const excerptOf = (text: string): string => {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line;
};
