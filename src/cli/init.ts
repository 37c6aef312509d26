import type { Language } from '../config.js';
import type { Message } from '../diagnostics/diagnostic.js';
import { UsageError } from '../diagnostics/usage-error.js';
import { modeline, projectModeline } from '../edit/modeline.js';
import { planText } from '../edit/plan-text.js';
import { coversYear, listFrameworks } from '../load/list-frameworks.js';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';
import { commitAll } from './commit-all.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { askFacts, type InitFlags } from './init/ask-facts.js';
import { firstProjects } from './init/first-projects.js';
import { planFolderFor } from './init/plan-folder.js';
import { schemaFiles } from './init/schema-files.js';
import { plannedWrites } from './planned-writes.js';
import type { Streams } from './streams.js';

export interface InitConfig {
  /** As typed: a plan folder named for its year, or the home of all years. */
  readonly dir: string;
  readonly language: Language;
  readonly quiet: boolean;
  /** Begin with the common projects of the national template. */
  readonly fromTemplate: boolean;
  readonly facts: InitFlags;
}

const TEMPLATE = 'nacc';

/** Writes a new plan folder; what is still to be written in it is marked for `plan check`. */
export async function runInit(config: InitConfig, world: World, streams: Streams): Promise<ExitCode> {
  const facts = await askFacts(config, world, streams);
  const dir = planFolderFor(config.dir, facts.year);
  await refuseOccupied(dir, world);
  const frameworks = await listFrameworks(world);
  const framework = frameworks.find((one) => coversYear(one, facts.year)) ?? frameworks[0];
  if (!framework) throw new Error('the package has no framework');
  const schemas = await schemaFiles(dir, world);
  const first = await firstProjects(
    config.fromTemplate,
    projectModeline(modeline(schemas.planSchema)),
    world,
  );
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
  const files = [
    ...schemas.files,
    ...[...first.files].map(([id, text]) => ({ path: joinPath(dir, 'projects', `${id}.yaml`), text })),
    { path: joinPath(dir, 'plan.yaml'), text: plan },
  ];
  await commitAll(await plannedWrites(files, world), world);
  if (!config.quiet) {
    const lines = [
      summary(dir, first.projects.length),
      ...(coversYear(framework, facts.year) ? [] : [noFramework(facts.year, framework)]),
    ];
    streams.stderr.write(`${lines.map((line) => line[config.language]).join('\n')}\n`);
  }
  return EXIT.fine;
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
  th: `สร้างแผนใน ${dir}/ แล้ว (${count} โครงการ)\nดูข้อความที่ยังรอเขียนด้วย  plan check ${dir}\nเพิ่มโครงการด้วย  plan add "ชื่อโครงการ" ${dir} --dimension 1 --quarters 2,3 --budget 0`,
  en: `The plan is in ${dir}/ (${count} project${count === 1 ? '' : 's'}).\nplan check ${dir} lists what is still to be written;\nplan add "title" ${dir} --dimension 1 --quarters 2,3 --budget 0 adds a project`,
});

const noFramework = (
  year: number,
  framework: { readonly id: string; readonly lastYear: number },
): Message => ({
  th: `ยังไม่มีกรอบแผนของปี ${year} จึงใช้ ${framework.id} ซึ่งสิ้นสุดปี ${framework.lastYear} ไปก่อน เมื่อมีกรอบแผนใหม่ให้แก้ framework ใน plan.yaml`,
  en: `there is no framework for ${year} yet; ${framework.id}, which ends in ${framework.lastYear}, stands in plan.yaml until there is`,
});
