import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { type CheckedText, reportAt, type TextsRule } from '../text/text-rule.js';

const NO_REPORTING_STEP = defineFinding({
  code: 'check/no-reporting-step',
  severity: 'warning',
  about: { th: 'วิธีดำเนินการมีขั้นตอนรายงานผล', en: 'Some step reports the result' },
  example: {
    wrong: 'steps: [ประชุมคณะทำงาน, จัดทำคู่มือ, เผยแพร่คู่มือ]',
    right: 'steps: [ประชุมคณะทำงาน, จัดทำคู่มือ, รายงานผล]',
  },
  th: 'วิธีดำเนินการไม่มีขั้นตอนรายงานผล',
  en: 'no step reports the result',
  hints: { th: 'เพิ่มขั้นตอน เช่น “รายงานผลการดำเนินการต่อผู้บริหาร”', en: 'add one that reports the result' },
});

const REPORTS = /รายงาน|สรุปผล/u;

/** Among the steps of every sheet is one that reports the result. */
export const reportingStep: TextsRule = {
  findings: [NO_REPORTING_STEP],
  check: (texts) => {
    const bySheet = new Map<string, CheckedText[]>();
    for (const text of texts) {
      if (text.kind !== 'step' || text.project === undefined) continue;
      const steps = bySheet.get(text.project);
      if (steps) steps.push(text);
      else bySheet.set(text.project, [text]);
    }
    return [...bySheet.values()].flatMap((steps): Diagnostic[] => {
      const last = steps.at(-1);
      if (!last || steps.some(({ text }) => REPORTS.test(text))) return [];
      return [reportAt(NO_REPORTING_STEP, {}, last, [0, last.text.trimEnd().length])];
    });
  },
};
