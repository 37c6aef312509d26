import { joinPath, type World } from '../world/world.js';

import { loadYaml } from './load-yaml.js';

/** The years that a framework covers. */
export interface FrameworkYears {
  readonly id: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** The frameworks of the program and of a plan's own folder, the newest first. */
export async function listFrameworks(world: World, planDir?: string): Promise<FrameworkYears[]> {
  const homes = [...(planDir === undefined ? [] : [planDir]), joinPath(world.packageDir, 'data')];
  const found = await Promise.all(homes.map((home) => frameworksIn(world, home)));
  const byId = new Map(
    found
      .flat()
      .reverse()
      .map((framework) => [framework.id, framework]),
  );
  return [...byId.values()].sort((a, b) => b.firstYear - a.firstYear);
}

export const coversYear = ({ firstYear, lastYear }: FrameworkYears, year: number): boolean =>
  firstYear <= year && year <= lastYear;

async function frameworksIn(world: World, home: string): Promise<FrameworkYears[]> {
  const folder = joinPath(home, 'frameworks');
  const files = ((await world.listFolder(folder)) ?? []).filter(({ name }) => name.endsWith('.yaml'));
  const read = await Promise.all(
    files.map(async ({ name }) => {
      const outcome = await loadYaml(world, home, joinPath(folder, name));
      const { firstYear, lastYear } = Object(outcome?.value?.value);
      return typeof firstYear === 'number' && typeof lastYear === 'number'
        ? [{ id: name.slice(0, -'.yaml'.length), firstYear, lastYear }]
        : [];
    }),
  );
  return read.flat();
}
