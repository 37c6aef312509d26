export const isContentsHeading = (text: string): boolean =>
  /^(?:\*\*|#+\s*)?สารบัญ(?:\s*เรื่อง|ตาราง)?(?:\*\*)?$/u.test(text);

/** `- ๒ -`, `หน้า 3`, `ก` before the body; a number alone only at the edge of a page. */
export const isPageNumber = (text: string, isAtPageEnd: boolean): boolean =>
  /^[-–—]\s*[๐-๙0-9]{1,3}\s*[-–—]$|^(?:หน้า(?:ที่)?|page)\s*[๐-๙0-9]{1,3}(?:\s*(?:\/|จาก|of)\s*[๐-๙0-9]{1,3})?$/iu.test(
    text,
  ) ||
  /^[-–—]?\s*[ก-ฮ]\s*[-–—]?$/u.test(text) ||
  (isAtPageEnd && /^[๐-๙0-9]{1,3}$/u.test(text));

const PART =
  /^(?:#{1,6}\s*)?(?:\*\*)?(?:ส่วนที่|บทที่|ตอนที่)\s*[๐-๙0-9]{1,2}(?:\s*[.:：)–-])?(\s+\S.{0,80}?)?(?:\*\*)?$/u;
const FOREWORD = /^(?:#{1,6}\s*)?(?:\*\*)?(?:คำนำ|บทนำ|บทสรุป(?:สำหรับ)?ผู้บริหาร|กิตติกรรมประกาศ)(?:\*\*)?$/u;

/** `ส่วนที่ ๑ บทนำ`, `บทที่ 2`, `คำนำ`: where a part of the book begins; a table of contents has page numbers behind them. */
export function readPartHeading(text: string): { readonly isNumberAlone: boolean } | undefined {
  if (FOREWORD.test(text)) return { isNumberAlone: false };
  const part = PART.exec(text);
  if (!part || /(?:[.…]{2}|\s)\s*[๐-๙0-9]{1,3}$/u.test(part[1] ?? '')) return undefined;
  return { isNumberAlone: part[1] === undefined };
}

/** Headings of parts that the program prints by itself. */
export const isPlanHeading = (text: string): boolean =>
  /^(?:\*\*|#+\s*)?(?:คำอธิบาย(?:มิติ)?|ภาคผนวก|แผนปฏิบัติการป้องกันการทุจริต.{0,60}ของ.+)(?:\*\*)?$/u.test(text);
