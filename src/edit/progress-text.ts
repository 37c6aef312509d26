import { type BuddhistDate, formatDate } from '../plan/buddhist-date.js';
import { OPEN_TEXT, openNote } from '../plan/open-mark.js';
import type { Project } from '../plan/plan.js';
import { FINISHED, NOTHING, PENDING, type Round, roundBounds } from '../plan/reporting-rounds.js';
import type { ProgressFile, Result } from '../plan/schema-types.js';
import { yamlScalar, yamlText } from '../source/write-scalar.js';
import { thaiMonth } from '../thai/months.js';

/** A project that is to be reported. */
export type PlannedProject = Pick<Project, 'id' | 'title' | 'budget'>;

export interface NewReport {
  readonly round: Round;
  readonly fiscalYear: number;
  readonly projects: readonly PlannedProject[];
  /** The report of the round before, from which this one goes on. */
  readonly before: ProgressFile | undefined;
  /** What a printed report says. */
  readonly printed?: PrintedReport;
}

export interface PrintedReport extends Pick<ProgressFile, 'reporter'> {
  readonly asOf: BuddhistDate | undefined;
  /** By id; with what is to be looked at in each. */
  readonly results: ReadonlyMap<string, { readonly result: Result; readonly open: readonly string[] }>;
}

/** A report to begin with: every project, planned amounts filled in, the rest marked as open. */
export function progressText(report: NewReport, modeline: string | undefined): string {
  const { round, fiscalYear, before, printed } = report;
  const { start, end } = roundBounds(fiscalYear, round);
  const { name, position } = printed?.reporter ?? before?.reporter ?? {};
  const day = ({ day = 1, month, year }: typeof start) => `${day} ${thaiMonth(month)} ${year}`;
  const lines = [
    ...(modeline === undefined ? [] : [modeline]),
    `# รายงานผลการดำเนินงาน รอบ ${round} เดือน ระหว่างวันที่ ${day(start)} ถึงวันที่ ${day(end)}`,
    ...(printed?.asOf ? [] : [`# ${openNote('วันที่ของข้อมูล')}`]),
    `asOf: ${formatDate(printed?.asOf ?? end)}`,
    'reporter:',
    `  name: ${yamlScalar(name ?? `${OPEN_TEXT} ชื่อและนามสกุลพร้อมคำนำหน้า`)}`,
    `  position: ${yamlScalar(position ?? `${OPEN_TEXT} ตำแหน่งของผู้รายงาน`)}`,
    'projects:',
  ];
  return `${lines.join('\n')}\n${resultsText(report)}`;
}

/** The projects of a report, as they stand below `projects:`. */
export const resultsText = ({
  projects,
  before,
  printed,
}: Pick<NewReport, 'projects' | 'before' | 'printed'>): string =>
  projects
    .flatMap((project) => {
      const read = printed?.results.get(project.id);
      return read ? printedLines(project, read) : resultLines(project, before?.projects[project.id]);
    })
    .map((line) => `${line}\n`)
    .join('');

const headLines = ({ id, title }: PlannedProject): string[] => [
  `  # ${title.replaceAll(/\s+/gu, ' ')}`,
  `  ${yamlScalar(id)}:`,
];

const printedLines = (
  project: PlannedProject,
  { result, open }: { readonly result: Result; readonly open: readonly string[] },
): string[] => [
  ...headLines(project),
  ...(open.length > 0 ? [`    # ${openNote(`อ่านจากรายงานเดิมไม่ได้แน่ชัด: ${open.join(', ')}`)}`] : []),
  ...fieldLines(result),
];

function resultLines(project: PlannedProject, before: Result | undefined): string[] {
  const { budget } = project;
  const head = headLines(project);
  if (before?.status === FINISHED) return [...head, ...fieldLines(before)];
  const known: Result = before ?? {
    ...(budget > 0 && { development: budget, ordinance: budget, spent: 0, inOrdinance: true }),
    status: PENDING,
    result: `${OPEN_TEXT} ผลการดำเนินการ`,
    problems: NOTHING,
    suggestions: NOTHING,
  };
  return [
    ...head,
    `    # ${openNote(`${budget > 0 ? 'วงเงิน การเบิกจ่าย ' : ''}สถานะ และ done (วันที่แล้วเสร็จ) หากแล้วเสร็จ`)}`,
    ...fieldLines(known),
  ];
}

const fieldLines = (result: Result): string[] =>
  FIELDS.flatMap((field) => {
    const value = result[field];
    if (value === undefined) return [];
    if (typeof value === 'number' || typeof value === 'boolean') return [`    ${field}: ${value}`];
    if (typeof value === 'string') return [yamlText(value, `    ${field}: `, '      ')];
    return [`    ${field}:`, ...value.map((entry) => `      - ${yamlScalar(entry)}`)];
  });

const FIELDS = [
  'development',
  'ordinance',
  'spent',
  'inOrdinance',
  'status',
  'reason',
  'done',
  'result',
  'problems',
  'suggestions',
  'evidence',
] as const satisfies readonly (keyof Result)[];
