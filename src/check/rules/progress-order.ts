import { type Diagnostic, defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import { FINISHED } from '../../plan/reporting-rounds.js';
import { money } from '../../thai/amount.js';
import { checkedResults } from '../progress-results.js';
import type { Rule } from '../rule.js';

const SPENT_LESS = defineFinding({
  code: 'check/spent-less',
  severity: 'error',
  about: { th: 'การเบิกจ่ายสะสมไม่ลดลงจากรอบก่อน', en: 'What was spent is not less than a round before' },
  th: (p: { id: string; now: number; before: number }) =>
    `“${p.id}” เบิกจ่าย ${money(p.now)} บาทในรอบ 12 เดือน น้อยกว่ารอบ 6 เดือนซึ่งเบิกจ่ายแล้ว ${money(p.before)} บาท`,
  en: (p) => `“${p.id}” has ${money(p.now)} baht spent after 12 months, less than ${money(p.before)} after 6`,
  hints: {
    th: 'spent (การเบิกจ่าย) คือยอดสะสมตั้งแต่ต้นปีงบประมาณ ให้รวมยอดของรอบ 6 เดือนด้วย',
    en: 'spent counts from the beginning of the fiscal year, the first round included',
  },
});

const NO_LONGER_FINISHED = defineFinding({
  code: 'check/no-longer-finished',
  severity: 'error',
  about: { th: 'โครงการที่แล้วเสร็จแล้วยังแล้วเสร็จในรอบต่อไป', en: 'What was finished stays so' },
  th: (p: { id: string; status: string }) =>
    `“${p.id}” แล้วเสร็จในรอบ 6 เดือน แต่รอบ 12 เดือนเขียนว่า “${p.status}”`,
  en: (p) => `“${p.id}” was finished after 6 months, but is “${p.status}” after 12`,
  hints: { th: 'แก้ status (สถานะ) ของรอบที่ไม่ถูกต้อง', en: 'mend the status of the round that is wrong' },
});

/** The later round is not behind the earlier one. */
export const progressOrder: Rule = {
  findings: [SPENT_LESS, NO_LONGER_FINISHED],
  check: (context) => {
    const results = checkedResults(context);
    const earlier = new Map(results.filter(({ round }) => round === '6').map((each) => [each.id, each]));
    return results
      .filter(({ round }) => round === '12')
      .flatMap(({ id, result, spanOf }): Diagnostic[] => {
        const before = earlier.get(id);
        if (!before) return [];
        const [now, then] = [result.spent ?? 0, before.result.spent ?? 0];
        const { status } = result;
        const isUndone = before.result.status === FINISHED && status !== undefined && status !== FINISHED;
        return [
          ...(now < then
            ? [
                diagnostic(SPENT_LESS, { id, now, before: then }, spanOf('spent'), {
                  related: [{ message: AT_SIX, span: before.spanOf('spent') }],
                }),
              ]
            : []),
          ...(isUndone
            ? [
                diagnostic(NO_LONGER_FINISHED, { id, status }, spanOf('status'), {
                  related: [{ message: AT_SIX, span: before.spanOf('status') }],
                }),
              ]
            : []),
        ];
      });
  },
};

const AT_SIX = { th: 'รอบ 6 เดือน', en: 'after 6 months' };
