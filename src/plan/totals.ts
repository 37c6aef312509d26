import { QUARTERS } from './fiscal-year.js';
import type { Framework, Project } from './plan.js';

/** What the last row of the summary table says. */
export interface Totals {
  readonly count: number;
  /** Baht. */
  readonly budget: number;
  /** Ticks per quarter, four numbers. */
  readonly quarters: readonly number[];
}

export type CountedProject = Pick<Project, 'budget' | 'quarters'>;

export function computeTotals(projects: readonly CountedProject[]): Totals {
  return {
    count: projects.length,
    budget: sumBaht(projects.map(({ budget }) => budget)),
    quarters: QUARTERS.map(
      (quarter) => projects.filter((project) => project.quarters.includes(quarter)).length,
    ),
  };
}

export function totalsPerDimension(
  framework: Framework,
  projects: readonly Project[],
): { readonly dimension: number; readonly totals: Totals }[] {
  return framework.dimensions.map(({ number }) => ({
    dimension: number,
    totals: computeTotals(projects.filter((project) => project.dimension === number)),
  }));
}

/** Baht of each of the years, and of all of them together. */
export function totalsPerYear(
  years: readonly number[],
  projects: readonly Pick<Project, 'budgets'>[],
): { readonly years: readonly number[]; readonly all: number } {
  const sums = years.map((year) => sumBaht(projects.map(({ budgets }) => budgets[year] ?? 0)));
  return { years: sums, all: sumBaht(sums) };
}

/** Added up in whole satang, because 0.1 + 0.2 is not 0.3. */
export const sumBaht = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;
