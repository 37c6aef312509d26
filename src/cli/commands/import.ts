import { type Diagnostic, type Message, UsageError } from '../../diagnostics/diagnostic.js';
import { modeline, modelineOf } from '../../edit/modeline.js';
import { byKind } from '../../import/import-report.js';
import { knownIds } from '../../import/meaning/name-projects.js';
import { readOrRefuse } from '../../import/read/read-source.js';
import { readProgress } from '../../import/read-progress.js';
import type { SourceText } from '../../import/source-text.js';
import { companionFiles, dataFiles, type ImportedPlan, importPlan, proofRead } from '../../import-plan.js';
import { loadCommonProjects } from '../../load/load-common-projects.js';
import { loadFrameworks } from '../../load/load-frameworks.js';
import { ERA_OFFSET } from '../../plan/buddhist-date.js';
import { textAt } from '../../source/yaml-source.js';
import { commitAll, type PlannedWrite, plannedWrites } from '../../world/commit-all.js';
import { filesUnder, joinPath, lastPart, type World } from '../../world/world.js';
import { defineCommand, EXIT, onFlag, textFlag } from '../command.js';
import { noSuchFile, refuseFile } from '../find-plan.js';
import { COMMON_FLAGS, withSlashes } from '../report-flags.js';
import { schemaFiles } from '../schema-files.js';
import { importProgress } from './import/import-progress.js';

/** Last year's document becomes a plan folder: data, a report of every decision, and the text it came from. */
export const importDocuments = defineCommand({
  summary: {
    th: 'นำเข้าแผนปีเดิมจากแฟ้ม Word PDF หรือข้อความ เป็นข้อมูล YAML พร้อมรายงานสิ่งที่ควรตรวจดู',
    en: 'makes data of a plan that exists as Word, PDF or text, with a report of what to look at',
  },
  arguments: {
    '<file...>': {
      th: 'แฟ้ม .docx .pdf .txt หรือ .md แฟ้มเดียวหรือหลายแฟ้ม เช่น ตารางในแฟ้มหนึ่ง โครงการในอีกแฟ้มหนึ่ง',
      en: '.docx, .pdf, .txt or .md; one or several, such as the table in one and the sheets in another',
    },
  },
  flags: {
    ...COMMON_FLAGS,
    out: textFlag(
      '<dir>',
      'โฟลเดอร์ของแผนที่จะเขียน (ค่าตั้งต้น data/<ปีงบประมาณที่พบ>)',
      'plan folder to write (default: data/<fiscal year found>)',
    ),
    force: onFlag(
      'เขียนลงในโฟลเดอร์ที่ไม่ว่าง โดยย้ายของเดิมไปไว้ข้างกัน (เช่น 2569.old-1)',
      'write into a folder that is not empty; what is there moves beside it (2569.old-1)',
    ),
  },
  examples: [
    'plan import plan-2569.docx',
    'plan import table.pdf projects.docx --out data/2569',
    'plan import plan-2569.txt --out data/2569 --force',
  ],
  async run({ arguments: typed, flags, language }, world, streams) {
    const paths = typed.map((path) => withSlashes(path, world));
    const outDir = flags.out === undefined ? undefined : joinPath(withSlashes(flags.out, world));
    if (outDir !== undefined) await refuseFile(outDir, world);
    const sources = await Promise.all(paths.map((path) => readFile(path, world)));
    const report = readProgress(sources);
    if (report) {
      const told = await importProgress(report, sources.map(({ name }) => name).join(', '), outDir, world);
      if (!flags.quiet) streams.stderr.write(`${told[language]}\n`);
      return EXIT.fine;
    }
    const imported = importPlan(sources, {
      frameworks: await loadFrameworks(world),
      year: yearOfFolder(outDir) ?? world.now().getUTCFullYear() + ERA_OFFSET,
      knownIds: knownIds(await commonTitles(world)),
    });
    if (!imported) throw noPlan(paths);
    const dir = outDir ?? joinPath('data', String(imported.plan.plan.fiscalYear));
    const aside = await setAside(dir, flags.force === true, world);
    const schemas = await schemaFiles(dir, world);
    const plan = modeline(schemas.planSchema);
    const data = dataFiles(imported, { plan, project: modelineOf('project', plan) ?? plan });
    const proved = await proofRead(imported, data, lastPart(joinPath(dir)), world);
    const texts = [...data, ...companionFiles(proved, sources, language)];
    const files = [...schemas.files, ...texts.map(({ path, text }) => ({ path: joinPath(dir, path), text }))];
    await commitAll(joinWrites(aside.writes, await plannedWrites(files, world)), world);
    if (!flags.quiet) {
      if (aside.folder !== undefined) streams.stderr.write(`${toldAside(dir, aside.folder)[language]}\n`);
      streams.stderr.write(`${summary(dir, proved, sources)[language]}\n`);
    }
    return EXIT.fine;
  },
});

async function commonTitles(world: World): Promise<[id: string, title: string][]> {
  const { projects } = await loadCommonProjects(world);
  return [...projects].map(([id, { value }]) => [id, textAt(value, ['title']) ?? '']);
}

async function readFile(path: string, world: World): Promise<SourceText> {
  const bytes = await world.readFile(path);
  if (!bytes) throw await noSuchFile(path, world);
  return readOrRefuse(path, bytes);
}

