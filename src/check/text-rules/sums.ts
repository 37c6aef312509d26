import { defineFinding } from '../../diagnostics/diagnostic.js';
import { amount } from '../../thai/amount.js';
import { toArabicDigits } from '../../thai/digits.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';

const SUM_DIFFERS = defineFinding({
  code: 'check/sum-differs',
  severity: 'warning',
  about: { th: 'ยอดรวมในข้อความตรงกับจำนวนที่นำมารวม', en: 'A sum in a text is that of its parts' },
  example: { wrong: 'ชาย 32 คน หญิง 45 คน รวม 87 คน', right: 'ชาย 32 คน หญิง 45 คน รวม 77 คน' },
  th: (p: { written: string; sum: string; unit: string }) =>
    `รวมแล้วได้ ${p.sum} ${p.unit} แต่ข้อความระบุ “${p.written}”`,
  en: (p) => `the parts make ${p.sum} ${p.unit}, the text says “${p.written}”`,
  hints: { th: 'ตรวจจำนวนแต่ละรายการกับยอดรวม', en: 'compare each part with the sum' },
});

const LEFT_DIFFERS = defineFinding({
  code: 'check/left-differs',
  severity: 'warning',
  about: {
    th: 'จำนวนที่เหลือตรงกับจำนวนทั้งหมดหักด้วยที่ดำเนินการแล้ว',
    en: 'What is left is the whole without what is done',
  },
  example: {
    wrong: 'รับไว้ 48 เรื่อง ยุติแล้ว 41 เรื่อง คงค้าง 9 เรื่อง',
    right: 'รับไว้ 48 เรื่อง ยุติแล้ว 41 เรื่อง คงค้าง 7 เรื่อง',
  },
  th: (p: { written: string; sum: string; unit: string }) =>
    `หักแล้วเหลือ ${p.sum} ${p.unit} แต่ข้อความระบุ “${p.written}”`,
  en: (p) => `${p.sum} ${p.unit} are left, the text says “${p.written}”`,
  hints: { th: 'ตรวจจำนวนทั้งหมดและจำนวนที่ดำเนินการแล้ว', en: 'compare the whole with what is done' },
});

const N = String.raw`[\d๐-๙][\d๐-๙,]*(?:\.[\d๐-๙]+)?`;
const UNIT =
  '(?<unit>บาท|คน|ราย(?:การ)?|โครงการ|กิจกรรม|ครั้ง|แห่ง|เล่ม|ชุด|หมู่บ้าน|ครัวเรือน|ข้อ|คะแนน|วัน|ไร่|เรื่อง|ฉบับ|หลัง|ต้น|คัน|ตัว|เครื่อง|หน่วย|ชุมชน|ตำบล|ชั่วโมง|กิโลกรัม|ตัน|เมตร|เสียง)';
const LABEL = String.raw`(?:[ก-๎ ]{0,20}?(?:มิติ|ด้าน|หมู่|กลุ่ม|รุ่น|ข้อ|งวด|ครั้ง|ระยะ)ที่\s?[\d๐-๙]{1,2}\s?)?[ก-๎ ]{0,30}`;
/** Parts in one unit, one behind another, then their sum. */
const PARTS_AND_SUM = new RegExp(
  String.raw`(?<![\d๐-๙.,)ก-๎])(?<first>${LABEL}${N}\s?)${UNIT}(?<rest>(?:\s+(?!รวม)${LABEL}${N}\s?\k<unit>){1,12})\s+(?<sum>รวม(?:[ก-๎]{0,24}(?:ทั้งสิ้น|ทั้งหมด)|ผู้[ก-๎]{2,24}|เป็นเงิน|จำนวน)?\s?(?<whole>${N})\s?\k<unit>)(?![ก-๎])`,
  'gu',
);
/** What is said with a number that is no part of the sum. */
const NO_PART =
  /(?<!แ)ละ|จาก|เหลือ|ไม่|ประมาณ|เพิ่ม|ลด|รวม|วงเงิน|ทั้งสิ้น|เป้าหมาย|กว่า|คืน|หัก|โดยมี|ในจำนวน|แบ่ง|ทั้งหมด|เช่น|เดิม/u;

