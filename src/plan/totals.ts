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
    budget: sumSatang(projects),
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

/** Added up in whole satang, because 0.1 + 0.2 is not 0.3. */
function sumSatang(projects: readonly CountedProject[]): number {
  return projects.reduce((sum, project) => sum + Math.round(project.budget * 100), 0) / 100;
}
