import type { CheckConfig } from '../config.js';
import type { Message } from '../diagnostics/diagnostic.js';
import { UsageError } from '../diagnostics/usage-error.js';
import { projectModeline } from '../edit/modeline.js';
import { type NewProject, projectText } from '../edit/project-text.js';
import { type PlacedProject, tablePlace } from '../edit/table-place.js';
import type { PlanSource } from '../plan/plan-source.js';
import { insertEntry } from '../source/edit-yaml.js';
import { isRecord } from '../source/is-record.js';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import { type AddFlags, readNewProject } from './add/read-new-project.js';
import { commitAll } from './commit-all.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { listedIds, openPlanSource, projectFields } from './open-plan-source.js';
import { plannedWrites } from './planned-writes.js';
import type { Streams } from './streams.js';

export interface AddConfig extends CheckConfig {
  readonly title: string;
  readonly flags: AddFlags;
}

/** A new project file, listed in `plan.yaml` where the table has it; nothing else there changes. */
export async function runAdd(config: AddConfig, world: World, streams: Streams): Promise<ExitCode> {
  const source = await openPlanSource(config, world, streams);
  if (!source) return EXIT.findings;
  const { id, project } = readNewProject(config.title, config.flags, source);
  await refuseTaken(id, project.title, source, config.planDir, world);
  const plan = listProject(id, project, source);
  const files = [
    {
      path: joinPath(config.planDir, 'projects', `${id}.yaml`),
      text: projectText(project, projectModeline(source.plan.file.text)),
    },
    { path: joinPath(config.planDir, 'plan.yaml'), text: plan },
  ];
  await commitAll(await plannedWrites(files, world), world);
  if (!config.quiet) {
    const hasControl = isRecord(source.plan.value) && source.plan.value['control'] !== undefined;
    const lines = [added(files[0]?.path ?? '', project), ...(hasControl ? [CONTROL_NOTE] : [])];
    streams.stderr.write(`${lines.map((line) => line[config.language]).join('\n')}\n`);
  }
  return EXIT.fine;
}

async function refuseTaken(
  id: string,
  title: string,
  source: PlanSource,
  planDir: string,
  world: World,
): Promise<void> {
  const path = joinPath(planDir, 'projects', `${id}.yaml`);
  if (listedIds(source, 'projects').includes(id) || (await world.readFile(path))) {
    throw new UsageError({
      th: `มีโครงการรหัส “${id}” อยู่แล้ว (${path}) ให้ตั้งรหัสอื่นด้วย --id`,
      en: `there is a project “${id}” already (${path}); choose another id with --id`,
    });
  }
  const twin = [...source.projects.keys()].find((other) => projectFields(source, other)['title'] === title);
  if (twin !== undefined) {
    throw new UsageError({
      th: `มีโครงการชื่อนี้อยู่แล้วใน projects/${twin}.yaml`,
      en: `projects/${twin}.yaml has that title already`,
    });
  }
}

function listProject(id: string, project: NewProject, source: PlanSource): string {
  const listed = listedIds(source, 'projects');
  const rows = listed.map((other) => placeOf(projectFields(source, other)));
  const inTable = insertEntry(source.plan.file, 'projects', tablePlace(rows, project), id);
  return (project.hasSheet ? insertEntry(inTable, 'annex', listedIds(source, 'annex').length, id) : inTable)
    .text;
}

function placeOf({ dimension, origin }: Readonly<Record<string, unknown>>): PlacedProject | undefined {
  if (typeof dimension !== 'number' || (origin !== 'template' && origin !== 'local')) return undefined;
  return { dimension, origin };
}

const added = (path: string, { hasSheet }: NewProject): Message => ({
  th: `เพิ่มโครงการแล้วใน ${path} และในรายการของ plan.yaml${hasSheet ? ' เขียนรายละเอียดต่อในแฟ้มนี้ได้เลย' : ''}`,
  en: `Added ${path} and its line in plan.yaml.${hasSheet ? ' Its texts are still to be written.' : ''}`,
});

const CONTROL_NOTE: Message = {
  th: 'plan.yaml มียอดรวมสำหรับตรวจสอบ (control) ให้แก้ยอดให้ตรงกับรายการใหม่ หรือลบส่วน control ออก',
  en: 'plan.yaml has control totals; let them agree with the new list, or remove the part “control”',
};
