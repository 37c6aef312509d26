import { type Message, UsageError } from '../../diagnostics/diagnostic.js';
import { modelineOf } from '../../edit/modeline.js';
import { isProjectId, projectIdFor } from '../../edit/project-id.js';
import { type NewProject, projectText } from '../../edit/project-text.js';
import { type PlacedProject, tablePlace } from '../../edit/table-place.js';
import { PROJECT_TYPES, type ProjectType } from '../../plan/plan.js';
import type { PlanSource } from '../../plan/plan-source.js';
import { insertEntry } from '../../source/edit-yaml.js';
import { isRecord } from '../../source/yaml-source.js';
import { toArabicDigits } from '../../thai/digits.js';
import { commitAll, plannedWrites } from '../../world/commit-all.js';
import { joinPath, type World } from '../../world/world.js';
import { choiceFlag, defineCommand, EXIT, type FlagValues, onFlag, textFlag } from '../command.js';
import { controlNotes, listedIds, openPlanSource, projectFields } from '../open-plan-source.js';
import { parseBudget, parseQuarters } from '../parse-values.js';
import { COMMON_FLAGS, DIR_ARGUMENT, toCheckConfig } from '../report-flags.js';

const FLAGS = {
  ...COMMON_FLAGS,
  id: textFlag('<id>', 'รหัส (ชื่อแฟ้ม) ของโครงการ', 'id (file name) of the project'),
  dimension: textFlag('<number>', 'มิติ เช่น 2', 'dimension, such as 2'),
  quarters: textFlag(
    '<list>',
    'ไตรมาสที่ดำเนินการ คั่นด้วยจุลภาค เช่น 2,3',
    'quarters, parted by commas, such as 2,3',
  ),
  budget: textFlag('<baht>', 'งบประมาณเป็นบาท (ค่าตั้งต้น 0)', 'budget in baht (default: 0)'),
  type: choiceFlag(
    '<type>',
    PROJECT_TYPES,
    'ประเภทโครงการ (หากไม่ระบุ ดูจากคำขึ้นต้นของชื่อ)',
    'type of project (default: the first word of the title)',
  ),
  origin: choiceFlag(
    '<origin>',
    ['template', 'local'],
    'template (โครงการตั้งต้น) หรือ local (โครงการของหน่วยงานเอง ซึ่งเป็นค่าตั้งต้น)',
    'template: of the national list; local: the organization’s own (default: local)',
  ),
  sheet: onFlag('มีรายละเอียดโครงการในภาคผนวก', 'with a sheet in the annex'),
};

/** A new project file, listed in `plan.yaml` where the table has it; nothing else there changes. */
export const add = defineCommand({
  summary: { th: 'เพิ่มโครงการ', en: 'adds a project' },
  arguments: { '<title>': { th: 'ชื่อโครงการ', en: 'title of the project' }, ...DIR_ARGUMENT },
  flags: FLAGS,
  examples: ['plan add "โครงการอบรมผู้นำชุมชน" --dimension 3 --quarters 2,3 --budget 10000'],
  async run(typed, world, streams) {
    const [title = '', dir] = typed.arguments;
    const config = await toCheckConfig(dir, typed, world, streams);
    const source = await openPlanSource(config, world, streams);
    if (!source) return EXIT.findings;
    const { id, project } = readNewProject(title, typed.flags, source);
    await refuseTaken(id, project.title, source, config.planDir, world);
    const path = joinPath(config.planDir, 'projects', `${id}.yaml`);
    const files = [
      { path, text: projectText(project, modelineOf('project', source.plan.file.text)) },
      { path: joinPath(config.planDir, 'plan.yaml'), text: listProject(id, project, source) },
    ];
    await commitAll(await plannedWrites(files, world), world);
    if (!config.quiet) {
      const rounds = [...(source.records.get('progress')?.keys() ?? [])];
      const lines = [added(path, project), ...controlNotes(source), ...rounds.map(unreported)];
      streams.stderr.write(`${lines.map((line) => line[config.language]).join('\n')}\n`);
    }
    return EXIT.fine;
  },
});

/** The project that the flags describe. Throws `UsageError` where they describe none. */
function readNewProject(
  written: string,
  flags: FlagValues<typeof FLAGS>,
  source: PlanSource,
): { readonly id: string; readonly project: NewProject } {
  const title = written.replace(/\s+/g, ' ').trim();
  if (title === '') throw new UsageError({ th: 'ต้องระบุชื่อโครงการ', en: 'a title must be given' });
  if (flags.dimension === undefined || flags.quarters === undefined) {
    throw new UsageError({
      th: 'ต้องระบุ --dimension (มิติ) และ --quarters (ไตรมาส) เช่น --dimension 2 --quarters 2,3',
      en: '--dimension and --quarters must be given, as in --dimension 2 --quarters 2,3',
    });
  }
  const id = flags.id ?? projectIdFor(title, source.projectFiles);
  if (!isProjectId(id)) {
    throw new UsageError({
      th: `“${id}” ใช้เป็นรหัสไม่ได้ ให้ใช้อักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลาง เช่น internal-control`,
      en: `“${id}” cannot serve as an id; use small Latin letters, digits and hyphens, such as internal-control`,
    });
  }
  const origin = flags.origin ?? 'local';
  const project = {
    title,
    type: flags.type ?? typeOf(title),
    dimension: readDimension(flags.dimension, source),
    origin,
    budget: parseBudget(flags.budget ?? '0'),
    quarters: parseQuarters(flags.quarters),
    hasSheet: flags.sheet === true || origin === 'template',
  };
  return { id, project };
}

/** Titles begin with what they name. */
const typeOf = (title: string): ProjectType =>
  PROJECT_TYPES.find((type) => title.startsWith(type)) ?? 'โครงการ';

function readDimension(written: string, { framework }: PlanSource): number {
  const value = framework?.value;
  const dimensions = isRecord(value) && Array.isArray(value['dimensions']) ? value['dimensions'] : [];
  const known = dimensions.flatMap((one) => (isRecord(one) ? [Number(one['number'])] : []));
  const dimension = Number(toArabicDigits(written).replace(/^มิติ(?:ที่)?\s*/u, ''));
  if (Number.isInteger(dimension) && dimension > 0 && (known.length === 0 || known.includes(dimension))) {
    return dimension;
  }
  const list = known.length > 0 ? known.join(', ') : '1, 2, 3, 4';
  throw new UsageError({
    th: `ไม่มีมิติที่ “${written}” กรอบแผนนี้มีมิติที่ ${list}`,
    en: `there is no dimension “${written}”; the framework has ${list}`,
  });
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

const unreported = (round: string): Message => ({
  th: `รายงานผลรอบ ${round} เดือนยังไม่มีโครงการนี้ เพิ่มด้วย plan progress ${round}`,
  en: `The report of ${round} months lacks it still; plan progress ${round} adds it.`,
});
