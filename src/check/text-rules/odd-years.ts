import { toArabicDigits } from '../../thai/digits.js';
import { type CheckedText, matchesOf } from '../text/text-rule.js';

/** A year that is not that of the paper it stands in, and the other. */
export interface OddYear {
  readonly year: string;
  readonly other: string;
  readonly thing: string;
  readonly at: readonly [number, number];
}

/** A year of these times, and no stretch of years. */
export const YEAR = String.raw`[2๒][4-6๔-๖][\d๐-๙]{2}(?![\d๐-๙]|\s?[-‐‑–—]\s?[\d๐-๙])`;
const ERA = String.raw`\s?(?:พ\.\s?ศ\.\s?)?`;
const OF_ONE_PAPER: readonly RegExp[] = [
  // What a report finds is of its year.
  new RegExp(
    String.raw`(?:รายงาน|ผลการ|สรุป)[^\n\d๐-๙]{0,60}ปี(?:งบประมาณ)?${ERA}(?<other>${YEAR})[^\n\d๐-๙]{0,60}(?:พบ|สรุปว่า|ปรากฏ)[^\n\d๐-๙]{0,40}(?:ตลอด|ประจำ)(?<thing>ปี(?:งบประมาณ)?)${ERA}(?<year>${YEAR})`,
    'gu',
  ),
  // What a school does for those who come is of theirs.
  new RegExp(
    String.raw`ปีการศึกษา(?<=(?:รับสมัคร|รับนักเรียน|การรับ|สอบ|มอบตัว|รายงานตัว)[^\n]{0,60}ปีการศึกษา)${ERA}(?<other>${YEAR})(?:(?!จบ|สำเร็จ|รุ่น|ศิษย์|เดิม)[^\n]){0,90}(?<thing>ปีการศึกษา)${ERA}(?<year>${YEAR})`,
    'gu',
  ),
];

/** Years before that of the paper, where it speaks of its own alone. */
export const oddYears = (text: CheckedText): readonly OddYear[] =>
  OF_ONE_PAPER.flatMap((pattern) =>
    matchesOf(pattern, text.text).flatMap(({ index, 0: { length }, groups = {} }): OddYear[] => {
      const { year = '', other = '', thing = '' } = groups;
      const end = index + length;
      return toArabicDigits(year) < toArabicDigits(other)
        ? [{ year, other, thing, at: [end - year.length, end] }]
        : [];
    }),
  );
