import type { Language } from '../../../config.js';
import type { Message } from '../../../diagnostics/diagnostic.js';
import { coversYear, type FrameworkYears, listFrameworks } from '../../../load/load-frameworks.js';
import type { Plan } from '../../../plan/plan.js';
import { positionAt } from '../../../source/line-column.js';
import { isRecord, type YamlSource } from '../../../source/yaml-source.js';
import { toThaiDigits } from '../../../thai/digits.js';
import type { World } from '../../../world/world.js';

export interface Rollover {
  /** The old year's. */
  readonly plan: Plan;
  readonly year: number;
  readonly target: string;
  readonly framework: FrameworkChange;
  readonly mentions: readonly YearMention[];
}

/** What was made, and what now needs a decision. */
export function summarizeRollover(
  { plan, year, target, framework, mentions }: Rollover,
  { language }: { readonly language: Language },
): string {
  const { fiscalYear, projects, executive, records } = plan;
  const withBudget = projects.filter(({ budget }) => budget > 0).length;
  const has = (kind: 'progress' | 'papers'): boolean => (records.get(kind)?.size ?? 0) > 0;
  const lines: readonly Message[] = [
    {
      th: `สร้างแผนปี ${year} ใน ${target}/ จากแผนปี ${fiscalYear} แล้ว (${projects.length} โครงการ)`,
      en: `The plan of ${year} is in ${target}/, made from that of ${fiscalYear} (projects: ${projects.length}).`,
    },
    { th: 'เรื่องที่ต้องตัดสินใจ:', en: 'To be decided:' },
    {
      th: '  - วันที่ประกาศและวันที่ของข้อมูลถูกลบออก ให้ใส่เมื่อทราบ',
      en: '  - the announcement date and the data date are cleared; write them when they are known',
    },
    {
      th: `  - งบประมาณและไตรมาสของทั้ง ${projects.length} โครงการเป็นข้อเสนอจากปีเดิม (มีงบประมาณ ${withBudget} โครงการ) ทุกแห่งมีหมายเหตุ “รอกำหนด”`,
      en: `  - budgets and quarters of all projects are proposals from the old year (${withBudget} with a budget); each has a comment “รอกำหนด”`,
    },
    { th: `  - ผู้ลงนามยังเป็น ${executive.name}`, en: `  - the signatory is still ${executive.name}` },
    ...(has('progress') ? [reportsStay(fiscalYear)] : []),
    ...(has('papers') ? [PAPERS_CAME] : []),
    ...frameworkLines(framework, plan, year),
    ...(mentions.length > 0 ? [yearsAreNamed(mentions.length, fiscalYear)] : []),
    ...mentions.map(({ file, line, excerpt }) => ({
      th: `      ${file} บรรทัด ${line}: ${excerpt}`,
      en: `      ${file}:${line}: ${excerpt}`,
    })),
    { th: `ดูทั้งหมดด้วย  plan check ${target}`, en: `plan check ${target} lists all of it.` },
  ];
  return lines.map((line) => `${line[language]}\n`).join('');
}

const reportsStay = (year: number): Message => ({
  th: `  - รายงานผลของปี ${year} ไม่ได้นำมาด้วย เริ่มรายงานของปีใหม่ด้วย plan progress 6`,
  en: `  - the progress reports of ${year} stay there; plan progress 6 starts the new ones`,
});

const PAPERS_CAME: Message = {
  th: '  - หนังสือราชการ (papers.yaml) นำมาด้วย เลขที่และวันที่ถูกลบออก ให้ตรวจผู้ลงนามและคณะทำงาน',
  en: '  - the official papers (papers.yaml) came along without numbers and days; look at signers and members',
};

const yearsAreNamed = (count: number, year: number): Message => ({
  th: `  - ข้อความ ${count} แห่งระบุปี ${year} ไว้ตรง ๆ แทนที่จะใช้ \${year}:`,
  en: `  - ${count} texts name the year ${year} itself instead of \${year}:`,
});

function frameworkLines(
  { next, isMissing, lastYear }: FrameworkChange,
  { framework }: Plan,
  year: number,
): Message[] {
  const end = {
    th: `  - กรอบแผน ${framework.id} สิ้นสุดปี ${lastYear ?? framework.lastYear}`,
    en: `  - the framework ${framework.id} ends in ${lastYear ?? framework.lastYear}`,
  };
  if (next !== undefined)
    return [
      {
        th: `${end.th} จึงเปลี่ยนเป็น ${next} ให้ตรวจมิติของทุกโครงการ`,
        en: `${end.en}; ${next} follows: look at the dimension of every project`,
      },
    ];
  if (!isMissing) return [];
  return [
    {
      th: `${end.th} และยังไม่มีกรอบแผนของปี ${year} เมื่อมีแล้วให้วางแฟ้มไว้ใน frameworks/ ของโฟลเดอร์แผน แล้วแก้ framework (กรอบแผน)`,
      en: `${end.en}, and there is none for ${year} yet; put it into frameworks/ of the plan folder and name it under framework`,
    },
  ];
}

interface FrameworkChange {
  /** Written into the new plan where the old one ends. */
  readonly next?: string;
  /** The old one ends, and there is none to follow. */
  readonly isMissing: boolean;
  readonly lastYear?: number;
}

/** Whether the framework still covers the new year, and what follows where it does not. */
export async function frameworkFor(
  year: number,
  id: string,
  planDir: string,
  world: World,
): Promise<FrameworkChange> {
  const frameworks = await listFrameworks(world, planDir);
  const own = frameworks.find((one) => one.id === id);
  if (own && coversYear(own, year)) return { isMissing: false };
  const next: FrameworkYears | undefined = frameworks.find((one) => coversYear(one, year));
  const ended = own === undefined ? {} : { lastYear: own.lastYear };
  return next ? { next: next.id, isMissing: false, ...ended } : { isMissing: true, ...ended };
}

/** A text that names the old year itself, where `${year}` would have followed the plan. */
interface YearMention {
  readonly file: string;
  readonly line: number;
  readonly excerpt: string;
}

const AROUND = 24;

export function findYearMentions(projects: readonly YamlSource[], year: number): YearMention[] {
  return projects.flatMap((project) =>
    textsIn(project.value, []).flatMap(({ path, text }) => {
      const at = placeOfYear(text, year);
      if (at < 0) return [];
      return [{ file: project.file.path, line: lineOf(project, path, at), excerpt: excerptAt(text, at) }];
    }),
  );
}

interface TextAt {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

function textsIn(value: unknown, path: readonly (string | number)[]): TextAt[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  return isRecord(value) ? Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key])) : [];
}

/** Not inside a longer number. */
function placeOfYear(text: string, year: number): number {
  const digits = `${year}|${toThaiDigits(String(year))}`;
  return text.search(new RegExp(`(?<![0-9๐-๙])(?:${digits})(?![0-9๐-๙])`, 'u'));
}

const lineOf = ({ spanInside, file }: YamlSource, path: TextAt['path'], at: number): number =>
  positionAt(file, spanInside(path, at, at + 4).start).line;

function excerptAt(text: string, at: number): string {
  const start = Math.max(0, at - AROUND);
  const end = Math.min(text.length, at + 4 + AROUND);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
