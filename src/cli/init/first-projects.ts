import { withModeline } from '../../edit/modeline.js';
import { projectText, TODO_TITLE } from '../../edit/project-text.js';
import { loadPlan } from '../../load/load-plan.js';
import { QUARTERS } from '../../plan/fiscal-year.js';
import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';

/** Project files to begin with, and their order in table and annex. */
export interface FirstProjects {
  readonly files: ReadonlyMap<string, string>;
  readonly projects: readonly string[];
  readonly annex: readonly string[];
}

/** The common projects of the national template, or one project to write into. */
export async function firstProjects(
  fromTemplate: boolean,
  modeline: string | undefined,
  world: World,
): Promise<FirstProjects> {
  if (fromTemplate) return commonProjects(modeline, world);
  const id = 'project-1';
  const text = projectText(
    {
      title: TODO_TITLE,
      type: 'โครงการ',
      dimension: 1,
      origin: 'local',
      budget: 0,
      quarters: QUARTERS,
      hasSheet: true,
    },
    modeline,
  );
  return { files: new Map([[id, text]]), projects: [id], annex: [id] };
}

/** Read from the newest plan that comes with the program, so that there is no second copy of them. */
async function commonProjects(modeline: string | undefined, world: World): Promise<FirstProjects> {
  const { value } = await loadPlan(await newestShippedPlan(world), world);
  if (!value) throw new Error('the shipped plan cannot be read');
  const common = new Map(
    [...value.projects].filter(([, { value: project }]) => Object(project).origin === 'template'),
  );
  const listed = (name: 'projects' | 'annex'): string[] =>
    (Object(value.plan.value)[name] as readonly string[]).filter((id) => common.has(id));
  const textOf = (text: string): string => (modeline === undefined ? text : withModeline(text, modeline));
  return {
    files: new Map([...common].map(([id, { file }]) => [id, textOf(file.text)])),
    projects: listed('projects'),
    annex: listed('annex'),
  };
}

async function newestShippedPlan(world: World): Promise<string> {
  const data = joinPath(world.packageDir, 'data');
  const years = ((await world.listFolder(data)) ?? [])
    .map(({ name }) => name)
    .filter((name) => /^\d{4}$/.test(name))
    .sort();
  return joinPath(data, years.at(-1) ?? '');
}
