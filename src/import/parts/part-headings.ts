export const isContentsHeading = (text: string): boolean =>
  /^(?:\*\*|#+\s*)?สารบัญ(?:\s*เรื่อง|ตาราง)?(?:\*\*)?$/u.test(text);

/** `- ๒ -`, `หน้า 3`; a number alone only at the edge of a page. */
export const isPageNumber = (text: string, isAtPageEnd: boolean): boolean =>
  /^[-–—]\s*[๐-๙0-9]{1,3}\s*[-–—]$|^(?:หน้า(?:ที่)?|page)\s*[๐-๙0-9]{1,3}(?:\s*(?:\/|จาก|of)\s*[๐-๙0-9]{1,3})?$/iu.test(
    text,
  ) ||
  (isAtPageEnd && /^[๐-๙0-9]{1,3}$/u.test(text));

/** Headings of parts that the program prints by itself. */
export const isPlanHeading = (text: string): boolean =>
  /^(?:\*\*|#+\s*)?(?:คำอธิบาย(?:มิติ)?|ภาคผนวก|แผนปฏิบัติการป้องกันการทุจริต.{0,60}ของ.+)(?:\*\*)?$/u.test(text);
