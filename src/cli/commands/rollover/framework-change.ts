import { coversYear, type FrameworkYears, listFrameworks } from '../../../load/list-frameworks.js';
import type { World } from '../../../world/world.js';

export interface FrameworkChange {
  /** Written into the new plan where the old one ends. */
  readonly next?: string;
  /** The old one ends, and there is none to follow. */
  readonly isMissing: boolean;
  readonly lastYear?: number;
}

/** Whether the framework still covers the new year, and what follows where it does not. */
export async function frameworkFor(
  year: number,
  id: string,
  planDir: string,
  world: World,
): Promise<FrameworkChange> {
  const frameworks = await listFrameworks(world, planDir);
  const own = frameworks.find((one) => one.id === id);
  if (own && coversYear(own, year)) return { isMissing: false };
  const next: FrameworkYears | undefined = frameworks.find((one) => coversYear(one, year));
  const ended = own === undefined ? {} : { lastYear: own.lastYear };
  return next ? { next: next.id, isMissing: false, ...ended } : { isMissing: true, ...ended };
}
