import { displayWidth } from '../../thai/display-width.js';
import type { Line } from '../manuscript.js';
import { NEAR_EDGE, type PageSetting } from './page-setting.js';

/** Words with which a Thai clause begins; a space stands before them. */
const CLAUSE_START =
  /^(?:และ|หรือ|โดย|เพื่อ|ซึ่ง|จึง|ทั้งนี้|รวมทั้ง|รวมถึง|ตลอดจน|อันเป็น|อันจะ|ดังนั้น|ดังนี้|ได้แก่|เช่น|เป็นต้น|ทำให้|ส่งผล|ผ่าน|พร้อม|ตาม|อีกทั้ง|นอกจาก|กรณี|ด้วยการ|อย่างน้อย|ไม่น้อยกว่า|ไม่ต่ำกว่า|จำนวน|พ\.ศ\.)/u;

/** Words that leave a clause open: what follows is the rest of the same word group. */
const OPEN_END = /(?:ของ|ขอ|ส่วน|การ|ความ|ผู้|ที่|ใน|แก่|ต่อ|ให้|กับ|จาก|ด้าน|ตาม|เป็น|ไม่|โดยส่วนใหญ่)$/u;

/** What stood where a page broke a line: a space, or nothing inside a run of Thai. */
export function glueBetween(before: string, after: string, line: Line, setting: PageSetting): '' | ' ' {
  if (setting.keepsSpaces) return line.raw.endsWith(' ') ? ' ' : '';
  if (isInsideWord(before, after)) return '';
  if (/^[ๆฯ]/u.test(after)) return ' ';
  if (/[([“‘/]$/u.test(before) || /^[)\]”’,/]/u.test(after)) return '';
  const isThaiSeam = /[ก-ฮะ-ฺเ-ๅ็-๎]$/u.test(before) && /^[ก-ฮเ-ไ]/u.test(after);
  if (!isThaiSeam || CLAUSE_START.test(after)) return ' ';
  return OPEN_END.test(before) || (setting.breaksWords && isFull(line, setting)) ? '' : ' ';
}

/** A cell's line is broken between words, at a space only where another script or a bracket begins. */
export function glueInCell(before: string, after: string): '' | ' ' {
  if (isInsideWord(before, after)) return '';
  const isThai = /[ก-๎]$/u.test(before) && /^[ก-๎]/u.test(after);
  return isThai && !/^(?:และ|ด้วย|สำหรับ|เพื่อ|ของ)/u.test(after) ? '' : ' ';
}

/** Pages break lines at the hyphen of `E-PlanNACC`, and at the signs of an address. */
const isInsideWord = (before: string, after: string): boolean =>
  (/[^\s\-–—]-$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) ||
  (/[A-Za-z0-9]$/u.test(before) && /^-[A-Za-z0-9]/u.test(after)) ||
  (/(?:https?:\/\/|www\.|@)\S*[./?&=_@-]$/u.test(before) && /^[A-Za-z0-9]/u.test(after));

/**
 * A full line may have been broken inside a run of Thai. One that ends well before the edge was broken at a
 * space, because the program that set it found no other place.
 */
export function isFull({ raw }: Line, { width }: PageSetting): boolean {
  const own = displayWidth(raw.trimEnd());
  return own >= width - NEAR_EDGE && own <= width + NEAR_EDGE;
}
