import { defineFinding, diagnostic } from '../../diagnostics/diagnostic.js';
import { computeTotals } from '../../plan/totals.js';
import { money } from '../../thai/amount.js';
import type { Rule } from '../rule.js';

const CONTROL_MISMATCH = defineFinding({
  code: 'check/control-mismatch',
  severity: 'error',
  about: { th: 'ยอดรวมที่ระบุไว้ตรงกับยอดที่รวมได้', en: 'Control totals agree with the projects' },
  th: (p: { what: { th: string; en: string }; expected: string; computed: string }) =>
    `${p.what.th}ที่ระบุไว้คือ ${p.expected} แต่รวมจากโครงการได้ ${p.computed}`,
  en: (p) => `${p.what.en} is given as ${p.expected}, but the projects add up to ${p.computed}`,
  hints: {
    th: 'ตรวจงบประมาณและไตรมาสของแต่ละโครงการกับเอกสารต้นฉบับ หรือแก้ตัวเลขใน control (ยอดรวมสำหรับตรวจสอบ)',
    en: 'compare each project with the official printout, or mend the number under control',
  },
});

/** The official printout's totals agree with the rows; asked only where every row is readable. */
export const controlTotals: Rule = {
  findings: [CONTROL_MISMATCH],
  check: ({ plan: { source, draft }, projects }) => {
    const control = draft?.control;
    if (!control || !draft?.projects) return [];
    const rows = draft.projects.flatMap((id) => projects.get(id ?? '')?.complete ?? []);
    if (rows.length < draft.projects.length) return [];
    const totals = computeTotals(rows);
    const found = [];
    if (control.budget !== undefined && control.budget !== totals.budget) {
      const params = {
        what: { th: 'งบประมาณรวม', en: 'the total budget' },
        expected: money(control.budget),
        computed: money(totals.budget),
      };
      found.push(diagnostic(CONTROL_MISMATCH, params, source.spanOf(['control', 'budget'], 'value')));
    }
    for (const [index, expected] of (control.quarters ?? []).entries()) {
      const computed = totals.quarters[index];
      if (expected === undefined || computed === undefined || expected === computed) continue;
      const quarter = index + 1;
      const params = {
        what: { th: `จำนวนโครงการในไตรมาสที่ ${quarter} `, en: `the number of projects in quarter ${quarter}` },
        expected: String(expected),
        computed: String(computed),
      };
      const span = source.spanOf(['control', 'quarters', index], 'value');
      found.push(diagnostic(CONTROL_MISMATCH, params, span));
    }
    return found;
  },
};
