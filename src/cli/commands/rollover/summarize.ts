import type { Language } from '../../../config.js';
import type { Plan } from '../../../plan/plan.js';
import type { FrameworkChange } from './framework-change.js';
import type { YearMention } from './year-mentions.js';

export interface Rollover {
  /** The old year's. */
  readonly plan: Plan;
  readonly year: number;
  readonly target: string;
  readonly framework: FrameworkChange;
  readonly mentions: readonly YearMention[];
}

/** What was made, and what now needs a decision. */
export const summarizeRollover = (
  rollover: Rollover,
  { language }: { readonly language: Language },
): string => `${(language === 'th' ? inThai(rollover) : inEnglish(rollover)).join('\n')}\n`;

const withBudget = ({ projects }: Plan): number => projects.filter(({ budget }) => budget > 0).length;

const hasPapers = ({ records }: Plan): boolean => (records.get('papers')?.size ?? 0) > 0;

const hasReports = ({ records }: Plan): boolean => (records.get('progress')?.size ?? 0) > 0;

function inThai({ plan, year, target, framework, mentions }: Rollover): string[] {
  return [
    `สร้างแผนปี ${year} ใน ${target}/ จากแผนปี ${plan.fiscalYear} แล้ว (${plan.projects.length} โครงการ)`,
    'เรื่องที่ต้องตัดสินใจ:',
    '  - วันที่ประกาศและวันที่ของข้อมูลถูกลบออก ให้ใส่เมื่อทราบ',
    `  - งบประมาณและไตรมาสของทั้ง ${plan.projects.length} โครงการเป็นข้อเสนอจากปีเดิม (มีงบประมาณ ${withBudget(plan)} โครงการ) ทุกแห่งมีหมายเหตุ “รอกำหนด”`,
    `  - ผู้ลงนามยังเป็น ${plan.executive.name}`,
    ...(hasReports(plan)
      ? [`  - รายงานผลของปี ${plan.fiscalYear} ไม่ได้นำมาด้วย เริ่มรายงานของปีใหม่ด้วย plan progress 6`]
      : []),
    ...(hasPapers(plan)
      ? ['  - หนังสือราชการ (papers.yaml) นำมาด้วย เลขที่และวันที่ถูกลบออก ให้ตรวจผู้ลงนามและคณะทำงาน']
      : []),
    ...frameworkInThai(framework, plan, year),
    ...(mentions.length === 0
      ? []
      : [`  - ข้อความ ${mentions.length} แห่งระบุปี ${plan.fiscalYear} ไว้ตรง ๆ แทนที่จะใช้ \${year}:`]),
    ...mentions.map(({ file, line, excerpt }) => `      ${file} บรรทัด ${line}: ${excerpt}`),
    `ดูทั้งหมดด้วย  plan check ${target}`,
  ];
}

function frameworkInThai(
  { next, isMissing, lastYear }: FrameworkChange,
  { framework }: Plan,
  year: number,
): string[] {
  if (next !== undefined)
    return [
      `  - กรอบแผน ${framework.id} สิ้นสุดปี ${lastYear ?? framework.lastYear} จึงเปลี่ยนเป็น ${next} ให้ตรวจมิติของทุกโครงการ`,
    ];
  if (!isMissing) return [];
  return [
    `  - กรอบแผน ${framework.id} สิ้นสุดปี ${lastYear ?? framework.lastYear} และยังไม่มีกรอบแผนของปี ${year} เมื่อมีแล้วให้วางแฟ้มไว้ใน frameworks/ ของโฟลเดอร์แผน แล้วแก้ framework (กรอบแผน)`,
  ];
}

function inEnglish({ plan, year, target, framework, mentions }: Rollover): string[] {
  return [
    `The plan of ${year} is in ${target}/, made from that of ${plan.fiscalYear} (projects: ${plan.projects.length}).`,
    'To be decided:',
    '  - the announcement date and the data date are cleared; write them when they are known',
    `  - budgets and quarters of all projects are proposals from the old year (${withBudget(plan)} with a budget); each has a comment “รอกำหนด”`,
    `  - the signatory is still ${plan.executive.name}`,
    ...(hasReports(plan)
      ? [`  - the progress reports of ${plan.fiscalYear} stay there; plan progress 6 starts the new ones`]
      : []),
    ...(hasPapers(plan)
      ? [
          '  - the official papers (papers.yaml) came along without numbers and days; look at signers and members',
        ]
      : []),
    ...frameworkInEnglish(framework, plan, year),
    ...(mentions.length === 0
      ? []
      : [`  - ${mentions.length} texts name the year ${plan.fiscalYear} itself instead of \${year}:`]),
    ...mentions.map(({ file, line, excerpt }) => `      ${file}:${line}: ${excerpt}`),
    `plan check ${target} lists all of it.`,
  ];
}

function frameworkInEnglish(
  { next, isMissing, lastYear }: FrameworkChange,
  { framework }: Plan,
  year: number,
): string[] {
  const end = `the framework ${framework.id} ends in ${lastYear ?? framework.lastYear}`;
  if (next !== undefined) return [`  - ${end}; ${next} follows: look at the dimension of every project`];
  if (!isMissing) return [];
  return [
    `  - ${end}, and there is none for ${year} yet; put it into frameworks/ of the plan folder and name it under framework`,
  ];
}
