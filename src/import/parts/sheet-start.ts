import { toArabicDigits } from '../../thai/digits.js';
import type { Line } from '../manuscript.js';
import { type Passage, slicePassage, textOf, trimPassage } from '../passage.js';
import { readHeading } from '../sheet/read-heading.js';

/** `๑. ชื่อโครงการ`: where the sections of a sheet begin. */
export function isTitleHeading(line: Line): boolean {
  const heading = readHeading(line);
  if (heading?.key !== 'title') return false;
  return heading.number === undefined || heading.number === 1 || sheetPrefix(line) !== undefined;
}

/** `๑) หลักการและเหตุผล`: the first section of a sheet that names its project above. */
export function beginsSections(line: Line): boolean {
  const heading = readHeading(line);
  return heading?.key === 'rationale' && (heading.form !== 'followed' || heading.number !== undefined);
}

/** `2.` of `2.1 ชื่อโครงการ`: the number of the sheet before those of its sections. */
export function sheetPrefix({ passage }: Line): string | undefined {
  return /^([๐-๙0-9]{1,2}\.)[1๑](?=[\s.)])/u.exec(textOf(passage))?.[1];
}

export interface OrderLine {
  readonly number: number;
  /** The words that give the number, and a title behind them. */
  readonly words: Passage;
  readonly title: Passage;
}

const ORDER =
  /^(?:#{1,6}\s*)?(?:\*\*)?(?:(?:แบบ(?:ฟอร์ม)?)?รายละเอียด(?:ของ)?(?:โครงการ|กิจกรรม|มาตรการ|[/ ])*)?(?:ลำดับ(?:โครงการ)?(?:ที่)?|(?:โครงการ|กิจกรรม|มาตรการ|แผนงาน)ที่)\s*([๐-๙0-9]{1,3})(?:\s*[.):：]|(?=\s)|(?=\*)|$)\s*(?:\*\*)?\s*/u;

/** `2. โครงการ/กิจกรรม`: counts a sheet by its kind alone. */
const KIND_ALONE =
  /^([๐-๙0-9]{1,3})[.)]\s*(?:โครงการ|กิจกรรม|มาตรการ)(?:\s*\/\s*(?:โครงการ|กิจกรรม|มาตรการ))*$/u;

/** `ลำดับที่ ๑`, `โครงการที่ 2 …`: stands above a sheet. */
export function readOrderLine({ passage }: Line): OrderLine | undefined {
  const text = textOf(passage);
  const match = ORDER.exec(text) ?? KIND_ALONE.exec(text);
  if (!match) return undefined;
  return {
    number: Number(toArabicDigits(match[1] ?? '')),
    words: trimPassage(slicePassage(passage, 0, match[0].length)),
    title: trimPassage(slicePassage(passage, match[0].length)),
  };
}

/** `มิติที่ ๔ ลำดับที่ ๒๘ ในตารางสรุป`: where the table has the project; stands below its number. */
export const isPlaceLine = ({ passage }: Line): boolean =>
  /^มิติที่\s*[๐-๙0-9]{1,2}\s+ลำดับที่\s*[๐-๙0-9]{1,4}\s+ในตารางสรุป$/u.test(textOf(passage));

/** A title counts as no other words do: `1.1 โครงการ…`, `๑) โครงการ…`. */
export function withoutNumber(title: Passage): { readonly title: Passage; readonly number: Passage } {
  const length =
    /^(?:\(?[๐-๙0-9]{1,2}(?:\.[๐-๙0-9]{1,2})*[.)](?![๐-๙0-9])\s*|[๐-๙0-9]{1,2}(?:\.[๐-๙0-9]{1,2})+\s+)(?=\S)/u.exec(
      textOf(title),
    )?.[0].length ?? 0;
  return { title: slicePassage(title, length), number: trimPassage(slicePassage(title, 0, length)) };
}

/** A line that can be the title of a project, for sheets that have no such section. */
export const isTitleLike = ({ passage }: Pick<Line, 'passage'>): boolean =>
  /^(?:#{1,6}\s*)?(?:\*\*)?(?:ชื่อ)?(?:[๐-๙0-9]{1,2}(?:\.[๐-๙0-9]{1,2})*[.)]?(?![๐-๙0-9])\s*)?(?:โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ)\s?\S/u.test(
    textOf(passage),
  );

/** Its number, its title or its first section. */
export const belongsToSheet = (line: Line): boolean =>
  isTitleHeading(line) || readOrderLine(line) !== undefined || beginsSections(line);
