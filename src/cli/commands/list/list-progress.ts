import pc from 'picocolors';
import type { Language } from '../../../config.js';
import { UsageError } from '../../../diagnostics/diagnostic.js';
import { type KeyingEntry, keyingEntries } from '../../../plan/keying.js';
import type { Plan } from '../../../plan/plan.js';
import { filledRecords } from '../../../plan/plan-source.js';
import {
  FINISHED,
  type ProjectResult,
  progressTotals,
  projectResults,
  ROUNDS,
} from '../../../plan/reporting-rounds.js';
import { money } from '../../../thai/amount.js';
import { displayWidth } from '../../../thai/display-width.js';
import type { Streams } from '../../streams.js';
import { formatTable, type TableColumn } from './terminal-table.js';

const TITLES = {
  th: ['ที่', 'รหัส', 'รายการ', 'มิติ', 'ข้อบัญญัติ (บาท)', 'เบิกจ่าย (บาท)', 'สถานะ'],
  en: ['no.', 'id', 'title', 'dim.', 'ordinance (baht)', 'spent (baht)', 'status'],
} as const;
const RIGHT = [0, 4, 5];

/** The newest report as a table, with its key figures. */
export function listProgress(
  plan: Plan,
  { language, color }: { readonly language: Language; readonly color: boolean },
  { stdout }: Streams,
): string {
  const reports = filledRecords(plan.records, 'progress');
  const round = ROUNDS.findLast((one) => reports.has(one));
  const file = round === undefined ? undefined : reports.get(round);
  if (!file) throw NO_REPORT;
  const results = projectResults(plan, file);
  const { count, ordinance, spent } = progressTotals(results);
  const finished = results.filter(({ status }) => status === FINISHED).length;
  const columns = TITLES[language].map(
    (title, at): TableColumn => ({ title, align: RIGHT.includes(at) ? 'right' : 'left', shrinks: at === 2 }),
  );
  const total = ['', '', language === 'th' ? 'รวมทั้งสิ้น' : 'total', '', money(ordinance), money(spent), ''];
  const colors = pc.createColors(color);
  const lines = formatTable(columns, [...results.map(cellsOf), total], {
    ...(stdout.isTTY && stdout.columns !== undefined && { width: stdout.columns }),
    paint: (cell, row, column) => {
      if (row === -1 || row === results.length) return colors.bold(cell);
      return column === 1 ? colors.cyan(cell) : cell;
    },
  });
  const share = (part: number, whole: number) => (whole === 0 ? '–' : ((part / whole) * 100).toFixed(2));
  const [done, paid] = [share(finished, count), share(spent, ordinance)];
  const heading =
    language === 'th'
      ? `${plan.organization.name} ปีงบประมาณ พ.ศ. ${plan.fiscalYear} รอบ ${round} เดือน`
      : `${plan.organization.name}, fiscal year ${plan.fiscalYear}, ${round} months`;
  const figures =
    language === 'th'
      ? `แล้วเสร็จ ${finished} จาก ${count} รายการ (ร้อยละ ${done}) เบิกจ่ายร้อยละ ${paid}`
      : `finished: ${finished} of ${count} (${done} %); spent: ${paid} %`;
  return `${[colors.bold(heading), '', ...lines, '', figures].join('\n')}\n`;
}

const cellsOf = (
  { project, ordinance, spent, usesBudget, status }: ProjectResult,
  index: number,
): string[] => [
  String(index + 1),
  project.id,
  project.title,
  `${project.origin === 'local' ? '*' : ''}${project.dimension}`,
  ...(usesBudget ? [money(ordinance), money(spent)] : ['–', '–']),
  status,
];

const NO_REPORT = new UsageError({
  th: 'ยังไม่มีรายงานผลการดำเนินงาน เริ่มด้วย plan progress 6',
  en: 'there is no progress report yet; plan progress 6 starts one',
});

const LABELS = {
  th: ['ปีงบประมาณ', 'ประเภทงาน', 'ไตรมาส', 'มิติ', 'งบประมาณ', 'กลุ่มเป้าหมาย', 'วัตถุประสงค์', 'หมายเหตุ'],
  en: ['year', 'type', 'quarters', 'dimension', 'budget', 'target groups', 'objectives', 'note'],
} as const;

/** A block for each project, with a box to tick once it has been keyed. */
export function listKeying(
  plan: Plan,
  { language, color }: { readonly language: Language; readonly color: boolean },
): string {
  const colors = pc.createColors(color);
  const labels = LABELS[language];
  const width = Math.max(...labels.map(displayWidth)) + 2;
  return keyingEntries(plan)
    .map((entry) => {
      const fields = fieldsOf(entry, language).flatMap((lines, at) =>
        (lines.length === 0 ? ['–'] : lines).map((line, index) => {
          const label = index === 0 ? (labels[at] ?? '') : '';
          return `      ${label}${' '.repeat(width - displayWidth(label))}${line}`;
        }),
      );
      return `${[colors.bold(`[ ]  ${entry.row}. ${entry.title}`), ...fields].join('\n')}\n`;
    })
    .join('\n');
}

const box = (isTicked: boolean): string => (isTicked ? '[x]' : '[ ]');

function fieldsOf(entry: KeyingEntry, language: Language): readonly (readonly string[])[] {
  const { type, dimension, isLocal } = entry;
  const own = language === 'th' ? ' (หน่วยงานเพิ่มเอง)' : ' (added by the organization)';
  const none = language === 'th' ? 'ไม่ใช้งบประมาณ' : 'none';
  return [
    [String(entry.year)],
    [`${type.number} ${type.name}`],
    [entry.quarters.map(({ number, isPlanned }) => `${box(isPlanned)} ${number}`).join('  ')],
    [`${dimension.number} ${dimension.name}${isLocal ? own : ''}`],
    [entry.usesBudget ? entry.budget : none],
    [
      ...entry.categories.flatMap(({ number, name, isChosen }) =>
        isChosen ? [`[x] ${number} ${name}`] : [],
      ),
      ...entry.targets.map(({ text }) => text),
    ],
    entry.objectives.map(({ text }) => text),
    entry.note === '' ? [] : [entry.note],
  ];
}
