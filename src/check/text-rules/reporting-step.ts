import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { CheckedText } from '../text/checked-text.js';
import { reportAt } from '../text/report-at.js';
import type { TextsRule } from '../text/text-rule.js';

const REPORTS = /รายงาน|สรุปผล/u;

/** Among the steps of every sheet is one that reports the result. */
export const reportingStep: TextsRule = (texts) => {
  const bySheet = new Map<string, CheckedText[]>();
  for (const text of texts) {
    if (text.kind !== 'step' || text.project === undefined) continue;
    bySheet.set(text.project, [...(bySheet.get(text.project) ?? []), text]);
  }
  return [...bySheet.values()].flatMap((steps): Diagnostic[] => {
    const last = steps.at(-1);
    if (!last || steps.some(({ text }) => REPORTS.test(text))) return [];
    return [reportAt('check/no-reporting-step', {}, last, [0, last.text.trimEnd().length])];
  });
};
