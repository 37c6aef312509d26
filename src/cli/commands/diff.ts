import { compile } from '../../compile.js';
import type { Language } from '../../config.js';
import { UsageError } from '../../diagnostics/diagnostic.js';
import {
  comparePlans,
  FIELD_NAMES,
  type FieldChange,
  type PlanChanges,
  SECTION_NAMES,
  type TextChange,
} from '../../plan/compare-plans.js';
import type { Plan } from '../../plan/plan.js';
import { readPlan } from '../../read-plan.js';
import { joinPath, type World } from '../../world/world.js';
import { FORMAT_NAMES, type Format, formatOf } from '../../write/index.js';
import { defineCommand, EXIT, onFlag, textFlag } from '../command.js';
import { planFolderOf, refuseOtherFile, usualOutDir } from '../find-plan.js';
import { hasFailed, reportFindings } from '../report-findings.js';
import { COMMON_FLAGS, DIR_ARGUMENT, toCheckConfig, withSlashes } from '../report-flags.js';
import { folderName, PUBLISHED_DATA } from './build/build-once.js';

/** What became otherwise between two plans, for the council that is to agree to it. */
export const diff = defineCommand({
  summary: {
    th: 'เปรียบเทียบแผนกับแผนเดิม',
    en: 'tells what changed since another plan',
  },
  arguments: {
    '[old]': {
      th: 'โฟลเดอร์ของแผนเดิม เช่น data/2568 หรือสำเนาที่เก็บไว้ (ค่าตั้งต้น: ข้อมูลที่เผยแพร่ครั้งล่าสุดด้วย plan publish)',
      en: 'folder of the other plan, such as data/2568 or a copy that was kept (default: the data last published by plan publish)',
    },
    ...DIR_ARGUMENT,
  },
  flags: {
    ...COMMON_FLAGS,
    out: textFlag(
      '<file>',
      'จัดทำเป็นเอกสารในแฟ้มนี้ เช่น changes.docx หรือ changes.pdf',
      'makes a document of it in this file, such as changes.docx or changes.pdf',
    ),
    overwrite: onFlag('เขียนทับแฟ้มของ --out ที่มีอยู่แล้ว', 'replaces the file of --out'),
  },
  examples: ['plan diff', 'plan diff data/2568 --out changes.docx', 'plan diff ../ฉบับประกาศ data/2569'],
  async run(typed, world, streams) {
    const { language, flags } = typed;
    const [old, dir] = typed.arguments;
    const config = await toCheckConfig(dir, typed, world, streams);
    const after = await readPlan(config.planDir, world);
    const oldDir =
      old === undefined
        ? await publishedData(config.planDir, after.plan, world)
        : await planFolderOf(joinPath(withSlashes(old, world)), world);
    const before = oldDir === undefined ? undefined : await readPlan(oldDir, world);
    if (oldDir === undefined || !before?.plan || !after.plan) {
      reportFindings([...(before?.diagnostics ?? []), ...after.diagnostics], config, streams);
      return EXIT.findings;
    }
    if (flags.out !== undefined) {
      const path = withSlashes(flags.out, world);
      const formats = [formatOfFile(path)];
      await refuseOtherFile(path, flags.overwrite ?? false, world);
      const { planDir } = config;
      const made = await compile({ planDir, formats, only: ['changes'], before: before.plan }, world);
      reportFindings(made.diagnostics, config, streams);
      const [document] = made.value?.artifacts ?? [];
      if (!document || hasFailed(made.diagnostics, config)) return EXIT.findings;
      await world.writeFile(path, document.bytes);
      if (!config.quiet) streams.stderr.write(`${WORDING[language].made(flags.out)}\n`);
      return EXIT.fine;
    }
    const lines = describeChanges(comparePlans(before.plan, after.plan), language);
    const heading = WORDING[language].heading(config.planDir, oldDir);
    streams.stdout.write(`${[heading, ...lines].join('\n')}\n`);
    return EXIT.fine;
  },
});

