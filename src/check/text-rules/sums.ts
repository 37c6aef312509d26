import { defineFinding } from '../../diagnostics/finding.js';
import { amount } from '../../thai/amount.js';
import { toArabicDigits } from '../../thai/digits.js';
import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const SUM_DIFFERS = defineFinding({
  code: 'check/sum-differs',
  severity: 'warning',
  about: { th: 'ยอดรวมในข้อความตรงกับจำนวนที่นำมารวม', en: 'A sum in a text is that of its parts' },
  example: { wrong: 'ชาย 32 คน หญิง 45 คน รวม 87 คน', right: 'ชาย 32 คน หญิง 45 คน รวม 77 คน' },
  th: (p: { written: string; sum: string; unit: string }) =>
    `รวมแล้วได้ ${p.sum} ${p.unit} แต่ข้อความระบุ “${p.written}”`,
  en: (p) => `the parts make ${p.sum} ${p.unit}, the text says “${p.written}”`,
  hints: () => [{ th: 'ตรวจจำนวนแต่ละรายการกับยอดรวม', en: 'compare each part with the sum' }],
});

const N = String.raw`[\d๐-๙][\d๐-๙,]*(?:\.[\d๐-๙]+)?`;
const UNIT = '(?<unit>บาท|คน|ราย|โครงการ|กิจกรรม|ครั้ง|แห่ง|เล่ม|ชุด|หมู่บ้าน|ครัวเรือน|ข้อ|คะแนน|วัน|ไร่)';
const LABEL = String.raw`(?:(?:มิติ|ด้าน|หมู่|กลุ่ม|รุ่น|ข้อ)ที่\s?[\d๐-๙]{1,2}\s?)?[ก-๎ ]{0,30}`;
/** Parts in one unit, one behind another, then their sum. */
const PARTS_AND_SUM = new RegExp(
  String.raw`(?<![\d๐-๙.,)ก-๎])(?<first>${LABEL}${N}\s?)${UNIT}(?<rest>(?:\s+(?!รวม)${LABEL}${N}\s?\k<unit>){1,12})\s+(?<sum>รวม(?:ทั้งสิ้น|เป็นเงิน|จำนวน|ทั้งหมด)?\s?(?<whole>${N})\s?\k<unit>)(?![ก-๎])`,
  'gu',
);
/** What is said with a number that is no part of the sum. */
const NO_PART =
  /ละ|จาก|เหลือ|ไม่|ประมาณ|เพิ่ม|ลด|รวม|วงเงิน|ทั้งสิ้น|เป้าหมาย|กว่า|คืน|หัก|โดยมี|ในจำนวน|แบ่ง|ทั้งหมด|เช่น|เดิม/u;

/** “ชาย 32 คน หญิง 45 คน รวม 87 คน”: the sum of parts that stand right before it is right. */
export const sums: TextRule = {
  findings: [SUM_DIFFERS],
  check: (text) =>
    text.text.includes('รวม')
      ? reportMatches(text, PARTS_AND_SUM, ({ 0: written, groups = {} }) => {
          const { first = '', unit = '', rest = '', sum = '', whole = '' } = groups;
          const parts = [first, ...rest.split(unit)].filter((part) => /[\d๐-๙]/u.test(part));
          if (parts.some((part) => NO_PART.test(part))) return undefined;
          const total = parts.reduce((all, part) => all + toNumber(lastNumber(part)), 0);
          if (!Number.isInteger(total) || total === toNumber(whole)) return undefined;
          const params = { written: sum, sum: amount(total), unit };
          return { finding: SUM_DIFFERS, params, part: [written.length - sum.length, written.length] };
        })
      : [],
};

const lastNumber = (part: string): string => /([\d๐-๙][\d๐-๙,.]*)\s*$/u.exec(part)?.[1] ?? '';
const toNumber = (digits: string): number => Number(toArabicDigits(digits).replaceAll(',', ''));
