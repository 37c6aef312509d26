import type { Language } from '../../config.js';
import {
  comparePlans,
  type FieldChange,
  type PlanChanges,
  type TextChange,
} from '../../plan/compare-plans.js';
import type { Sheet } from '../../plan/plan.js';
import { readPlan } from '../../read-plan.js';
import { joinPath } from '../../world/paths.js';
import { defineCommand, EXIT } from '../command.js';
import { planFolderOf } from '../find-plan.js';
import { reportFindings } from '../report-findings.js';
import { COMMON_FLAGS, DIR_ARGUMENT, toCheckConfig, withSlashes } from '../report-flags.js';

/** What became otherwise between two plans, for the council that is to agree to it. */
export const diff = defineCommand({
  summary: {
    th: 'เปรียบเทียบแผนกับแผนเดิม',
    en: 'tells what changed since another plan',
  },
  arguments: {
    '<old>': {
      th: 'โฟลเดอร์ของแผนเดิม เช่น data/2568 หรือสำเนาที่เก็บไว้',
      en: 'folder of the other plan, such as data/2568 or a copy that was kept',
    },
    ...DIR_ARGUMENT,
  },
  flags: COMMON_FLAGS,
  examples: ['plan diff data/2568', 'plan diff ../ฉบับประกาศ data/2569'],
  async run(typed, world, streams) {
    const { language } = typed;
    const [old = '', dir] = typed.arguments;
    const config = await toCheckConfig(dir, typed, world, streams);
    const oldDir = await planFolderOf(joinPath(withSlashes(old, world)), world);
    const [before, after] = [await readPlan(oldDir, world), await readPlan(config.planDir, world)];
    if (!before.plan || !after.plan) {
      reportFindings([...before.diagnostics, ...after.diagnostics], config, streams);
      return EXIT.findings;
    }
    const lines = describeChanges(comparePlans(before.plan, after.plan), language);
    const heading = WORDING[language].heading(config.planDir, oldDir);
    streams.stdout.write(`${[heading, ...lines].join('\n')}\n`);
    return EXIT.fine;
  },
});

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
          `    ${SECTIONS[language][section]}`,
          ...changes.flatMap(textLines),
        ]),
      ]),
    ),
  ];
  return lines.length === 0 ? [say.same] : lines;
}

const fieldLine = ({ field, before, after }: FieldChange, language: Language): string =>
  `${FIELDS[language][field]}: ${before || '–'} → ${after || '–'}`;

const textLines = ({ before, after }: TextChange): string[] => [
  ...(before === undefined ? [] : [`      - ${before}`]),
  ...(after === undefined ? [] : [`      + ${after}`]),
];

const WORDING = {
  th: {
    heading: (now: string, old: string) => `${now} เทียบกับ ${old}`,
    same: 'ไม่มีสิ่งที่ต่างกัน',
    plan: 'ทั้งแผน',
    added: (count: number) => `เพิ่ม ${count} รายการ`,
    dropped: (count: number) => `ตัดออก ${count} รายการ`,
    changed: (count: number) => `แก้ไข ${count} รายการ`,
  },
  en: {
    heading: (now: string, old: string) => `${now} compared with ${old}`,
    same: 'Nothing differs.',
    plan: 'The plan',
    added: (count: number) => `Added: ${count}`,
    dropped: (count: number) => `Dropped: ${count}`,
    changed: (count: number) => `Changed: ${count}`,
  },
};

const FIELDS: Readonly<Record<Language, Readonly<Record<FieldChange['field'], string>>>> = {
  th: {
    organization: 'หน่วยงาน',
    executive: 'ผู้บริหาร',
    announced: 'วันที่ประกาศ',
    postingDays: 'จำนวนวันที่ปิดประกาศ',
    asOf: 'วันที่ของข้อมูล',
    count: 'จำนวนรายการ',
    totalBudget: 'งบประมาณรวม (บาท)',
    totalQuarters: 'จำนวนรายการในไตรมาส 1 ถึง 4',
    title: 'ชื่อ',
    type: 'ประเภท',
    dimension: 'มิติ',
    budget: 'งบประมาณ (บาท)',
    quarters: 'ไตรมาส',
    note: 'หมายเหตุ',
  },
  en: {
    organization: 'organization',
    executive: 'executive',
    announced: 'announced on',
    postingDays: 'days of posting',
    asOf: 'date of the data',
    count: 'number of projects',
    totalBudget: 'total budget (baht)',
    totalQuarters: 'projects in quarters 1 to 4',
    title: 'title',
    type: 'type',
    dimension: 'dimension',
    budget: 'budget (baht)',
    quarters: 'quarters',
    note: 'note',
  },
};

const SECTIONS: Readonly<Record<Language, Readonly<Record<keyof Sheet, string>>>> = {
  th: {
    rationale: 'หลักการและเหตุผล',
    objectives: 'วัตถุประสงค์',
    targets: 'เป้าหมาย',
    steps: 'วิธีดำเนินการ',
    period: 'ระยะเวลาดำเนินการ',
    responsible: 'ผู้รับผิดชอบ',
    outputs: 'ผลผลิต',
    outcomes: 'ผลลัพธ์',
  },
  en: {
    rationale: 'rationale',
    objectives: 'objectives',
    targets: 'targets',
    steps: 'steps',
    period: 'period',
    responsible: 'responsible',
    outputs: 'outputs',
    outcomes: 'outcomes',
  },
};
