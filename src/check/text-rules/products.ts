import { defineFinding } from '../../diagnostics/diagnostic.js';
import { amount } from '../../thai/amount.js';
import { toArabicDigits } from '../../thai/digits.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';

const PRODUCT_DIFFERS = defineFinding({
  code: 'check/product-differs',
  severity: 'warning',
  about: {
    th: 'จำนวนเงินตรงกับจำนวนคูณอัตรา ร้อยละตรงกับจำนวน',
    en: 'An amount is its number times its rate; a share is that of its numbers',
  },
  example: {
    wrong: 'จำนวน 60 คน คนละ 50 บาท เป็นเงิน 3,500 บาท',
    right: 'จำนวน 60 คน คนละ 50 บาท เป็นเงิน 3,000 บาท',
  },
  th: (p: { written: string; right: string }) => `คำนวณได้ ${p.right} แต่ข้อความระบุ “${p.written}”`,
  en: (p) => `the numbers make ${p.right}, the text says “${p.written}”`,
  hints: { th: 'ตรวจจำนวน อัตรา และผลคูณ', en: 'compare number, rate and product' },
});

const N = String.raw`[\d๐-๙][\d๐-๙,]*(?:\.[\d๐-๙]+)?`;
const TOTAL = String.raw`\s(?:รวม)?(?:คิด)?เป็น(?:จำนวน)?เงิน(?:ทั้งสิ้น)?\s?(?<total>${N})\s?บาท`;
const TIMES = String.raw`(?:\s?[×x*]?\s?(?:จำนวน|รวม|เป็นเวลา)?\s?(?<times>${N})\s?(?:มื้อ|วัน|เดือน|ครั้ง|ชั่วโมง|คืน|รุ่น|งวด))`;
/** So many, so much each, and so often: then what it comes to. */
const EACH: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\d๐-๙.,])(?<count>${N})\s?(?<unit>[ก-๎]{2,12}?)(?:\s?[×x*])?\s(?:ๆ\s?|ราคา|ใน)?(?:อัตรา)?\k<unit>ละ\s?(?<rate>${N})\s?บาท${TIMES}?${TOTAL}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<unit>เดือน|วัน|ครั้ง|คน|ชั่วโมง|เครื่อง|ชุด|ตัว|เล่ม|ต้น)ละ\s?(?<rate>${N})\s?บาท\s(?:รวม|จำนวน|เป็นเวลา|เป็นระยะเวลา)?\s?(?<count>${N})\s?\k<unit>${TIMES}?${TOTAL}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<count>${N})\s?(?:คน|วัน|มื้อ)\s?[×x*]\s?(?<times>${N})\s?(?:มื้อ|วัน|ครั้ง|คน)\s?[×x*]\s?(?<rate>${N})\s?บาท${TOTAL}`,
    'gu',
  ),
];
/** Of so many so many: a share that is far from theirs. */
const SHARE = new RegExp(
  String.raw`(?<![\d๐-๙.,])(?<whole>${N})\s?(?<unit>คน|ราย|ครัวเรือน|ครั้ง|โครงการ|เรื่อง|แห่ง|บาท|ชุด|ฉบับ)\s(?<between>[^\d๐-๙\n]{2,60}?)(?<count>${N})\s?\k<unit>\s(?:ซึ่ง)?(?:คิด)?เป็นร้อยละ\s?(?<share>${N})(?![\d๐-๙.,])`,
  'gu',
);
const OF_ANOTHER = /เพิ่ม|ลด|เหลือ|ปี|เดิม|และ|กับ|เป็น|จาก(?!จำนวน|ทั้ง)|น้อย|มากกว่า|ไม่/u;
const NEAR = 1;
const CENT = 0.01;

/** What is less, or more, than another, and by how much. */
const DIFFERENCES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\d๐-๙.,])(?<one>${N})\s?(?<unit>บาท|คน|ราย|ครั้ง)\s(?:ซึ่ง)?(?:ต่ำ|สูง|มาก|น้อย)กว่า[^\d๐-๙\n]{0,30}(?<other>${N})\s?\k<unit>\s(?:อยู่|เป็นเงิน|คิดเป็นเงิน|ถึง|เป็นจำนวน|จำนวน)\s?(?<rest>${N})(?=\s?\k<unit>)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:เพิ่มขึ้น|ลดลง|ลด|เพิ่ม)?จาก(?:เดิม)?\s?(?<one>${N})\s?(?<unit>บาท|คน|ราย|ครั้ง|นาที|วัน)\s?(?:เป็น|เหลือ|ลดลงเหลือ|เพิ่มเป็น|มาเป็น)\s?(?<other>${N})\s?\k<unit>\s(?:หรือ|คิดเป็น)?(?:เพิ่มขึ้น|ลดลง|ลดได้|ประหยัดได้|ประหยัด)\s?(?<rest>${N})(?=\s?\k<unit>)`,
    'gu',
  ),
];

/** “60 คน คนละ 50 บาท เป็นเงิน 3,000 บาท”, “200 คน … 170 คน คิดเป็นร้อยละ 85”: what the numbers make. */
export const products: TextRule = {
  findings: [PRODUCT_DIFFERS],
  check: (text) =>
    /เป็น(?:จำนวน)?เงิน|เป็นร้อยละ|กว่า|จาก/u.test(text.text)
      ? [
          ...EACH.flatMap((pattern) =>
            reportMatches(text, pattern, ({ 0: whole, groups = {} }) => {
              const { count = '', rate = '', times, total = '' } = groups;
              const right = toNumber(count) * toNumber(rate) * (times === undefined ? 1 : toNumber(times));
              if (Math.abs(right - toNumber(total)) < NEAR) return undefined;
              const params = { written: total, right: amount(right) };
              const from = whole.lastIndexOf(total);
              return { finding: PRODUCT_DIFFERS, params, part: [from, from + total.length] };
            }),
          ),
          ...DIFFERENCES.flatMap((pattern) =>
            reportMatches(text, pattern, ({ 0: written, groups = {} }) => {
              const { one = '', other = '', rest = '' } = groups;
              const right = Math.abs(toNumber(one) - toNumber(other));
              if (Math.abs(right - toNumber(rest)) < CENT) return undefined;
              const params = { written: rest, right: amount(right) };
              return {
                finding: PRODUCT_DIFFERS,
                params,
                part: [written.length - rest.length, written.length],
              };
            }),
          ),
          ...reportMatches(text, SHARE, ({ 0: written, groups = {} }) => {
            const { whole = '', count = '', share = '', between = '' } = groups;
            const right = (100 * toNumber(count)) / toNumber(whole);
            if (!(right <= 100) || OF_ANOTHER.test(between)) return undefined;
            if (Math.abs(right - toNumber(share)) < NEAR) return undefined;
            const params = { written: share, right: right.toFixed(2) };
            return {
              finding: PRODUCT_DIFFERS,
              params,
              part: [written.length - share.length, written.length],
            };
          }),
        ]
      : [],
};

const toNumber = (digits: string): number => Number(toArabicDigits(digits).replaceAll(',', ''));
