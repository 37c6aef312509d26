import type { Language } from '../../../config.js';
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

const HEADS = {
  th: ['ลำดับ', 'รหัส', 'รายการ', 'ประเภท', 'มิติ', 'ที่มา', 'งบประมาณ (บาท)', 'ไตรมาส', 'ภาคผนวก', 'หมายเหตุ'],
  en: ['no.', 'id', 'title', 'type', 'dimension', 'origin', 'budget (baht)', 'Q', 'annex', 'note'],
} as const;
const ORIGINS = {
  th: { template: 'รายการตั้งต้น', local: 'หน่วยงานเพิ่มเอง' },
  en: { template: 'template', local: 'local' },
} as const;
const TOTAL = { th: 'รวมทั้งสิ้น', en: 'total' } as const;

/** RFC 4180, totals in the last row. The byte order mark tells spreadsheet programs that the text is UTF-8. */
export function listAsCsv(plan: Plan, language: Language): string {
  const heads = HEADS[language].flatMap((head, at) =>
    at === QUARTERS_AT
      ? QUARTERS.map((quarter) => `${head}${language === 'th' ? ' ' : ''}${quarter}`)
      : [head],
  );
  const rows = plan.projects.map((project, index) => [
    index + 1,
    project.id,
    project.title,
    project.type,
    project.dimension,
    ORIGINS[language][project.origin],
    project.budget,
    ...QUARTERS.map((quarter) => (project.quarters.includes(quarter) ? 1 : 0)),
    project.annexNumber ?? '',
    project.note,
  ]);
  const { budget, quarters } = computeTotals(plan.projects);
  const totals = ['', '', TOTAL[language], '', '', '', budget, ...quarters, plan.annex.length, ''];
  return `\uFEFF${[heads, ...rows, totals].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

const QUARTERS_AT = HEADS.th.indexOf('ไตรมาส');

/** A text that begins like a formula would be one to a spreadsheet program. */
function csvCell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+@\t\r-]/u.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
