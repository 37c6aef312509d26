import type { SourceFile } from '../../../diagnostics/diagnostic.js';
import { withModeline } from '../../../edit/modeline.js';
import { markFigures } from '../../../edit/next-year.js';
import { projectText, TODO_TITLE } from '../../../edit/project-text.js';
import { loadCommonProjects } from '../../../load/load-common-projects.js';
import { QUARTERS } from '../../../plan/fiscal-year.js';
import type { World } from '../../../world/world.js';
import type { CommonChoice } from './ask-facts.js';

/** Project files to begin with, and their order in table and annex. */
export interface FirstProjects {
  readonly files: ReadonlyMap<string, string>;
  readonly projects: readonly string[];
  readonly annex: readonly string[];
}

/** The chosen common projects of the national template, or one project to write into. */
export async function firstProjects(
  common: CommonChoice,
  modeline: string | undefined,
  world: World,
): Promise<FirstProjects> {
  if (common === 'all' || common.length > 0) return commonProjects(common, modeline, world);
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

/** Their titles by id, in the order of the table. */
export async function commonTitles(world: World): Promise<ReadonlyMap<string, string>> {
  const { source, projects } = await loadCommonProjects(world);
  const listed: readonly string[] = Object(source.plan.value)['projects'];
  const ids = listed.filter((id) => projects.has(id));
  return new Map(ids.map((id) => [id, String(Object(projects.get(id)?.value)['title'])]));
}

async function commonProjects(
  chosen: CommonChoice,
  modeline: string | undefined,
  world: World,
): Promise<FirstProjects> {
  const { source, projects } = await loadCommonProjects(world);
  const common = new Map([...projects].filter(([id]) => chosen === 'all' || chosen.includes(id)));
  const listed = (name: 'projects' | 'annex'): string[] =>
    (Object(source.plan.value)[name] as readonly string[]).filter((id) => common.has(id));
  const textOf = (file: SourceFile): string => {
    const { text } = markFigures(file, 'เป็นของหน่วยงานตัวอย่าง');
    return modeline === undefined ? text : withModeline(text, modeline);
  };
  return {
    files: new Map([...common].map(([id, { file }]) => [id, textOf(file)])),
    projects: listed('projects'),
    annex: listed('annex'),
  };
}
