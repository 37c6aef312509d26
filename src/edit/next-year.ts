import type { SourceFile } from '../diagnostics/diagnostic.js';
import { asksFor, openNote } from '../plan/open-mark.js';
import { commentAbove, hasField, removeField, setField } from '../source/edit-yaml.js';
import { isRecord, parseYaml } from '../source/yaml-source.js';

/** `plan.yaml` of the next year: dates and control totals go, the framework follows where the old one ends. */
export function nextPlanText(file: SourceFile, year: number, framework: string | undefined): string {
  const cleared = [['announcement', 'date'], ['summary', 'asOf'], ['control']].reduce(removeField, file);
  const dated = setField(cleared, ['fiscalYear'], String(year));
  if (framework === undefined) return dated.text;
  const switched = setField(dated, ['framework'], framework);
  const note = openNote(`เปลี่ยนกรอบแผนเป็น ${framework} ให้ตรวจมิติของทุกโครงการ`);
  return commentAbove(switched, ['framework'], note).text;
}

/** A project file of the next year: texts as they are, figures kept as a proposal. */
export function nextProjectText(
  file: SourceFile,
  { fromYear, year, hasNewFramework }: { fromYear: number; year: number; hasNewFramework: boolean },
): string {
  const budgeted = hasNewFramework ? removeField(file, ['budgets']) : budgetOfYear(file, year);
  const marked = markFigures(budgeted, `เป็นของปีงบประมาณ พ.ศ. ${fromYear}`);
  return hasNewFramework ? mark(marked, ['dimension'], 'มิตินี้', 'เป็นของกรอบแผนเดิม').text : marked.text;
}

/** A plan of several years has decided the next one's budget already. */
function budgetOfYear(file: SourceFile, year: number): SourceFile {
  const { value } = parseYaml(file).source;
  const budgets = isRecord(value) ? value['budgets'] : undefined;
  if (!isRecord(budgets)) return file;
  const own = budgets[year];
  return setField(file, ['budget'], String(typeof own === 'number' ? own : 0));
}

/** Marks what somebody else decided: budget and quarters, head counts, and the figures that texts hold. */
export function markFigures(file: SourceFile, whose: string): SourceFile {
  const { value } = parseYaml(file).source;
  const sheet = isRecord(value) && isRecord(value['sheet']) ? value['sheet'] : {};
  const figures = Object.entries(sheet).flatMap(([field, content]) => {
    const found = [...new Set(figuresIn(content, PROMISES.has(field) ? PROMISED : FIGURE))];
    return found.length === 0 ? [] : [{ field, subject: `ตัวเลขใน ${field} (${found.join(', ')}) ` }];
  });
  const sums = mark(file, ['budget'], 'งบประมาณและไตรมาส', whose);
  const counts = mark(sums, ['sheet', 'targets'], 'จำนวนกลุ่มเป้าหมาย', whose);
  return figures.reduce(
    (marked, { field, subject }) => mark(marked, ['sheet', field], subject, whose),
    counts,
  );
}

const mark = (file: SourceFile, path: readonly string[], subject: string, whose: string): SourceFile =>
  !hasField(file, path) || asksFor(file.text, subject)
    ? file
    : commentAbove(file, path, openNote(`${subject}${whose}`));

const NUMBER = '[\\d๐-๙](?:[\\d๐-๙.,]*[\\d๐-๙])?';
/** Shares, heads and money: what an organization decides for itself; numbers of laws and dates stay out. */
const DECIDED = `ร้อยละ\\s*${NUMBER}|${NUMBER}\\s*(?:%|เปอร์เซ็นต์|คน(?!ละ)|ราย(?!การ|งาน|ได้|ละเอียด|ชื่อ|จ่าย|รับ|ไตรมาส|เดือน|ปี)|ครัวเรือน|ครอบครัว|บาท)`;
/** What comes of a project: how many of each, which in other fields is a matter of laws and of the text itself. */
const COUNTED = `(?:จำนวน|อย่างน้อย|ไม่(?:น้อยกว่า|ต่ำกว่า|เกิน))\\s*${NUMBER}(?:\\s*(?:คน|ราย|ครัวเรือน|ชุด|ฉบับ|เล่ม|แผ่น|ครั้ง|รุ่น|หลักสูตร|แห่ง|จุด|หมู่บ้าน|ชุมชน|เรื่อง|ช่องทาง|ระบบ|ภารกิจ|คณะ|เครือข่าย|กลุ่ม|กิจกรรม|โครงการ|คะแนน|วัน|เดือน|ปี|ชั่วโมง|นาที))?`;
const FIGURE = new RegExp(DECIDED, 'gu');
const PROMISED = new RegExp(`${DECIDED}|${COUNTED}|${NUMBER}\\s*(?:ชุด|ฉบับ|เล่ม|ครั้ง|แห่ง)`, 'gu');
const PROMISES: ReadonlySet<string> = new Set(['outputs', 'outcomes']);

function figuresIn(value: unknown, figure: RegExp): string[] {
  if (typeof value === 'string') return value.match(figure) ?? [];
  if (Array.isArray(value)) return value.flatMap((each) => figuresIn(each, figure));
  return isRecord(value) ? Object.values(value).flatMap((each) => figuresIn(each, figure)) : [];
}