const yearOfFolder = (dir: string | undefined): number | undefined => {
  const name = dir === undefined ? '' : lastPart(joinPath(dir));
  return /^2[45]\d\d$/.test(name) ? Number(name) : undefined;
};

const noPlan = (files: readonly string[]): UsageError =>
  new UsageError({
    th: `ไม่พบตารางสรุปหรือรายละเอียดโครงการใน ${files.map((file) => `“${file}”`).join(', ')} จึงไม่ใช่แผนปฏิบัติการป้องกันการทุจริตที่นำเข้าได้`,
    en: `${files.map((file) => `“${file}”`).join(', ')}: neither a summary table nor project sheets were found; this is no plan that can be imported`,
  });

interface Aside {
  readonly folder?: string;
  readonly writes: readonly PlannedWrite[];
}

/**
 * The files of a folder that is not empty, moved to one beside it. Without --force only the plan that comes with the
 * program gives way: nobody wrote it.
 */
async function setAside(dir: string, isForced: boolean, world: World): Promise<Aside> {
  const [first] = (await world.listFolder(dir)) ?? [];
  if (first === undefined) return { writes: [] };
  const paths = await filesUnder(dir, '', world);
  if (!isForced && !(await isShippedPlan(dir, paths, world))) throw notEmpty(dir, first.name);
  const folder = await freeFolder(dir, world);
  const moved = await Promise.all(
    paths.map(async (path): Promise<PlannedWrite[]> => {
      const bytes = await world.readFile(joinPath(dir, path));
      return [
        { path: joinPath(folder, path), bytes, previous: undefined },
        { path: joinPath(dir, path), bytes: undefined, previous: bytes },
      ];
    }),
  );
  return { folder, writes: moved.flat() };
}

async function freeFolder(dir: string, world: World): Promise<string> {
  for (let number = 1; ; number += 1) {
    const folder = `${joinPath(dir)}.old-${number}`;
    if ((await world.listFolder(folder)) === undefined) return folder;
  }
}

/** Whether every file is as the program brought it. */
async function isShippedPlan(dir: string, paths: readonly string[], world: World): Promise<boolean> {
  const shipped = joinPath(world.packageDir, 'data', lastPart(joinPath(dir)));
  if ((await world.readFile(joinPath(shipped, 'plan.yaml'))) === undefined) return false;
  const same = await Promise.all(
    paths.map(async (path) => {
      const [own, theirs] = await Promise.all([
        world.readFile(joinPath(dir, path)),
        world.readFile(joinPath(shipped, path)),
      ]);
      return own !== undefined && theirs !== undefined && Buffer.compare(own, theirs) === 0;
    }),
  );
  return same.every(Boolean);
}

/** A file that is moved away and written anew is one write. */
function joinWrites(moved: readonly PlannedWrite[], written: readonly PlannedWrite[]): PlannedWrite[] {
  const anew = new Set(written.map(({ path }) => path));
  return [...moved.filter(({ path }) => !anew.has(path)), ...written];
}

const notEmpty = (dir: string, first: string): UsageError =>
  new UsageError({
    th: `โฟลเดอร์ “${dir}” ไม่ว่าง (มี ${first}) จึงไม่เขียนทับ ให้ระบุโฟลเดอร์อื่นด้วย --out หรือสั่ง --force ซึ่งจะย้ายของเดิมไปไว้ที่ “${dir}.old-1”`,
    en: `the folder “${dir}” is not empty (it holds ${first}) and is left as it is; name another with --out, or give --force, which moves what is there to “${dir}.old-1”`,
  });

const toldAside = (dir: string, folder: string): Message => ({
  th: `ย้ายของเดิมใน ${dir}/ ไปไว้ที่ ${folder}/`,
  en: `What was in ${dir}/ is now in ${folder}/`,
});

function summary(
  dir: string,
  { plan, account, sheets }: ImportedPlan,
  sources: readonly SourceText[],
): Message {
  const found = [
    ...sources.flatMap(({ diagnostics }) => diagnostics.map((diagnostic) => ({ diagnostic }))),
    ...account.findings,
  ];
  const count = (severity: Diagnostic['severity']): number =>
    byKind(found.filter(({ diagnostic }) => diagnostic.severity === severity)).length;
  const [open, doubts, left] = [count('error'), count('warning'), account.leftOut.length];
  const done = plan.projects.filter(({ notes }) => notes.length === 0).length;
  const { fiscalYear } = plan.plan;
  const report = joinPath(dir, 'import-report.md');
  return {
    th: [
      `นำเข้าแผนปีงบประมาณ พ.ศ. ${fiscalYear} ไว้ใน ${dir}/ แล้ว: โครงการ ${plan.projects.length} รายการ รายละเอียด ${sheets} รายการ อ่านได้ครบ ${done} รายการ`,
      `ต้องตัดสินใจ ${open} เรื่อง ควรตรวจดู ${doubts} เรื่อง ข้อความที่ไม่ได้นำเข้า ${left} แห่ง อ่านได้ใน ${report}`,
      `ตรวจต่อด้วย  plan check ${dir}`,
    ].join('\n'),
    en: [
      `The plan of fiscal year ${fiscalYear} is in ${dir}/: ${plan.projects.length} projects, ${sheets} sheets, ${done} complete.`,
      `To be decided: ${open}; to be looked at: ${doubts}; texts left out: ${left}. All of it is told in ${report}`,
      `Go on with  plan check ${dir}`,
    ].join('\n'),
  };
}
