import type { SourceFile } from '../diagnostics/source-file.js';
import { asksFor, openNote } from '../plan/open-mark.js';
import { commentAbove, hasField } from '../source/edit-yaml.js';
import { isRecord } from '../source/is-record.js';
import { parseYaml } from '../source/yaml-source.js';

/** A project file of the next year: texts as they are, figures kept as a proposal. */
export function nextProjectText(file: SourceFile, fromYear: number, hasNewFramework: boolean): string {
  const marked = markFigures(file, `เป็นของปีงบประมาณ พ.ศ. ${fromYear}`);
  return hasNewFramework ? mark(marked, ['dimension'], 'มิตินี้', 'เป็นของกรอบแผนเดิม').text : marked.text;
}

/** Marks what somebody else decided: budget and quarters, head counts, and the figures that texts hold. */
export function markFigures(file: SourceFile, whose: string): SourceFile {
  const { value } = parseYaml(file).source;
  const sheet = isRecord(value) && isRecord(value['sheet']) ? value['sheet'] : {};
  const figures = Object.entries(sheet).flatMap(([field, content]) => {
    const found = [...new Set(figuresIn(content))];
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
const FIGURE = new RegExp(
  `ร้อยละ\\s*${NUMBER}|${NUMBER}\\s*(?:%|เปอร์เซ็นต์|คน(?!ละ)|ราย(?!การ|งาน|ได้|ละเอียด|ชื่อ|จ่าย|รับ|ไตรมาส|เดือน|ปี)|ครัวเรือน|ครอบครัว|บาท)`,
  'gu',
);

function figuresIn(value: unknown): string[] {
  if (typeof value === 'string') return value.match(FIGURE) ?? [];
  if (Array.isArray(value)) return value.flatMap(figuresIn);
  return isRecord(value) ? Object.values(value).flatMap(figuresIn) : [];
}
