import type { Language } from '../config.js';
import { QUARTERS } from '../plan/fiscal-year.js';
import type { Plan } from '../plan/plan.js';
import { computeTotals } from '../plan/totals.js';

/** A row of the summary table, every cell as it is shown. */
export interface SummaryRow {
  readonly number: string;
  readonly id: string;
  readonly title: string;
  /** `2`, or `*2` for a project of the organization's own. */
  readonly dimension: string;
  readonly budget: string;
  /** Four cells: ticks, or in the last row their number. */
  readonly quarters: readonly string[];
  /** Place in the annex. */
  readonly annex: string;
  readonly note: string;
}

const baht = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const projectRows = (plan: Plan): SummaryRow[] =>
  plan.projects.map((project, index) => ({
    number: String(index + 1),
    id: project.id,
    title: project.title,
    dimension: `${project.origin === 'local' ? '*' : ''}${project.dimension}`,
    budget: baht.format(project.budget),
    quarters: QUARTERS.map((quarter) => (project.quarters.includes(quarter) ? '✓' : '')),
    annex: project.annexNumber === undefined ? '' : String(project.annexNumber),
    note: project.note,
  }));

export function totalsRow(plan: Plan, language: Language): SummaryRow {
  const { budget, quarters } = computeTotals(plan.projects);
  return {
    number: '',
    id: '',
    title: language === 'th' ? 'รวมทั้งสิ้น' : 'total',
    dimension: '',
    budget: baht.format(budget),
    quarters: quarters.map(String),
    annex: String(plan.annex.length),
    note: '',
  };
}
