import type { Framework } from '../plan/plan.js';
import { isRecord, textAt } from '../source/yaml-source.js';
import { joinPath, type World } from '../world/world.js';
import { loadYaml } from './load-yaml.js';

/** The frameworks of the program with the names of their dimensions, the newest first. */
export async function loadFrameworks(world: World): Promise<Framework[]> {
  const home = joinPath(world.packageDir, 'data');
  return Promise.all(
    (await listFrameworks(world)).map(async (years) => {
      const loaded = await loadYaml(world, home, joinPath(home, 'frameworks', `${years.id}.yaml`));
      const value: unknown = loaded?.value?.value;
      return { ...years, title: textAt(value, ['title']) ?? '', dimensions: dimensionsOf(value) };
    }),
  );
}

function dimensionsOf(value: unknown): Framework['dimensions'] {
  const written = isRecord(value) ? value['dimensions'] : undefined;
  if (!Array.isArray(written)) return [];
  return written.flatMap((dimension: unknown) => {
    const number = isRecord(dimension) ? dimension['number'] : undefined;
    return typeof number === 'number' ? [{ number, name: textAt(dimension, ['name']) ?? '' }] : [];
  });
}

/** The years that a framework covers. */
export type FrameworkYears = Pick<Framework, 'id' | 'firstYear' | 'lastYear'>;

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
