import type { Project } from '../plan/plan.js';

export type PlacedProject = Pick<Project, 'dimension' | 'origin'>;

/**
 * Where a project belongs in the table: behind all of its kind, in the order 1, 2, 3, 4, *1, *2 … that the
 * national system prints. Rows of which nothing is known keep their place.
 */
export function tablePlace(rows: readonly (PlacedProject | undefined)[], project: PlacedProject): number {
  const last = rows.findLastIndex((row) => row !== undefined && rankOf(row) <= rankOf(project));
  if (last >= 0) return last + 1;
  const later = rows.findIndex((row) => row !== undefined);
  return later < 0 ? rows.length : later;
}

const LOCAL_RANK = 1000;

const rankOf = ({ dimension, origin }: PlacedProject): number =>
  dimension + (origin === 'local' ? LOCAL_RANK : 0);