const VOTED_AGAINST = /ไม่(?:เห็น(?:ชอบ|ด้วย)|รับ(?:รอง|หลักการ)?|อนุมัติ|ผ่าน|ลงคะแนน|ออกเสียง)/u;

/** A number, what of it is done, and what is left. */
const WHOLE_AND_LEFT = new RegExp(
  String.raw`(?<![\d๐-๙.,])(?<whole>${N})\s?${UNIT}\s+(?:โดย)?(?:ได้)?(?:ยุติ|แล้วเสร็จ|ดำเนินการ(?:แล้ว)?|แก้ไข|เบิกจ่าย|ใช้(?:ไป|จ่าย)|จ่าย|ตอบ|พิจารณา)(?:แล้ว)?(?:เสร็จ)?(?:จำนวน|เป็นเงิน)?\s?(?<done>${N})\s?\k<unit>\s+(?:และ)?(?<left>(?:ยัง)?(?:คงค้าง|คงเหลือ|ค้าง|เหลือ)(?:อยู่)?(?:อีก)?(?:จำนวน)?\s?(?<rest>${N})\s?\k<unit>)(?![ก-๎])`,
  'gu',
);

/** “ชาย 32 คน หญิง 45 คน รวม 87 คน”: the sum of parts that stand right before it is right. */
export const sums: TextRule = {
  findings: [SUM_DIFFERS],
  check: (text) =>
    text.text.includes('รวม')
      ? reportMatches(text, PARTS_AND_SUM, ({ 0: written, groups = {} }) => {
          const { first = '', unit = '', rest = '', sum = '', whole = '' } = groups;
          const parts = [first, ...rest.split(unit)].filter((part) => /[\d๐-๙]/u.test(part));
          if (parts.some((part) => NO_PART.test(unit === 'เสียง' ? part.replace(VOTED_AGAINST, '') : part)))
            return undefined;
          const total = parts.reduce((all, part) => all + toNumber(lastNumber(part)), 0);
          if (!Number.isInteger(total) || total === toNumber(whole)) return undefined;
          const params = { written: sum, sum: amount(total), unit };
          return { finding: SUM_DIFFERS, params, part: [written.length - sum.length, written.length] };
        })
      : [],
};

/** “รับไว้ 48 เรื่อง ยุติแล้ว 41 เรื่อง คงค้าง 7 เรื่อง”: what is left is the whole without what is done. */
export const remainders: TextRule = {
  findings: [LEFT_DIFFERS],
  check: (text) =>
    /ค้าง|เหลือ/u.test(text.text)
      ? reportMatches(text, WHOLE_AND_LEFT, ({ 0: written, index, groups = {} }) => {
          const { whole = '', unit = '', done = '', left = '', rest = '' } = groups;
          // Of what was brought forward and what came in, the last is not the whole.
          if (hasNumberOf(unit, text.text.slice(Math.max(0, index - BEFORE), index))) return undefined;
          const right = Math.round((toNumber(whole) - toNumber(done)) * 100) / 100;
          if (right < 0 || right === toNumber(rest)) return undefined;
          const params = { written: left, sum: amount(right), unit };
          return { finding: LEFT_DIFFERS, params, part: [written.length - left.length, written.length] };
        })
      : [],
};

const BEFORE = 80;
const hasNumberOf = (unit: string, before: string): boolean =>
  new RegExp(String.raw`[\d๐-๙]\s?${unit}(?![ก-๎])[^\n]*$`, 'u').test(before);

const lastNumber = (part: string): string => /([\d๐-๙][\d๐-๙,.]*)\s*$/u.exec(part)?.[1] ?? '';
const toNumber = (digits: string): number => Number(toArabicDigits(digits).replaceAll(',', ''));
