import { type Message, UsageError } from '../../../diagnostics/diagnostic.js';
import { modelineOf } from '../../../edit/modeline.js';
import { progressText } from '../../../edit/progress-text.js';
import { pairUp } from '../../../import/compare-table.js';
import { textOf } from '../../../import/passage.js';
import type { DraftReport } from '../../../import/read-progress.js';
import { dataPath } from '../../../plan/data-files.js';
import { readPlan } from '../../../read-plan.js';
import { commitAll, plannedWrites } from '../../../world/commit-all.js';
import { joinPath, type World } from '../../../world/world.js';
import { schemaFiles } from '../../schema-files.js';

/** Writes the report into the folder of its plan; says what it is, and what is open. */
export async function importProgress(
  report: DraftReport,
  name: string,
  outDir: string | undefined,
  world: World,
): Promise<Message> {
  const { round, fiscalYear, rows } = report;
  const dir = outDir ?? (fiscalYear === undefined ? undefined : joinPath('data', String(fiscalYear)));
  if (dir === undefined || !(await world.readFile(joinPath(dir, 'plan.yaml')))) throw refuse(name, NO_PLAN);
  const { plan, source } = await readPlan(dir, world);
  if (!plan || !source) throw refuse(name, NO_PLAN);
  if (round === undefined) throw refuse(name, NO_ROUND);
  if (rows.length === 0) throw refuse(name, NO_ROWS);
  if (fiscalYear !== undefined && fiscalYear !== plan.fiscalYear)
    throw refuse(name, otherYear(dir, plan.fiscalYear));
  const path = joinPath(dir, dataPath('progress', round));
  if (await world.readFile(path)) throw refuse(name, wasThere(path));
  const pairs = pairUp(plan.projects, rows);
  const results = new Map(pairs.map(({ project, row }) => [project.id, row]));
  const { asOf, reporter } = report;
  const text = progressText(
    {
      round,
      fiscalYear: plan.fiscalYear,
      projects: plan.projects,
      before: undefined,
      printed: { asOf, results, ...(reporter && { reporter }) },
    },
    modelineOf('progress', source.plan.file.text),
  );
  const { files } = await schemaFiles(dir, world);
  await commitAll(await plannedWrites([...files, { path, text }], world), world);
  const unknown = rows
    .filter((row) => pairs.every((pair) => pair.row !== row))
    .map(({ title }) => textOf(title));
  const [found, all] = [pairs.length, plan.projects.length];
  return {
    th: [
      `“${name}” เป็นรายงานผลการดำเนินงานรอบ ${round} เดือน ปีงบประมาณ พ.ศ. ${plan.fiscalYear}: นำเข้าผล ${found} จาก ${all} โครงการไว้ใน ${path} แล้ว`,
      ...unknown.map((title) => `ไม่พบในแผน จึงไม่ได้นำเข้า: ${title}`),
      'แก้ทุกแห่งที่มีเครื่องหมาย “รอกำหนด” แล้วสั่ง plan check',
    ].join('\n'),
    en: [
      `“${name}” is the progress report of ${round} months of fiscal year ${plan.fiscalYear}: ${found} of ${all} projects are in ${path}`,
      ...unknown.map((title) => `Not in the plan, so left out: ${title}`),
      'Decide what is marked “รอกำหนด”, then plan check.',
    ].join('\n'),
  };
}

const refuse = (name: string, { th, en }: Message): UsageError =>
  new UsageError({
    th: `“${name}” เป็นรายงานผลการดำเนินงาน ไม่ใช่แผน ${th}`,
    en: `“${name}” is a progress report, no plan: ${en}`,
  });

const NO_PLAN: Message = {
  th: 'ให้นำเข้าแผนของปีนั้นก่อน แล้วสั่งนำเข้ารายงานอีกครั้ง (ระบุโฟลเดอร์ของแผนด้วย --out หากไม่ได้อยู่ใน data/<ปี>)',
  en: 'import the plan of that year first, then this (name the plan’s folder by --out where it is not data/<year>)',
};
const NO_ROUND: Message = {
  th: 'แต่ไม่พบว่าเป็นรอบ 6 หรือ 12 เดือน ให้เริ่มด้วย plan progress แล้วกรอกจากรายงานนี้',
  en: 'it does not say whether of 6 or of 12 months; begin with plan progress and fill in from it',
};
const NO_ROWS: Message = {
  th: 'แต่อ่านตารางผลของโครงการไม่ได้ ให้ใช้แฟ้ม Word หรือ PDF ของรายงาน หรือเริ่มด้วย plan progress แล้วกรอกจากรายงานนี้',
  en: 'its table of results cannot be read; use the Word or PDF file, or begin with plan progress and fill in from it',
};
const otherYear = (dir: string, year: number): Message => ({
  th: `และไม่ใช่ของปี ${year} ซึ่งเป็นปีของแผนใน ${dir}/`,
  en: `it is not of ${year}, the year of the plan in ${dir}/`,
});
const wasThere = (path: string): Message => ({
  th: `แต่มี ${path} อยู่แล้ว ให้ย้ายแฟ้มนั้นออกก่อน`,
  en: `${path} is there already; move that file away first`,
});
