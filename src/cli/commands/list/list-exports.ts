import { QUARTERS } from '../../../plan/fiscal-year.js';
import type { Plan } from '../../../plan/plan.js';
import { computeTotals } from '../../../plan/totals.js';

/** For programs. `version` changes when a field changes its meaning or goes. */
export function listAsJson(plan: Plan): string {
  const list = {
    version: 1,
    fiscalYear: plan.fiscalYear,
    organization: plan.organization.name,
    projects: plan.projects.map((project) => ({
      id: project.id,
      title: project.title,
      type: project.type,
      dimension: project.dimension,
      origin: project.origin,
      budget: project.budget,
      quarters: project.quarters,
      annexNumber: project.annexNumber ?? null,
      note: project.note,
    })),
    totals: computeTotals(plan.projects),
  };
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

const COLUMNS = [
  'id',
  'title',
  'type',
  'dimension',
  'origin',
  'budget',
  'q1',
  'q2',
  'q3',
  'q4',
  'annex',
  'note',
];

/** RFC 4180. The byte order mark tells spreadsheet programs that the text is UTF-8. */
export function listAsCsv(plan: Plan): string {
  const rows = plan.projects.map((project) => [
    project.id,
    project.title,
    project.type,
    String(project.dimension),
    project.origin,
    String(project.budget),
    ...QUARTERS.map((quarter) => (project.quarters.includes(quarter) ? '1' : '0')),
    String(project.annexNumber ?? ''),
    project.note,
  ]);
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
