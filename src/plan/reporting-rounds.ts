import { type BuddhistDate, parseBuddhistDate } from './buddhist-date.js';
import { fiscalYearBounds } from './fiscal-year.js';
import type { Plan, Project } from './plan.js';
import type { Filled } from './plan-source.js';
import type { ProgressFile, Result } from './schema-types.js';
import { sumBaht } from './totals.js';

/** A report is made after six and after twelve months of the fiscal year. */
export const ROUNDS = ['6', '12'] as const;
export type Round = (typeof ROUNDS)[number];

export const isRound = (name: string): name is Round => ROUNDS.some((round) => round === name);

/** First and last day of a round. */
export function roundBounds(year: number, round: Round): { start: BuddhistDate; end: BuddhistDate } {
  const { start, end } = fiscalYearBounds(year);
  return { start, end: round === '6' ? { year, month: 3, day: 31 } : end };
}

export type Status = Result['status'];

export const PENDING: Status = 'รอรายงานผล';
export const FINISHED: Status = 'ดำเนินการแล้วเสร็จ';
export const IMPOSSIBLE: Status = 'ไม่สามารถดำเนินการได้';
export const STATUSES: readonly Status[] = [FINISHED, 'อยู่ระหว่างดำเนินการ', IMPOSSIBLE, PENDING];

/** Reasons that the national system has boxes for; any other is its last box with a text. */
export const REASONS = ['ไม่ได้รับงบประมาณ', 'นโยบายผู้บริหารเปลี่ยนแปลง', 'บุคลากรไม่เพียงพอ'] as const;
export const OTHER_REASON = 'อื่น ๆ';

export const NOTHING = 'ไม่มี';

/** What became of a project. Amounts are baht. */
export interface ProjectResult {
  readonly project: Project;
  readonly development: number;
  readonly ordinance: number;
  readonly spent: number;
  readonly usesBudget: boolean;
  readonly isInOrdinance: boolean;
  readonly status: Status;
  /** As it is printed; '' where none is asked for. */
  readonly reason: string;
  readonly done: BuddhistDate | undefined;
  readonly result: string;
  readonly problems: string;
  readonly suggestions: string;
  readonly evidence: readonly string[];
}

/** Sums over some of the projects. */
export interface ProgressTotals {
  readonly count: number;
  readonly development: number;
  readonly ordinance: number;
  readonly spent: number;
  /** Projects that use a budget. */
  readonly funded: number;
  readonly unfunded: number;
  readonly inOrdinance: { readonly count: number; readonly funded: number; readonly unfunded: number };
  /** Projects of each status, in the order of `STATUSES`. */
  readonly statuses: readonly number[];
}

export function projectResults(plan: Plan, file: Filled<ProgressFile>): ProjectResult[] {
  return plan.projects.flatMap((project) => {
    const written = file.projects[project.id];
    return written ? [projectResult(project, written)] : [];
  });
}

function projectResult(project: Project, written: Filled<Result>): ProjectResult {
  const development = written.development ?? project.budget;
  const ordinance = written.ordinance ?? 0;
  const spent = written.spent ?? 0;
  return {
    project,
    development,
    ordinance,
    spent,
    usesBudget: development + ordinance + spent > 0,
    isInOrdinance: written.inOrdinance ?? false,
    status: written.status,
    reason: written.reason === null ? '' : printedReason(written.reason),
    done: parseBuddhistDate(written.done ?? ''),
    result: written.result ?? '',
    problems: written.problems ?? NOTHING,
    suggestions: written.suggestions ?? NOTHING,
    evidence: written.evidence ?? [],
  };
}

const printedReason = (reason: string): string =>
  REASONS.some((known) => known === reason) || reason.startsWith(OTHER_REASON)
    ? reason
    : `${OTHER_REASON} (${reason})`;

export function progressTotals(results: readonly ProjectResult[]): ProgressTotals {
  const inOrdinance = results.filter(({ isInOrdinance }) => isInOrdinance);
  return {
    ...counts(results),
    development: sumBaht(results.map(({ development }) => development)),
    ordinance: sumBaht(results.map(({ ordinance }) => ordinance)),
    spent: sumBaht(results.map(({ spent }) => spent)),
    inOrdinance: counts(inOrdinance),
    statuses: STATUSES.map((status) => results.filter((result) => result.status === status).length),
  };
}

function counts(results: readonly ProjectResult[]) {
  const funded = results.filter(({ usesBudget }) => usesBudget).length;
  return { count: results.length, funded, unfunded: results.length - funded };
}
