import { compactText } from '../compact-text.js';
import type { Ledger } from '../ledger.js';
import type { Line } from '../manuscript.js';
import { textOf } from '../passage.js';
import { isContentsHeading, isPlanHeading } from './part-headings.js';

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