/** Folder of the data that were last published; of a plan that cannot be read it is not known. */
async function publishedData(
  planDir: string,
  plan: Plan | undefined,
  world: World,
): Promise<string | undefined> {
  if (!plan) return undefined;
  const year = folderName(planDir, plan.fiscalYear);
  const folder = joinPath(usualOutDir(planDir, world), year, PUBLISHED_DATA);
  if (await world.listFolder(folder)) return folder;
  throw new UsageError({
    th: `ยังไม่มีข้อมูลที่เผยแพร่แล้วใน ${folder} ให้ระบุโฟลเดอร์ของแผนเดิม เช่น plan diff data/${plan.fiscalYear - 1} (plan publish เก็บสำเนาข้อมูลไว้ให้ทุกครั้ง)`,
    en: `nothing that was published is kept in ${folder}; name the other plan, as in plan diff data/${plan.fiscalYear - 1} (plan publish keeps a copy of the data each time)`,
  });
}

const DOCUMENT_FORMATS = FORMAT_NAMES.filter((name) => formatOf(name).label !== undefined);

function formatOfFile(path: string): Format {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const format = DOCUMENT_FORMATS.find((name) => formatOf(name).extension === ending);
  if (format) return format;
  const list = DOCUMENT_FORMATS.map((name) => `.${formatOf(name).extension}`).join(' ');
  throw new UsageError({
    th: `ชื่อแฟ้ม “${path}” ต้องลงท้ายด้วยชนิดของเอกสาร: ${list}`,
    en: `the name “${path}” has to end with the kind of document: ${list}`,
  });
}

function describeChanges({ fields, added, dropped, changed }: PlanChanges, language: Language): string[] {
  const say = WORDING[language];
  const part = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines];
  const lines = [
    ...part(
      say.plan,
      fields.map((change) => `  ${fieldLine(change, language)}`),
    ),
    ...part(
      say.added(added.length),
      added.map(({ title }) => `  + ${title}`),
    ),
    ...part(
      say.dropped(dropped.length),
      dropped.map(({ title }) => `  - ${title}`),
    ),
    ...part(
      say.changed(changed.length),
      changed.flatMap(({ project, fields: own, texts }) => [
        `  ${project.title} (projects/${project.id}.yaml)`,
        ...own.map((change) => `    ${fieldLine(change, language)}`),
        ...texts.flatMap(({ section, changes }) => [
          `    ${SECTION_NAMES[section][language]}`,
          ...changes.flatMap(textLines),
        ]),
      ]),
    ),
  ];
  return lines.length === 0 ? [say.same] : lines;
}

const fieldLine = ({ field, before, after }: FieldChange, language: Language): string =>
  `${FIELD_NAMES[field][language]}: ${before || '–'} → ${after || '–'}`;

const textLines = ({ before, after }: TextChange): string[] => [
  ...(before === undefined ? [] : [`      - ${before}`]),
  ...(after === undefined ? [] : [`      + ${after}`]),
];

const WORDING = {
  th: {
    heading: (now: string, old: string) => `${now} เทียบกับ ${old}`,
    made: (file: string) => `บันทึกรายการแก้ไขไว้ใน ${file}`,
    same: 'ไม่มีสิ่งที่ต่างกัน',
    plan: 'ทั้งแผน',
    added: (count: number) => `เพิ่ม ${count} รายการ`,
    dropped: (count: number) => `ตัดออก ${count} รายการ`,
    changed: (count: number) => `แก้ไข ${count} รายการ`,
  },
  en: {
    heading: (now: string, old: string) => `${now} compared with ${old}`,
    made: (file: string) => `what changed is in ${file}`,
    same: 'Nothing differs.',
    plan: 'The plan',
    added: (count: number) => `Added: ${count}`,
    dropped: (count: number) => `Dropped: ${count}`,
    changed: (count: number) => `Changed: ${count}`,
  },
};
