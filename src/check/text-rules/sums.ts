import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { amount } from '../../thai/amount.js';
import { toArabicDigits } from '../../thai/digits.js';
import { between, denies, type Quantity, quantitiesIn } from '../text/quantities.js';
import { reportAt, reportMatches, type TextRule } from '../text/text-rule.js';

export const SUM_DIFFERS = defineFinding({
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
  '(?<unit>(?:ล้าน)?บาท|คน|ราย(?:การ)?|โครงการ|กิจกรรม|ครั้ง|แห่ง|เล่ม|ชุด|หมู่บ้าน|ครัวเรือน|ข้อ|คะแนน|วัน|ไร่|เรื่อง|ฉบับ|หลัง|ต้น|คัน|ตัว|เครื่อง|หน่วย|ชุมชน|ตำบล|ชั่วโมง|กิโลกรัม|ตัน|เมตร|เสียง|สาย|ใบ|คดี|ลำ|ถุง|กล่อง|ดวง|จุด|ห้อง|เตียง|โดส|เหรียญ|รูป|ท่าน|กิโลเมตร|ที่นั่ง|แปลง|ลิตร|เม็ด|กระสอบ|ขวด|ชิ้น|ซอง|แท่ง|ลูก|ตู้|โรง|ประเทศ|จังหวัด|อำเภอ|กระบอก|นาย|คู่|ผืน|ม้วน|ทีม|คณะ|กอง|สนาม)';
const LABEL = String.raw`(?:[ก-๎ ]{0,20}?(?:มิติ|ด้าน|หมู่|กลุ่ม|รุ่น|ข้อ|งวด|ครั้ง|ระยะ)ที่\s?[\d๐-๙]{1,2}\s?)?[ก-๎ ]{0,30}`;
/** Parts in one unit, one behind another, then their sum. */
const PARTS_AND_SUM = new RegExp(
  String.raw`(?<![\d๐-๙.,)ก-๎])(?<first>${LABEL}${N}\s?)${UNIT}(?<rest>(?:\s+(?!รวม|(?:เป็น(?:เงิน|จำนวน))?ทั้งสิ้น)${LABEL}${N}\s?\k<unit>){1,12})\s+(?<sum>(?:รวม(?:[ก-๎]{0,24}(?:ทั้งสิ้น|ทั้งหมด)|(?:ผู้|กรรมการ|สมาชิก)[ก-๎]{0,24}|เป็น(?:เงิน|จำนวน)?|จำนวน)?|ผู้[ก-๎]{2,24}รวม|(?:เป็น(?:เงิน|จำนวน))?ทั้งสิ้น)\s?(?<whole>${N})\s?(?:\k<unit>|(?<=(?:เสียง|ใบ|คะแนน)\s[^\d๐-๙]*${N}\s?)คน))(?![ก-๎])`,
  'gu',
);
/** The sum first, then its parts. */
const SUM_AND_PARTS = new RegExp(
  String.raw`(?<![\d๐-๙.,])(?<whole>${N})\s?${UNIT}\s(?:โดย|ซึ่ง)?(?:แยกเป็น|แบ่ง(?:ออก)?เป็น|จำแนกเป็น|ประกอบด้วย|ได้แก่|(?:โดย)?เป็น(?=ชาย|เพศ|(?:คน|ชาว)))\s?(?<first>${LABEL}${N}\s?)\k<unit>(?<rest>(?:\s+${LABEL}${N}\s?\k<unit>){1,12})(?![ก-๎])(?![^\n]{0,60}[\d๐-๙]\s?\k<unit>|\s?(?:และ|กับ)[ก-๎ ]{1,20}[\d๐-๙]|\s?(?:และ|ส่วน)*(?:ที่เหลือ|นอกนั้น|อื่น))`,
  'gu',
);
/** What is said with a number that is no part of the sum. */
const NO_PART =
  /(?<!แ)ละ|จาก|เหลือ|ไม่|ประมาณ(?!การ)|เพิ่ม|ลด|รวม|วงเงิน|ทั้งสิ้น|เป้าหมาย|กว่า|คืน|หัก|โดยมี|ในจำนวน|แบ่ง(?!จ่าย|ชำระ|เบิก)|ทั้งหมด|เช่น|เดิม/u;

const NO_PART_BEHIND =
  /และเป็น(?!ชาย|หญิง|เพศ)|จาก|เหลือ|กว่า|เพิ่ม|ลดลง|รวม|ในจำนวน|เช่น|ประมาณ|(?<!แ)ละ\s?[\d๐-๙]/u;
const VOTED_AGAINST = /ไม่(?:เห็น(?:ชอบ|ด้วย)|ประสงค์|รับ(?:รอง|หลักการ)?|อนุมัติ|ผ่าน|ลงคะแนน|ออกเสียง)/u;

/** “ชาย 32 คน หญิง 45 คน รวม 87 คน”: the sum of parts that stand right before it, or right behind, is right. */
export const sums: TextRule = {
  findings: [SUM_DIFFERS],
  check: (text) =>
    [
      ...(/รวม|ทั้งสิ้น/u.test(text.text) ? [PARTS_AND_SUM] : []),
      ...(PARTED.test(text.text) ? [SUM_AND_PARTS] : []),
    ].flatMap((pattern) =>
      reportMatches(text, pattern, ({ 0: written, index, groups = {} }) => {
        const { first = '', unit = '', rest = '', whole = '', sum = whole } = groups;
        const parts = [first, ...rest.split(unit)].filter((part) => /[\d๐-๙]/u.test(part));
        const isPart = (part: string): boolean =>
          pattern === SUM_AND_PARTS
            ? !NO_PART_BEHIND.test(part)
            : !NO_PART.test(/เสียง|ใบ/u.test(unit) ? part.replace(VOTED_AGAINST, '') : part);
        if (!parts.every(isPart)) return undefined;
        // What is told after the parts is none of them.
        const totals = runningTotals(parts.map((part) => toNumber(lastNumber(part))));
        const total = totals.at(-1) ?? 0;
        if ((pattern === SUM_AND_PARTS ? totals : [total]).includes(toNumber(whole))) return undefined;
        if (total < toNumber(whole) && SOME.test(written)) return undefined;
        // The parts may be of a whole named before.
        const isOfAnother = quantitiesIn(text).some(
          (each) => each.start < index && each.unit === unit && each.value === total,
        );
        if (pattern === SUM_AND_PARTS && isOfAnother) return undefined;
        // The whole or one of the parts behind it.
        const from = pattern === SUM_AND_PARTS ? 0 : written.length - sum.length;
        const params = { written: sum, sum: amount(total), unit };
        return { finding: SUM_DIFFERS, params, part: [from, written.length] };
      }),
    ),
};
const runningTotals = (numbers: readonly number[]): number[] => {
  let total = 0;
  return numbers.map((number) => {
    total = Math.round((total + number) * 100) / 100;
    return total;
  });
};
const PARTED = /(?:แยก|แบ่ง|แบ่งออก|จำแนก)เป็น|ประกอบด้วย|ได้แก่|เป็น(?:ชาย|เพศ|คน|ชาว)/u;
/** They may be some of them. */
const SOME = /^[^ก-๎]*[ก-๎]+\s(?:โดย)?เป็น(?:คน|ชาว)(?![^\n]*ต่าง)/u;

/** What is left of them, which makes a whole with what is done. */
const LEFT =
  /(?:ยังไม่|คง(?:ค้าง|เหลือ)|ค้าง|เหลือ|ขาด|ลา(?=ประชุม|\s?$)|ไม่มา|ยัง[ก-๎]{2,20}อยู่|(?:ยัง)?อยู่ระหว่าง|(?<![ก-๎])ว่าง|(?<![ก-๎])รอ)[ก-๎]{0,24}\s?$/u;
const DONE =
  /ยุติ|เสร็จ|แล้ว|ดำเนินการ|แก้ไข|จ่าย|ใช้|ตอบ|พิจารณา|ระหว่าง|ผ่าน|ส่ง|ตรวจ|ชำระ|หัก|โอน|จำหน่าย|แจก|ขาย|ตัด|ติดตั้ง|ซ่อม|ได้รับ|มา(?:ประชุม)?\s?$|เข้า|หาย|เสียชีวิต|กลับบ้าน|ครอง|ดำรงตำแหน่ง/u;
const ADDS = /(?<!แ)ละ(?!ทิ้ง)|เพิ่ม|เดิม|ปี|เดือน|จาก|เป้าหมาย|กว่า|รับ(?:มา|ใหม่|เพิ่ม|เข้า|โอน)|ไม่(?=เกิน|น้อย|ต่ำ)|ทุก|อีก/u;

/** “รับไว้ 48 เรื่อง ยุติแล้ว 41 เรื่อง คงค้าง 7 เรื่อง”: what is left is the whole without what is done. */
export const remainders: TextRule = {
  findings: [LEFT_DIFFERS],
  check: (text) => {
    if (!/ค้าง|เหลือ|ไม่|ลา|ขาด|ว่าง|อยู่|รอ/u.test(text.text)) return [];
    const all = quantitiesIn(text);
    return all.flatMap((left, at): Diagnostic[] => {
      const present = presentOf(text.text, all, at);
      if (present !== undefined && present !== left.value) {
        const params = { written: left.written, sum: amount(present), unit: left.unit };
        return [reportAt(LEFT_DIFFERS, params, text, [left.start, left.end])];
      }
      const lead = between(text.text, all[at - 1], left);
      if (left.unit === '' || left.unit === '%' || ADDS.test(lead.replace(LEFT, ''))) return [];
      const [whole, ...done] = runBefore(text.text, all, at);
      const last = all[at - 1];
      if (!whole || !last || done.length === 0) return [];
      if (!LEFT.test(lead) && !denies(between(text.text, all[at - 2], last), lead)) return [];
      const right = Math.round(done.reduce((rest, { value }) => rest - value, whole.value) * 100) / 100;
      if (right < 0 || right === left.value) return [];
      // What is told behind it may be of the whole as well.
      const next = all[at + 1];
      const isOfMore =
        next?.unit === left.unit && next.from - left.end < NEAR && left.value + next.value <= right;
      if (isOfMore) return [];
      const written = text.text.slice(
        left.from - (LEFT.exec(lead)?.[0] ?? lead).trimStart().length,
        left.end,
      );
      const params = { written, sum: amount(right), unit: left.unit };
      return [reportAt(LEFT_DIFFERS, params, text, [left.end - written.length, left.end])];
    });
  },
};

const ABSENT = /(?:ขาด|ลา|ไม่มา|ไม่เข้า)[ก-๎]{0,10}\s?$/u;
const PRESENT = /^\s?(?:มี)?(?:ผู้)?(?:เข้า|มา)(?:สอบ|ประชุม|ร่วม|เรียน|ใช้สิทธิ|รายงานตัว|ปฏิบัติ)[ก-๎]{0,16}\s?$/u;

/** ผู้สมัคร ๑๕๐ คน ขาดสอบ ๑๒ คน เข้าสอบ ๑๓๘ คน: how many are there of whom so many are not. */
function presentOf(text: string, all: readonly Quantity[], at: number): number | undefined {
  const [whole, absent, present] = [all[at - 2], all[at - 1], all[at]];
  if (!whole || !absent || !present || present.unit === '' || present.unit === '%') return undefined;
  if (whole.unit !== present.unit || absent.unit !== present.unit) return undefined;
  const [lead, last] = [between(text, whole, absent), between(text, absent, present)];
  // Who came and who did not make the whole themselves.
  const told = between(text, all[at - 3], whole);
  if (
    /มา|เข้า|ลา|ขาด|ไม่|รวม/u.test(told.slice(-NEAR)) ||
    (all[at - 3]?.unit === whole.unit && told.length < NEAR)
  )
    return undefined;
  const isOne = lead.length < NEAR && ABSENT.test(lead) && PRESENT.test(last);
  return isOne && absent.value <= whole.value ? whole.value - absent.value : undefined;
}

/** The whole, and what is done of it: all that is counted in the same unit, one behind another. */
function runBefore(text: string, all: readonly Quantity[], at: number): readonly Quantity[] {
  const unit = all[at]?.unit;
  let first = at;
  const isDone = (lead: string): boolean =>
    lead.length < NEAR && DONE.test(lead) && !ADDS.test(lead) && !/\n/u.test(lead);
  for (let one = all[first - 1]; one && one.unit === unit; one = all[first - 1]) {
    first -= 1;
    const lead = between(text, all[first - 1], one);
    // คงเหลือก่อนโอน is a whole of its own.
    if (LEFT.test(lead)) return all.slice(first, at);
    if (!isDone(lead)) break;
  }
  // Of what was brought forward and what came in, the last is not the whole.
  const whole = all[first];
  const earlier = all[first - 1];
  const isLater = whole && earlier && earlier.unit === unit && whole.from - earlier.end < BEFORE;
  return isLater ? [] : all.slice(first, at);
}
const NEAR = 50;
const BEFORE = 80;

const lastNumber = (part: string): string => /([\d๐-๙][\d๐-๙,.]*)\s*$/u.exec(part)?.[1] ?? '';
const toNumber = (digits: string): number => Number(toArabicDigits(digits).replaceAll(',', ''));
