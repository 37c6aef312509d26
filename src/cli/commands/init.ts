import { type Message, UsageError } from '../../diagnostics/diagnostic.js';
import { modeline, modelineOf } from '../../edit/modeline.js';
import { planText } from '../../edit/plan-text.js';
import { coversYear, listFrameworks } from '../../load/load-frameworks.js';
import { commitAll, plannedWrites } from '../../world/commit-all.js';
import { joinPath, lastPart, type World } from '../../world/world.js';
import { defineCommand, EXIT, onFlag, textFlag } from '../command.js';
import { refuseFile } from '../find-plan.js';
import { COMMON_FLAGS, withSlashes } from '../report-flags.js';
import { schemaFiles } from '../schema-files.js';
import { programVersion } from './doctor/probe-program.js';
import { askFacts } from './init/ask-facts.js';
import { commonTitles, firstProjects } from './init/first-projects.js';

const TEMPLATE = 'nacc';

/** Writes a new plan folder; what is still to be written in it is marked for `plan check`. */
export const init = defineCommand({
  summary: { th: 'เริ่มแผนใหม่ในโฟลเดอร์เปล่า', en: 'starts a new plan in an empty folder' },
  arguments: {
    '[dir]': {
      th: 'โฟลเดอร์ที่จะเก็บแผน เช่น . หรือ data/2570 (ค่าตั้งต้น data/<ปี> ของที่นี่)',
      en: 'where plans shall lie, such as . or data/2570 (default: data/<year> here)',
    },
  },
  flags: {
    ...COMMON_FLAGS,
    type: textFlag(
      '<type>',
      'ประเภทหน่วยงาน อบต. เทศบาลตำบล เทศบาลเมือง เทศบาลนคร หรือ อบจ.',
      'type of organization: อบต. เทศบาลตำบล เทศบาลเมือง เทศบาลนคร or อบจ.',
    ),
    name: textFlag('<name>', 'ชื่อหน่วยงาน เฉพาะชื่อ เช่น บ้านแหง', 'name of the organization, the place alone'),
    district: textFlag('<district>', 'อำเภอ', 'district'),
    province: textFlag('<province>', 'จังหวัด', 'province'),
    executive: textFlag('<name>', 'ชื่อและนามสกุลผู้บริหารท้องถิ่น พร้อมคำนำหน้า', 'name of the executive'),
    year: textFlag('<year>', 'ปีงบประมาณ พ.ศ. เช่น 2570', 'fiscal year of the Buddhist era, such as 2570'),
    fromTemplate: onFlag(
      'เริ่มด้วยโครงการตั้งต้นตามกรอบแผน พร้อมรายละเอียด',
      'begin with the common projects of the framework, sheets included',
    ),
  },
  examples: ['plan init', 'plan init --type อบต. --name บ้านแหง --year 2570 --from-template'],
  async run(typed, world, streams) {
    const { flags, language } = typed;
    const home = withSlashes(typed.arguments[0] ?? '.', world);
    await refuseFile(home, world);
    const { facts, common } = await askFacts(
      {
        dir: home,
        language,
        facts: flags,
        common: flags.fromTemplate ? 'all' : undefined,
        commonTitles: () => commonTitles(world),
      },
      world,
      streams,
    );
    const dir = planFolderFor(home, facts.year);
    await refuseOccupied(dir, world);
    const frameworks = await listFrameworks(world);
    const framework = frameworks.find((one) => coversYear(one, facts.year)) ?? frameworks[0];
    if (!framework) throw new Error('the package has no framework');
    const schemas = await schemaFiles(dir, world);
    const first = await firstProjects(common, modelineOf('project', modeline(schemas.planSchema)), world);
    const plan = planText(
      {
        ...facts,
        fiscalYear: facts.year,
        framework: framework.id,
        template: TEMPLATE,
        projects: first.projects,
        annex: first.annex,
      },
      modeline(schemas.planSchema),
    );
    const repository = await repositoryFiles(home, world);
    const files = [
      ...repository,
      ...schemas.files,
      ...[...first.files].map(([id, text]) => ({ path: joinPath(dir, 'projects', `${id}.yaml`), text })),
      { path: joinPath(dir, 'plan.yaml'), text: plan },
    ];
    await commitAll(await plannedWrites(files, world), world);
    if (!flags.quiet) {
      const lines = [
        summary(dir, first.projects.length),
        ...(repository.length > 0 ? [withRepository(home)] : []),
        ...(coversYear(framework, facts.year) ? [] : [noFramework(facts.year, framework)]),
      ];
      streams.stderr.write(`${lines.map((line) => line[language]).join('\n')}\n`);
    }
    return EXIT.fine;
  },
});

