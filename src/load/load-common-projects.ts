import type { PlanSource } from '../plan/plan-source.js';
import type { YamlSource } from '../source/yaml-source.js';
import { joinPath, type World } from '../world/world.js';
import { loadPlan } from './load-plan.js';

export interface CommonProjects {
  readonly source: PlanSource;
  /** By id, without those that an organization added itself. */
  readonly projects: ReadonlyMap<string, YamlSource>;
}

/** The projects of the national template, out of the newest plan that comes with the program: no second copy. */
export async function loadCommonProjects(world: World): Promise<CommonProjects> {
  const { value: source } = await loadPlan(await newestShippedPlan(world), world);
  if (!source) throw new Error('the shipped plan cannot be read');
  const common = [...source.projects].filter(([, { value }]) => Object(value).origin === 'template');
  return { source, projects: new Map(common) };
}

async function newestShippedPlan(world: World): Promise<string> {
  const data = joinPath(world.packageDir, 'data');
  const years = ((await world.listFolder(data)) ?? [])
    .map(({ name }) => name)
    .filter((name) => /^\d{4}$/.test(name))
    .sort();
  return joinPath(data, years.at(-1) ?? '');
}
