import { parseBuddhistDate } from '../plan/buddhist-date.js';
import type { Plan } from '../plan/plan.js';
import type { Filled } from '../plan/plan-source.js';
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
import type { ProgressFile } from '../plan/schema-types.js';

/** A report of one round, for its templates. */
export function progressData(plan: Plan, round: string, file: Filled<ProgressFile>) {
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
