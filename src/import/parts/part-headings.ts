import { toArabicDigits } from '../../thai/digits.js';
import type { Ledger } from '../ledger.js';
import type { Line } from '../manuscript.js';
import { compactText, textOf } from '../passage.js';

export const isContentsHeading = (text: string): boolean =>
  /^(?:\*\*|#+\s*)?สารบัญ(?:\s*เรื่อง|ตาราง)?(?:\s*\(ต่อ\))?(?:\*\*)?$/u.test(text);

/** `- ๒ -`, `หน้า 3`, `ก` before the body; a number alone only at the edge of a page. */
export const isPageNumber = (text: string, isAtPageEnd: boolean): boolean =>
  /^[-–—]\s*[๐-๙0-9]{1,3}\s*[-–—]$|^(?:หน้า(?:ที่)?|page)\s*[๐-๙0-9]{1,3}(?:\s*(?:\/|จาก|of)\s*[๐-๙0-9]{1,3})?$/iu.test(
    text,
  ) ||
  /^[-–—]?\s*[ก-ฮ]\s*[-–—]?$/u.test(text) ||
  (isAtPageEnd && /^[๐-๙0-9]{1,3}$/u.test(text));

const PART =
  /^(?:#{1,6}\s*)?(?:\*\*)?(ส่วนที่|บทที่|ตอนที่)\s*([๐-๙0-9]{1,2})(?:\s*[.:：)–-])?(\s+\S.{0,80}?)?(?:\*\*)?$/u;
const FOREWORD = /^(?:#{1,6}\s*)?(?:\*\*)?(?:คำนำ|กิตติกรรมประกาศ|(บทนำ|บทสรุป(?:สำหรับ)?ผู้บริหาร))(?:\*\*)?$/u;

export interface PartHeading {
  /** Of a ส่วนที่, which the program counts by itself, and how long the words are that count it. */
  readonly part?: { readonly number: number; readonly length: number };
  /** What stands before the table of contents. */
  readonly isForeword: boolean;
  readonly isNumberAlone: boolean;
}

/** `ส่วนที่ ๑ บทนำ`, `บทที่ 2`, `คำนำ`: where a part of the book begins; a table of contents has page numbers behind them. */
export function readPartHeading(text: string): PartHeading | undefined {
  const foreword = FOREWORD.exec(text);
  if (foreword) return { isForeword: foreword[1] === undefined, isNumberAlone: false };
  const [, kind, digits = '', name = ''] = PART.exec(text) ?? [];
  if (kind === undefined || /(?:[.…]{2}|\s)\s*[๐-๙0-9]{1,3}$/u.test(name)) return undefined;
  const part = { number: Number(toArabicDigits(digits)), length: text.length - name.trimStart().length };
  return { isForeword: false, isNumberAlone: name === '', ...(kind === 'ส่วนที่' && { part }) };
}

/** Headings of parts that the program prints by itself. */
export const isPlanHeading = (text: string): boolean =>
  /^(?:\*\*|#+\s*)?(?:คำอธิบาย(?:มิติ)?|ภาคผนวก|แผนปฏิบัติการป้องกันการทุจริต.{0,60}ของ.+)(?:\*\*)?$/u.test(text);

/** `ประกาศ…` above `เรื่อง …`; behind a sheet only with an organization's name, for sheets speak of announcements. */
export const beginsAnnouncement = (text: string, next: readonly Line[], isInSheet: boolean): boolean =>
  (isInSheet ? /^ประกาศ\s*(?:องค์การบริหาร|เทศบาล|อบต|อบจ|$)/u : /^ประกาศ(?!\s*ณ)/u).test(text) &&
  next.slice(0, 3).some(({ passage }) => /^เรื่อง(?:\s|$)/u.test(textOf(passage)));

/** Above the sums by dimension. */
export const isSumHeading = (text: string): boolean => /^สรุปตามมิติ/u.test(text);

export const endsTable = (text: string): boolean =>
  /^\*{0,4}\s*ข้อมูล\s*ณ|^(?:ชื่อ\s*[-–]?\s*สกุล\s*)?ผู้ออกรายงาน|^คำอธิบาย|^ภาคผนวก|^สรุปตามมิติ|^หมายเหตุ\s*[:：]/u.test(
    text,
  );

/** `* งบประมาณอาจเปลี่ยนแปลง` below a table, or between its pages. */
const FOOTNOTE = /^\*{1,3}\s*[ก-๎][^\t]*[^*]$/u;

export const isFootnote = (text: string): boolean => FOOTNOTE.test(text);

/** What the program lists by itself: headings of parts, titles of sheets, page numbers. */
export function readContents(lines: readonly Line[], titles: readonly string[], ledger: Ledger): void {
  const known = titles.map(compactText);
  for (const { passage } of lines) {
    if (isEntry(textOf(passage), known)) ledger.print('contents', passage);
    else ledger.leaveOut('unknown-part', passage);
  }
}

function isEntry(text: string, titles: readonly string[]): boolean {
  if (isContentsHeading(text) || isPlanHeading(text) || /^[๐-๙0-9]{1,3}$/u.test(text)) return true;
  const entry = entryName(text);
  const compact = compactText(entry);
  return compact === '' || isOwnEntry(entry) || titles.some((title) => title.includes(compact));
}

/** Without its number and its page. */
export const entryName = (text: string): string =>
  text
    .replace(/[\s.…]*(?:[๐-๙0-9]{1,3}|(?<=\s)[ก-ฮ])\s*$/u, '')
    .replace(/^(?:ลำดับ(?:ที่)?|โครงการที่)?\s*[๐-๙0-9]{0,3}[.)]?\s*/u, '');

/** What every plan has, and the program lists by itself. */
export const isOwnEntry = (entry: string): boolean => isPlanHeading(entry) || OWN_ENTRIES.test(entry);

const OWN_ENTRIES =
  /^(?:(?:เรื่อง\s*)?(?:หน้า)?|ประกาศ(?:ใช้แผน)?.*|ตารางสรุป.*|แผนปฏิบัติการป้องกันการทุจริต.*|ภาคผนวก.*|คำอธิบาย.*|คำนำ|สารบัญ)$/u;
