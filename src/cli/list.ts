import pc from 'picocolors';
import type { CheckConfig } from '../config.js';
import type { Plan } from '../plan/plan.js';
import { readPlan } from '../read-plan.js';
import type { World } from '../world/world.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { listAsCsv, listAsJson } from './list-exports.js';
import { projectRows, type SummaryRow, totalsRow } from './list-rows.js';
import { reportFindings } from './report-findings.js';
import type { Streams } from './streams.js';
import { formatTable, type TableColumn } from './terminal-table.js';

export type ListFormat = 'table' | 'json' | 'csv';

/** Prints the summary table: for people a table, for programs JSON or CSV. */
export async function runList(
  config: CheckConfig & { readonly format: ListFormat },
  world: World,
  streams: Streams,
): Promise<ExitCode> {
  const { plan, diagnostics } = await readPlan(config.planDir, world);
  if (!plan) {
    reportFindings(diagnostics, config, streams);
    return EXIT.findings;
  }
  streams.stdout.write(FORMATS[config.format](plan, config, streams));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors > 0 && !config.quiet) streams.stderr.write(`${errorNote(errors, config)}\n`);
  return EXIT.fine;
}

const FORMATS: Readonly<Record<ListFormat, (plan: Plan, config: CheckConfig, streams: Streams) => string>> = {
  table: listAsTable,
  json: listAsJson,
  csv: listAsCsv,
};

const TITLES = {
  th: ['ที่', 'รหัส', 'รายการ', 'มิติ', 'งบประมาณ (บาท)', 'ต.1', 'ต.2', 'ต.3', 'ต.4', 'ภาคผนวก', 'หมายเหตุ'],
  en: ['no.', 'id', 'title', 'dim.', 'budget (baht)', 'Q1', 'Q2', 'Q3', 'Q4', 'annex', 'note'],
} as const;
const TICKS = [5, 6, 7, 8];
const RIGHT = [0, 4, 9];

function listAsTable(plan: Plan, { language, color }: CheckConfig, { stdout }: Streams): string {
  const columns = TITLES[language].map(
    (title, at): TableColumn => ({
      title,
      align: RIGHT.includes(at) ? 'right' : 'left',
      shrinks: at === 2,
    }),
  );
  const rows = projectRows(plan).map(cellsOf);
  const totals = cellsOf(totalsRow(plan, language));
  const colors = pc.createColors(color);
  const lines = formatTable(columns, [...rows, totals], {
    ...(stdout.isTTY && stdout.columns !== undefined && { width: stdout.columns }),
    paint: (cell, row, column) => {
      if (row === -1 || row === rows.length) return colors.bold(cell);
      if (TICKS.includes(column)) return colors.green(cell);
      return column === 1 ? colors.cyan(cell) : cell;
    },
  });
  return `${[colors.bold(heading(plan, language)), '', ...lines].join('\n')}\n`;
}

const heading = (plan: Plan, language: CheckConfig['language']): string =>
  language === 'th'
    ? `${plan.organization.name} ปีงบประมาณ พ.ศ. ${plan.fiscalYear}`
    : `${plan.organization.name}, fiscal year ${plan.fiscalYear}`;

const cellsOf = ({ number, id, title, dimension, budget, quarters, annex, note }: SummaryRow): string[] => [
  number,
  id,
  title,
  dimension,
  budget,
  ...quarters,
  annex,
  note,
];

const errorNote = (errors: number, { language }: CheckConfig): string =>
  language === 'th'
    ? `ข้อมูลมีข้อผิดพลาด ${errors} แห่ง ดูรายละเอียดด้วย plan check`
    : `the data has ${errors} error${errors === 1 ? '' : 's'}; see plan check`;
