import { type BuddhistDate, daysInMonth } from '../../../plan/buddhist-date.js';
import type { Plan } from '../../../plan/plan.js';
import { amount } from '../../../thai/amount.js';
import { thaiMonth } from '../../../thai/months.js';

/** A file that is posted or kept with a publication. */
export interface PublishedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A document with its files. */
export interface PublishedDocument {
  readonly title: string;
  /** The assessment's item that asks for it: `O23 แผนปฏิบัติการป้องกันการทุจริต`. */
  readonly item: string | undefined;
  readonly isPosted: boolean;
  readonly files: readonly PublishedFile[];
}

export interface Publication {
  readonly plan: Plan;
  readonly documents: readonly PublishedDocument[];
  readonly cover: PublishedFile | undefined;
  /** Where the files are to be found; nothing where it is not known yet. */
  readonly link: string | undefined;
}

/** What a site's form asks for, ready to paste; numbers and days as the plan has them. */
export function indexText({ plan, documents, cover, link }: Publication): string {
  const { fiscalYear, organization, announcement, summary, projects } = plan;
  const budget = projects.reduce((sum, project) => sum + project.budget, 0);
  const posted = documents.filter(({ isPosted }) => isPosted);
  const kept = documents.filter(({ isPosted }) => !isPosted);
  const takenDown = announcement?.date && daysAfter(announcement.date, announcement.postingDays);
  const title = `แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ${fiscalYear}`;
  const money = budget === 0 ? 'ไม่ใช้งบประมาณ' : `งบประมาณรวม ${amount(budget)} บาท`;
  return [
    'ข้อความสำหรับกรอกแบบนำข้อมูลขึ้นเว็บไซต์',
    '',
    `หัวข้อ: ${title}`,
    `รายละเอียด: ${title} ของ${organization.name} จำนวน ${projects.length} รายการ ${money}`,
    `แหล่งข้อมูล: ${organization.name}`,
    `ข้อมูล ณ วันที่: ${dayText(summary?.asOf ?? announcement?.date)}`,
    `วันที่เผยแพร่: ${dayText(announcement?.date)}`,
    `วันที่ครบกำหนดปิดประกาศ: ${dayText(takenDown)}${announcement ? ` (${announcement.postingDays} วัน)` : ''}`,
    ...(cover ? [`ภาพปก: ${fileText(cover)}`] : []),
    ...posted.flatMap(({ title: name, item, files }, at) => [
      '',
      `รายการที่ ${at + 1}: ${item ?? name}`,
      ...files.flatMap((file, index) => [
        `  ชื่อลิงก์ ${index + 1}: ${name} (${kindOf(file)})`,
        `  ลิงก์ ${index + 1}: ${linkTo(file, link)}`,
      ]),
    ]),
    ...(kept.length === 0
      ? []
      : [
          '',
          'แบบสำหรับลงนามภายใน ไม่ต้องนำขึ้นเว็บไซต์:',
          ...kept.flatMap(({ files }) => files).map((file) => `  ${file.path}`),
        ]),
    '',
    'แฟ้ม ชนิด ขนาด และรหัสตรวจสอบ (sha256):',
    ...[...documents.flatMap(({ files }) => files), ...(cover ? [cover] : [])].map(
      (file) => `  ${fileText(file)} ${file.sha256}`,
    ),
    '',
  ].join('\r\n');
}

const kindOf = ({ path }: PublishedFile): string => path.slice(path.lastIndexOf('.') + 1).toUpperCase();

const fileText = (file: PublishedFile): string => `${file.path} ${kindOf(file)} ${amount(file.bytes)} ไบต์`;

/** A page of a site stands for all its files; a folder of it for each. */
const linkTo = ({ path }: PublishedFile, link: string | undefined): string =>
  link === undefined
    ? `................ (แฟ้ม ${path})`
    : link.endsWith('/')
      ? link + path
      : `${link} (แฟ้ม ${path})`;

const ROOM = '................ (ยังไม่กำหนด)';

const dayText = (date: BuddhistDate | undefined): string =>
  date?.day === undefined ? ROOM : `${date.day} ${thaiMonth(date.month)} ${date.year}`;

/** Nothing where the day is not known. */
function daysAfter({ year, month, day }: BuddhistDate, days: number): BuddhistDate | undefined {
  if (day === undefined) return undefined;
  const left = daysInMonth(year, month) - day;
  if (days <= left) return { year, month, day: day + days };
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return daysAfter({ ...next, day: 1 }, days - left - 1);
}
