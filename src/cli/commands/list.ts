import pc from 'picocolors';
import type { Language } from '../../config.js';
import { UsageError } from '../../diagnostics/diagnostic.js';
import { QUARTERS } from '../../plan/fiscal-year.js';
import type { Plan } from '../../plan/plan.js';
import { computeTotals } from '../../plan/totals.js';
import { readPlan } from '../../read-plan.js';
import { money } from '../../thai/amount.js';
import { defineCommand, EXIT, onFlag, textFlag } from '../command.js';
import { refuseOtherFile } from '../find-plan.js';
import { reportFindings } from '../report-findings.js';
import { COMMON_FLAGS, DIR_ARGUMENT, hasColor, toCheckConfig, withSlashes } from '../report-flags.js';
import type { Streams } from '../streams.js';
import { budgetColumns, listAsCsv, listAsJson } from './list/list-exports.js';
import { listKeying, listProgress } from './list/list-progress.js';
import { formatTable, type TableColumn } from './list/terminal-table.js';

/** Prints the summary table: for people a table, for programs JSON or CSV. */
export const list = defineCommand({
  summary: { th: 'แสดงตารางสรุปโครงการ', en: 'shows the summary table' },
  arguments: DIR_ARGUMENT,
  flags: {
    ...COMMON_FLAGS,
    json: onFlag('แสดงเป็น JSON สำหรับโปรแกรมอื่น', 'as JSON, for programs'),
    progress: onFlag('แสดงผลการดำเนินงานรอบล่าสุด', 'shows the newest progress report'),
    keying: onFlag(
      'แสดงข้อมูลทีละโครงการตามลำดับช่องของระบบ E-PlanNACC',
      'shows each project in the order in which E-PlanNACC asks for it',
    ),
    csv: onFlag('แสดงเป็น CSV สำหรับโปรแกรมตารางคำนวณ', 'as CSV, for spreadsheets'),
    out: textFlag('<file>', 'เขียนลงแฟ้มนี้แทนหน้าจอ', 'writes this file instead of the screen'),
    overwrite: onFlag('เขียนทับแฟ้มที่มีอยู่แล้ว', 'replaces a file that is there'),
  },
  examples: [
    'plan list',
    'plan list --progress',
    'plan list --keying',
    'plan list data/2569 --csv --out plan.csv',
  ],
  async run(typed, world, streams) {
    const { flags, language } = typed;
    if ([flags.json, flags.csv, flags.progress, flags.keying].filter(Boolean).length > 1) throw ONE_FORMAT;
    const config = await toCheckConfig(typed.arguments[0], typed, world, streams);
    const { plan, diagnostics } = await readPlan(config.planDir, world);
    if (!plan) {
      reportFindings(diagnostics, config, streams);
      return EXIT.findings;
    }
    // A file is no terminal: neither colours nor a width.
    const seen: Streams = flags.out === undefined ? streams : { ...streams, stdout: NO_TERMINAL };
    const color = hasColor(flags, world, seen.stdout);
    const text = flags.json
      ? listAsJson(plan)
      : flags.csv
        ? listAsCsv(plan, language)
        : flags.progress
          ? listProgress(plan, { language, color }, seen)
          : flags.keying
            ? listKeying(plan, { language, color })
            : listAsTable(plan, { language, color }, seen);
    if (flags.out === undefined) streams.stdout.write(text);
    else {
      const path = withSlashes(flags.out, world);
      await refuseOtherFile(path, flags.overwrite ?? false, world);
      await world.writeFile(path, new TextEncoder().encode(text));
    }
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors > 0 && !config.quiet) streams.stderr.write(`${errorNote(errors, language)}\n`);
    return EXIT.fine;
  },
});

const NO_TERMINAL: Streams['stdout'] = { write: () => undefined };

const ONE_FORMAT = new UsageError({
  th: '--json --csv --progress และ --keying ใช้ร่วมกันไม่ได้ ให้เลือกอย่างใดอย่างหนึ่ง',
  en: '--json, --csv, --progress and --keying do not go together; choose one',
});

const TITLES = {
  th: ['ที่', 'รหัส', 'รายการ', 'มิติ', 'งบประมาณ (บาท)', 'ต.1', 'ต.2', 'ต.3', 'ต.4', 'ภาคผนวก', 'หมายเหตุ'],
  en: ['no.', 'id', 'title', 'dim.', 'budget (baht)', 'Q1', 'Q2', 'Q3', 'Q4', 'annex', 'note'],
} as const;
const BUDGET_AT = 4;
const ANNEX_AT = 9;

function listAsTable(
  plan: Plan,
  { language, color }: { readonly language: Language; readonly color: boolean },
  { stdout }: Streams,
): string {
  const amounts = budgetColumns(plan, language);
  const columns = TITLES[language].flatMap((title, at): TableColumn[] =>
    at === BUDGET_AT && plan.budgetYears.length > 0
      ? amounts.map(({ head }) => ({ title: head, align: 'right' }))
      : [
          {
            title,
            align: [0, BUDGET_AT, ANNEX_AT].includes(at) ? 'right' : 'left',
            shrinks: at === 2,
          },
        ],
  );
  const ticks = columns.findIndex(({ title }) => title === TITLES[language][BUDGET_AT + 1]);
  const rows = projectRows(plan, amounts);
  const totals = totalsRow(plan, amounts, language);
  const colors = pc.createColors(color);
  const lines = formatTable(columns, [...rows, totals], {
    ...(stdout.isTTY && stdout.columns !== undefined && { width: stdout.columns }),
    paint: (cell, row, column) => {
      if (row === -1 || row === rows.length) return colors.bold(cell);
      if (column >= ticks && column < ticks + QUARTERS.length) return colors.green(cell);
      return column === 1 ? colors.cyan(cell) : cell;
    },
  });
  return `${[colors.bold(heading(plan, language)), '', ...lines].join('\n')}\n`;
}

const heading = (plan: Plan, language: Language): string =>
  language === 'th'
    ? `${plan.organization.name} ปีงบประมาณ พ.ศ. ${plan.fiscalYear}`
    : `${plan.organization.name}, fiscal year ${plan.fiscalYear}`;

const errorNote = (errors: number, language: Language): string =>
  language === 'th'
    ? `ข้อมูลมีข้อผิดพลาด ${errors} แห่ง ดูรายละเอียดด้วย plan check`
    : `the data has ${errors} error${errors === 1 ? '' : 's'}; see plan check`;

type Amounts = ReturnType<typeof budgetColumns>;

/** Every cell as it is shown, in the order of `TITLES`; `*2` is the dimension of a project of the organization's own. */
const projectRows = (plan: Plan, amounts: Amounts): string[][] =>
  plan.projects.map((project, index) => [
    String(index + 1),
    project.id,
    project.title,
    `${project.origin === 'local' ? '*' : ''}${project.dimension}`,
    ...amounts.map(({ of }) => money(of([project]))),
    ...QUARTERS.map((quarter) => (project.quarters.includes(quarter) ? '✓' : '')),
    String(project.annexNumber ?? ''),
    project.note,
  ]);

const totalsRow = (plan: Plan, amounts: Amounts, language: Language): string[] => [
  '',
  '',
  language === 'th' ? 'รวมทั้งสิ้น' : 'total',
  '',
  ...amounts.map(({ of }) => money(of(plan.projects))),
  ...computeTotals(plan.projects).quarters.map(String),
  String(plan.annex.length),
  '',
];
