import { parseBuddhistDate } from '../plan/buddhist-date.js';
import type { DataKind } from '../plan/data-files.js';
import { ISSUES } from '../plan/issued-papers.js';
import type { Plan } from '../plan/plan.js';
import { type Filled, filledRecords } from '../plan/plan-source.js';
import {
  FINISHED,
  isRound,
  NOTHING,
  type ProgressTotals,
  type ProjectResult,
  progressTotals,
  projectResults,
  roundBounds,
  STATUSES,
} from '../plan/reporting-rounds.js';
import type { PapersFile, ProgressFile } from '../plan/schema-types.js';

/** What templates see besides the fields of a file, computed from it and the plan; by the kind of file. */
const RECORD_VIEWS: Partial<Record<DataKind, (plan: Plan, name: string) => object>> = {
  progress: (plan, name) => {
    const file = filledRecords(plan.records, 'progress').get(name);
    return file ? { report: progressData(plan, name, file) } : {};
  },
  papers: (plan, name) => {
    const file = filledRecords(plan.records, 'papers').get(name);
    return file ? papersData(file) : {};
  },
};

/** Members counted; number and day of every paper, null where they are not given yet. */
const papersData = ({ issued, members, duties, recipients, publication }: Filled<PapersFile>) => ({
  members: members.map((member, index) => ({ ...member, number: index + 1 })),
  issued: Object.fromEntries(
    ISSUES.map((issue) => {
      return [issue, numberAndDay(issued?.[issue])];
    }),
  ),
  duties: duties ?? [],
  recipients: recipients ?? [],
  // One number may stand for the first letter alone: every letter has its own.
  letters: (recipients ?? []).map((to, index) => ({
    to,
    ...numberAndDay(issued?.letters?.[index] ?? (index === 0 ? issued?.letter : null)),
  })),
  publication: publication ?? { link: null, note: null },
});

function numberAndDay(
  issue: { readonly number: number | null; readonly date: string | null } | null | undefined,
) {
  const day = parseBuddhistDate(issue?.date ?? '');
  return { number: issue?.number ?? null, date: day ? { day: null, ...day } : null };
}

export const viewOf = (kind: DataKind, plan: Plan, name: string): object =>
  RECORD_VIEWS[kind]?.(plan, name) ?? {};

/** A report of one round, for its templates. */
function progressData(plan: Plan, round: string, file: Filled<ProgressFile>) {
  const { fiscalYear, framework } = plan;
  const { start, end } = roundBounds(fiscalYear, isRound(round) ? round : '12');
  const results = projectResults(plan, file);
  const totals = progressTotals(results);
  let row = 0;
  const dimensions = framework.dimensions.flatMap(({ number, name }) => {
    const own = results.filter(({ project }) => project.dimension === number);
    if (own.length === 0) return [];
    const rows = own.map((result) => resultData(result, ++row));
    return [{ number, name, results: rows, ...totalsData(progressTotals(own)) }];
  });
  const rows = dimensions.flatMap((dimension) => dimension.results);
  return {
    round,
    isLast: round === '12',
    start,
    end,
    asOf: { day: null, ...parseBuddhistDate(file.asOf) },
    dimensions,
    statuses: STATUSES.map((status, at) => {
      const count = totals.statuses[at] ?? 0;
      return { status, count, share: results.length === 0 ? 0 : count / results.length };
    }),
    finished: results.filter(({ status }) => status === FINISHED).length,
    /** Projects that met a problem or make a suggestion. */
    remarks: rows.filter(({ problems, suggestions }) => problems !== NOTHING || suggestions !== NOTHING),
    ...totalsData(totals),
  };
}

const resultData = ({ project, done, ...result }: ProjectResult, row: number) => ({
  ...result,
  row,
  title: project.title,
  type: project.type,
  isLocal: project.origin === 'local',
  done: done ? { day: null, ...done } : null,
});

const totalsData = ({ statuses, ...totals }: ProgressTotals) => ({
  totals: { ...totals, statuses: statuses.map((count) => ({ count })) },
});