/** A folder named for a year is the plan's own; any other is the home in which plans lie by year. */
function planFolderFor(dir: string, year: number): string {
  const name = lastPart(dir);
  if (!/^\d{4}$/.test(name)) return joinPath(dir, 'data', String(year));
  if (Number(name) === year) return dir;
  throw new UsageError({
    th: `โฟลเดอร์ชื่อ ${name} แต่ปีงบประมาณคือ ${year} ให้ตรงกัน`,
    en: `the folder is called ${name}, but the fiscal year is ${year}; let them agree`,
  });
}

/** A folder with a plan, or with project files of one, is somebody's work. */
async function refuseOccupied(dir: string, world: World): Promise<void> {
  const own = ((await world.listFolder(dir)) ?? []).map(({ name }) => name);
  const projects = (await world.listFolder(joinPath(dir, 'projects'))) ?? [];
  const found =
    own.find((name) => /^plan\.ya?ml$/.test(name)) ??
    projects.find(({ name }) => /\.ya?ml$/.test(name))?.name;
  if (found === undefined) return;
  throw new UsageError({
    th: `โฟลเดอร์ “${dir}” มีแผนอยู่แล้ว (${found}) จึงไม่เขียนทับ หากต้องการเริ่มปีใหม่จากแผนเดิม ใช้ plan rollover`,
    en: `the folder “${dir}” holds a plan already (${found}) and is left as it is; plan rollover starts a new year from it`,
  });
}

const summary = (dir: string, count: number): Message => ({
  th: `สร้างแผนใน ${dir}/ แล้ว (${count} โครงการ)\nดูสิ่งที่ยังรอกำหนดด้วย  plan check ${dir}\nเพิ่มโครงการด้วย  plan add "ชื่อโครงการ" ${dir} --dimension 1 --quarters 2,3 --budget 0`,
  en: `The plan is in ${dir}/ (${count} project${count === 1 ? '' : 's'}).\nplan check ${dir} lists what is still to be written;\nplan add "title" ${dir} --dimension 1 --quarters 2,3 --budget 0 adds a project`,
});

const withRepository = (home: string): Message => ({
  th: `วิธีติดตั้งและใช้งานอยู่ใน ${joinPath(home, 'README.md')}`,
  en: `${joinPath(home, 'README.md')} says how to install and use the program in this folder`,
});

const noFramework = (
  year: number,
  framework: { readonly id: string; readonly lastYear: number },
): Message => ({
  th: `ยังไม่มีกรอบแผนของปี ${year} จึงใช้ ${framework.id} ซึ่งสิ้นสุดปี ${framework.lastYear} ไปก่อน เมื่อมีกรอบแผนใหม่ให้แก้ framework (กรอบแผน) ใน plan.yaml`,
  en: `there is no framework for ${year} yet; ${framework.id}, which ends in ${framework.lastYear}, stands in plan.yaml until there is`,
});

const PACKAGE = '@anticorruption-plan/plan';

/** A text of the package, and where it lies in a repository of plans. */
const TEXTS = { 'README.md': 'README.md', 'workflow.yml': '.github/workflows/plan.yml' } as const;

/**
 * What makes a folder a repository of its own: the program that it needs, in exactly this version, what is not
 * kept, and what happens on every commit. Nothing for a folder in which there is something already.
 */
async function repositoryFiles(
  home: string,
  world: World,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const isEmpty = ((await world.listFolder(home)) ?? []).every(({ name }) => name === '.git');
  if (!isEmpty || /^\d{4}$/.test(lastPart(home))) return [];
  const texts = Object.entries(TEXTS).map(async ([name, path]) => {
    const bytes = await world.readFile(joinPath(world.packageDir, 'data/repository', name));
    return { path: joinPath(home, path), text: new TextDecoder().decode(bytes) };
  });
  const manifest = {
    private: true,
    scripts: { check: 'plan check', build: 'plan build' },
    dependencies: { [PACKAGE]: await programVersion(world) },
  };
  return [
    ...(await Promise.all(texts)),
    { path: joinPath(home, 'package.json'), text: `${JSON.stringify(manifest, undefined, 2)}\n` },
    { path: joinPath(home, '.gitignore'), text: 'node_modules/\nout/\n' },
  ];
}
