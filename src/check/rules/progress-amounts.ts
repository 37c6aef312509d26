import { type Diagnostic, defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import { money } from '../../thai/amount.js';
import { type CheckedResult, checkedResults } from '../progress-results.js';
import type { Rule } from '../rule.js';

const OVERSPENT = defineFinding({
  code: 'check/overspent',
  severity: 'error',
  about: { th: 'เบิกจ่ายไม่เกินวงเงินตามข้อบัญญัติ', en: 'No more is spent than the ordinance allows' },
  th: (p: { id: string; spent: number; ordinance: number }) =>
    `“${p.id}” เบิกจ่าย ${money(p.spent)} บาท เกินวงเงินตามข้อบัญญัติ/เทศบัญญัติ ${money(p.ordinance)} บาท`,
  en: (p) => `“${p.id}” spent ${money(p.spent)} baht of ${money(p.ordinance)} that the ordinance allows`,
  hints: {
    th: 'ตรวจ spent (การเบิกจ่าย) และ ordinance (วงเงินตามข้อบัญญัติ/เทศบัญญัติ) กับหลักฐานการเบิกจ่าย',
    en: 'compare spent and ordinance with the accounts',
  },
});

const OTHER_THAN_PLANNED = defineFinding({
  code: 'check/other-than-planned',
  severity: 'warning',
  about: { th: 'วงเงินในรายงานผลตรงกับงบประมาณในแผน', en: 'Amounts of a report are those of the plan' },
  th: (p: { id: string; development: number; budget: number }) =>
    `วงเงินตามแผนพัฒนาท้องถิ่นของ “${p.id}” คือ ${money(p.development)} บาท แต่งบประมาณในแผนคือ ${money(p.budget)} บาท`,
  en: (p) => `development of “${p.id}” is ${money(p.development)} baht, but the plan has ${money(p.budget)}`,
  hints: {
    th: 'แก้ development (วงเงินตามแผนพัฒนาท้องถิ่น) ให้ตรงกับแผน หากต่างกันจริง ให้เขียนเหตุไว้เหนือบรรทัดนี้ว่า # plan-ignore check/other-than-planned: เหตุ',
    en: 'let development agree with the plan; where they do differ, write above it # plan-ignore check/other-than-planned: why',
  },
});

/** Amounts of a report agree with each other and with the plan, and so do their totals. */
export const progressAmounts: Rule = {
  findings: [OVERSPENT, OTHER_THAN_PLANNED],
  check: (context) => checkedResults(context).flatMap(judge),
};

function judge({ id, result, project, spanOf }: CheckedResult): Diagnostic[] {
  const { development, ordinance = 0, spent = 0 } = result;
  const budget = project?.budget;
  const isOther = development !== undefined && budget !== undefined && development !== budget;
  return [
    ...(spent > ordinance ? [diagnostic(OVERSPENT, { id, spent, ordinance }, spanOf('spent'))] : []),
    ...(isOther ? [diagnostic(OTHER_THAN_PLANNED, { id, development, budget }, spanOf('development'))] : []),
  ];
}
