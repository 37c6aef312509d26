import { defineFinding } from '../../diagnostics/diagnostic.js';
import { amount } from '../../thai/amount.js';
import { between, type Quantity, quantitiesIn } from '../text/quantities.js';
import { reportAt, type TextRule } from '../text/text-rule.js';

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

/** A number that others make, and what they make. */
interface Made {
  readonly at: Quantity;
  readonly right: number;
  /** So far apart they may be. */
  readonly near: number;
  /** Where what it is made of ends, if that stands behind it. */
  readonly to?: number;
}

/** What the quantity at `at` should be, by those before it. */
type Maker = (text: string, all: readonly Quantity[], at: number) => Made | undefined;

const CLAUSE = 150;
/** Those before it in its clause, the last one first. */
function before(text: string, all: readonly Quantity[], at: number): Quantity[] {
  const last = all[at];
  if (!last) return [];
  const from = Math.max(last.from - CLAUSE, text.lastIndexOf('\n', last.from) + 1);
  return all
    .slice(0, at)
    .filter((each) => each.from >= from)
    .reverse();
}

const TOTAL =
  /(?:เป็น(?:จำนวน)?เงิน|รวม)(?<cost>ค่า[ก-๎]{2,16}?)?(?:รวม|ทั้งสิ้น|ทั้งหมด|จำนวน|เป็นเงิน|ตลอด[ก-๎]{2,16}|ทั้ง(?:ปี|โครงการ|สัญญา|หลักสูตร|เดือน))*(?:(?:เดือน|วัน|ปี)ละ)?\s?$/u;
const ADDED = /บวก|ภาษี|(?:และ|พร้อม)ค่า/u;
const RATE = /(?:ละ|[×xX*@]|ต่อหน่วย)\s?$/u;
/** What a rate may be paid for, over and over. */
const TIMES = /^(?:มื้อ|วัน|เดือน|ครั้ง|ชั่วโมง|คืน|รุ่น|งวด|คน|ปี)$/u;

/** So many, so much each, and so often: then what it comes to. Not all of the numbers need be of it. */
const ofRate: Maker = (text, all, at) => {
  const total = all[at];
  if (total?.unit !== 'บาท') return undefined;
  const lastly = between(text, all[at - 1], total);
  const made = TOTAL.exec(lastly);
  if (!made || ADDED.test(lastly)) return undefined;
  // What the rate is not of may come to something else: รวมค่าประกัน.
  const told = text.slice(Math.max(0, total.from - CLAUSE), total.from - made[0].length);
  if (!told.includes(made.groups?.['cost'] ?? '')) return undefined;
  const earlier = before(text, all, at);
  const since = earlier.findIndex(
    (each) =>
      each.unit === '%' ||
      (each.unit === 'บาท' && TOTAL.test(text.slice(Math.max(0, each.from - 24), each.from))),
  );
  const own = since < 0 ? earlier : earlier.slice(0, since);
  const [rate, other] = own.filter(({ unit }) => unit === 'บาท');
  if (!rate || other || own.length > MOST) return undefined;
  const lead = text.slice(Math.max(0, rate.from - 24), rate.from);
  const counts = own.filter((each) => each !== rate && each.unit !== '');
  const per = /^\s?ต่อ([ก-๎]{2,10})/u.exec(text.slice(rate.end))?.[1];
  const each = counts.filter(
    ({ unit }) => unit === per || new RegExp(`${unit}(?:ๆ )?ละ\\s?$`, 'u').test(lead),
  );
  const isEach = each.length > 0 || (counts.length > 0 && !/[^ๆ]ละ\s?$/u.test(lead));
  if ((!RATE.test(lead) && each.length === 0) || !isEach) return undefined;
  if (productsOf(counts).some((product) => Math.abs(product * rate.value - total.value) < 1))
    return undefined;
  const meant = counts.filter((count) => each.includes(count) || TIMES.test(count.unit));
  return { at: total, right: meant.reduce((all, { value }) => all * value, rate.value), near: 1 };
};

const FROM_RATE = /^\s?(?:โดย|ซึ่ง)?(?:(?:คำนวณ|คิด)?จาก|คำนวณ|ให้แก่|จ่ายให้)/u;

/** … or what it comes to is named first: ๒,๑๖๐ บาท จากการไปราชการ ๓ คน คนละ ๓ วัน วันละ ๒๔๐ บาท */
const ofRateBehind: Maker = (text, all, at) => {
  const total = all[at];
  if (total?.unit !== 'บาท' || !FROM_RATE.test(text.slice(total.end, total.end + 24))) return undefined;
  const end = [total.end + CLAUSE, text.indexOf('\n', total.end)].filter((edge) => edge >= 0);
  const behind = all.slice(at + 1, at + MOST).filter(({ end: edge }) => edge <= Math.min(...end));
  const [rate, other] = behind.filter(({ unit }) => unit === 'บาท');
  const counts = behind.filter((each) => each !== rate && each.unit !== '');
  const last = behind.at(-1);
  if (!rate || !last || other || counts.length === 0 || counts.some(({ unit }) => unit === '%'))
    return undefined;
  if (!/ละ\s?$/u.test(text.slice(Math.max(0, rate.from - 24), rate.from))) return undefined;
  // More may be paid for behind it.
  if (/^\s?(?:และ|กับ|รวม|บวก|พร้อม|เป็นส่วน)/u.test(text.slice(last.end))) return undefined;
  if (productsOf(counts).some((product) => Math.abs(product * rate.value - total.value) < 1))
    return undefined;
  return {
    at: total,
    right: counts.reduce((product, { value }) => product * value, rate.value),
    near: 1,
    to: last.end,
  };
};

/** So many of each, or in a day, and so many of them: รุ่นละ ๔๕ คน ๔ รุ่น รวม ๑๘๐ คน. */
const ofPace: Maker = (text, all, at) => {
  const total = all[at];
  if (!total || ['บาท', '%', ''].includes(total.unit)) return undefined;
  if (!/รวม(?:เป็น|ทั้งสิ้น|ทั้งหมด|จำนวน|ได้)*\s?$/u.test(between(text, all[at - 1], total))) return undefined;
  const earlier = before(text, all, at);
  const [pace, other] = earlier.filter(({ unit }) => unit === total.unit);
  if (!pace || other) return undefined;
  const per =
    /([ก-๎]{2,12})ละ\s?$/u.exec(text.slice(Math.max(0, pace.from - 16), pace.from))?.[1] ??
    /^\s?ต่อ([ก-๎]{2,12})/u.exec(text.slice(pace.end))?.[1];
  const [count, more] = earlier.filter((each) => each !== pace && each.unit !== '');
  if (per === undefined || !count || more || !(per.endsWith(count.unit) || count.unit.startsWith(per)))
    return undefined;
  return { at: total, right: pace.value * count.value, near: Math.max(0.01, total.step / 2) };
};

const productsOf = ([one, ...rest]: readonly Quantity[]): number[] =>
  one ? productsOf(rest).flatMap((product) => [product, product * one.value]) : [1];
const MOST = 6;

const IS_SHARE = /^\s?\(?(?:ซึ่ง)?(?:หรือ)?(?:คิด)?(?:เป็น|เท่ากับ|เฉลี่ย)?(?:อัตรา|สัดส่วน)?\s?$/u;
const OF_ANOTHER = /เพิ่ม|ลด|เหลือ|ปี(?!ย)|เดิม|และ|กับ|เป็น|น้อย|มากกว่า|ไม่|กว่า|เดือน/u;
const FROM =
  /^\s?(?:ใน)?จาก(?=จำนวน|ทั้ง|ผู้|ที่|เป้า|ยอด|วง|งบ|กรอบ|โควตา|สมาชิก|นักเรียน|พนักงาน|คดี|โรง|แผน|ครัวเรือน|กลุ่ม|ประชา|\s|$)/u;
/** โพลสอบถาม ๑,๒๐๐ คน มีผู้เห็นด้วยกับ… ๙๖๐ คน */
const ASKED = /(?:สอบถาม|สำรวจ|โพล|ตัวอย่าง|ผู้ตอบ|สัมภาษณ์)[ก-๎ ]{0,40}$/u;
const ANSWERED =
  /^\s?(?:พบ(?:ว่า)?|ปรากฏ(?:ว่า)?|โดย)?\s?(?:มี)?(?:ผู้|คน)?(?:ที่)?(?:ตอบ(?:ว่า)?)?(?:ไม่)?(?:เห็นด้วย|เคย|ต้องการ|พอใจ|พึงพอใจ|ทราบ|สนับสนุน|คัดค้าน|เชื่อ|รับ|เลือก|ใช้|อยาก|มี)(?!.*(?:เพิ่ม|ลด|ปี|เดิม|เดือน|กว่า))/u;
/** … and of whatever else it may be, where it is not told. */
const FROM_OTHERS =
  /^\s?(?:(?:ใน)?จาก|ของ)(?!เดิม|ปี|เดือน|ไตรมาส|งวด|ช่วง|ครั้ง|ระดับ|การ|ก่อน|ที่|กำไร|ขาดทุน|ราคา)[ก-๎]{2}/u;
const CHANGED = /^\s?(?:ซึ่ง|หรือ)?(?:คิดเป็น)?(?:เพิ่มขึ้น|ลดลง|สูงขึ้น)(?:คิดเป็น|เป็น|ถึง)?\s?$/u;

/** Of so many so many: their share. Any two of those before it may be meant. */
const ofShare: Maker = (text, all, at) => {
  const share = all[at];
  if (share?.unit !== '%') return undefined;
  const [count, ...earlier] = before(text, all, at);
  if (!count || count.unit === '' || count.unit === '%') return undefined;
  const lead = between(text, count, share);
  const hasChanged = CHANGED.test(lead);
  if (lead === '' || !(hasChanged || IS_SHARE.test(lead))) return undefined;
  const alike = [count, ...earlier.filter(({ unit }) => unit === count.unit)];
  const near = Math.max(share.step === 1 ? 1 : 1.01 * share.step, count.step > 1 ? 1 : 0);
  const isNear = (right: number): boolean => Math.abs(right - share.value) < near;
  if (alike.some((one) => alike.some((other) => isNear(shareOf(one, other)) || isNear(changeOf(one, other)))))
    return undefined;
  const [other] = earlier;
  const verified = alike.find((whole) =>
    earlier.some(
      (part, place) =>
        part.unit === '%' && earlier[place + 1] && isNearTo(shareOf(earlier[place + 1], whole), part),
    ),
  );
  if (verified && verified !== count) return { at: share, right: shareOf(count, verified), near };
  if (other?.unit !== count.unit || other.value === count.value) return undefined;
  const joint = between(text, other, count);
  if (hasChanged) {
    const isFrom = /จาก(?:เดิม)?(?:จำนวน)?\s?$/u.test(text.slice(0, other.from));
    return isFrom && /^\s?(?:เป็น|เหลือ|มาเป็น)\s?$/u.test(joint)
      ? { at: share, right: changeOf(count, other), near }
      : undefined;
  }
  if (joint.trim().length < 2 || /\n/u.test(joint)) return undefined;
  const isFrom = FROM.test(joint) || (FROM_OTHERS.test(joint) && !/^\s?ของ/u.test(text.slice(share.end)));
  const isPoll = alike.length === 2 && ANSWERED.test(joint) && ASKED.test(text.slice(0, other.from));
  if (isPoll)
    return count.value < other.value ? { at: share, right: shareOf(count, other), near } : undefined;
  if (
    OF_ANOTHER.test(isFrom ? joint.replace(/^\s?(?:(?:ใน)?จาก|ของ)/u, '') : joint) ||
    (!isFrom && /จาก(?!จำนวน|ทั้ง)/u.test(joint))
  )
    return undefined;
  const right = isFrom ? shareOf(other, count) : shareOf(count, other);
  return right <= 100 ? { at: share, right, near } : undefined;
};
const shareOf = (part: Quantity | undefined, whole: Quantity): number =>
  (100 * (part?.value ?? 0)) / whole.value;
const changeOf = (one: Quantity, other: Quantity): number =>
  (100 * Math.abs(one.value - other.value)) / other.value;
const isNearTo = (right: number, { value, step }: Quantity): boolean =>
  Math.abs(right - value) < Math.max(step, 0.01);

const MORE_OR_LESS = '(?:เพิ่ม(?:ขึ้น)?|ลด(?:ลง)?|สูงขึ้น|ต่ำลง)';
const SINCE = new RegExp(String.raw`^\s?(?:บาท)?(?:ซึ่ง|โดย)?${MORE_OR_LESS}จาก[^\n%]{0,50}$`, 'u');
const FROM_ONE = new RegExp(
  String.raw`${MORE_OR_LESS}จาก(?:เดิม)?(?:จำนวน)?(?:(?:วัน|เดือน|ปี|ครั้ง)ละ)?\s?$`,
  'u',
);
const TO_ANOTHER = /^(?:ใน)?[ก-๎ ]{0,24}(?:เป็น|เหลือ)(?:จำนวน|เพียง)?(?:(?:วัน|เดือน|ปี|ครั้ง)ละ)?\s?$/u;
const MOST_ROUNDED = 4;

/** ๑.๒ ล้านบาท เพิ่มขึ้นจากปีก่อนซึ่งได้รับ ๑.๐ ล้านบาท คิดเป็นร้อยละ ๒๐ */
const ofChange: Maker = (text, all, at) => {
  const share = all[at];
  const [other, one] = before(text, all, at);
  if (share?.unit !== '%' || !one || other?.unit !== one.unit || one.unit === '%' || one.unit === '')
    return undefined;
  const lead = between(text, other, share);
  if (!CHANGED.test(lead) && !IS_SHARE.test(lead) && !/^[ก-๎ ]{0,16}คิดเป็น\s?$/u.test(lead)) return undefined;
  const joint = between(text, one, other);
  const isSince = SINCE.test(joint);
  const isFrom = FROM_ONE.test(text.slice(0, one.from)) && TO_ANOTHER.test(joint);
  if (!isSince && !isFrom) return undefined;
  const [now, then] = isSince ? [one, other] : [other, one];
  const right = changeOf(now, then);
  // The amounts may be rounded, the share was not made of them then.
  const rounded = (100 * (now.step + (now.value / then.value) * then.step)) / 2 / then.value;
  const near = Math.max(share.step, Math.min(rounded, MOST_ROUNDED));
  return Math.abs(shareOf(now, then) - share.value) < near ? undefined : { at: share, right, near };
};

/** ร้อยละ ๕ ของ ๒๐๐,๐๐๐ บาท เป็นเงิน ๑๐,๐๐๐ บาท */
const ofPercent: Maker = (text, all, at) => {
  const total = all[at];
  const [whole, share] = before(text, all, at);
  if (total?.unit !== 'บาท' || whole?.unit !== 'บาท' || share?.unit !== '%') return undefined;
  if (!TOTAL.test(between(text, whole, total)) || !/^\s?ของ[ก-๎ ]{0,30}$/u.test(between(text, share, whole)))
    return undefined;
  return { at: total, right: (whole.value * share.value) / 100, near: 1 };
};

/** กว้าง ๕ เมตร ยาว ๒๐๐ เมตร หรือมีพื้นที่ไม่น้อยกว่า ๑,๐๐๐ ตารางเมตร */
const ofArea: Maker = (text, all, at) => {
  const area = all[at];
  if (area?.unit !== 'ตารางเมตร' || !AREA.test(between(text, all[at - 1], area))) return undefined;
  const earlier = before(text, all, at);
  const sides = earlier.filter((each) => SIDE.test(text.slice(Math.max(0, each.from - 12), each.from)));
  const [length, width] = sides;
  if (!length || !width || sides.length > 2 || sides.some(({ unit }) => unit !== 'เมตร')) return undefined;
  return { at: area, right: width.value * length.value, near: Math.max(1, area.value / 100) };
};
const AREA = /(?:พื้นที่|เนื้อที่)(?:ก่อสร้าง|ผิวจราจร|ดำเนินการ|คอนกรีต|รวม|ประมาณ|ไม่น้อยกว่า|ทั้งหมด|ทั้งสิ้น|\s)*$/u;
const SIDE = /(?:กว้าง|ยาว)\s?$/u;

/** What is less, or more, than another, and by how much. */
const ofDifference: Maker = (text, all, at) => {
  const rest = all[at];
  const [other, one] = before(text, all, at);
  if (!rest || !other || !one || one.unit === '%' || one.unit === '') return undefined;
  if (one.unit !== other.unit || other.unit !== rest.unit) return undefined;
  const [joint, lead] = [between(text, one, other), between(text, other, rest)];
  const isLess =
    /^\s?(?:ซึ่ง)?(?:ต่ำ|สูง|มาก|น้อย)กว่า/u.test(joint) &&
    /^\s?(?:อยู่|เป็นเงิน|คิดเป็นเงิน|ถึง|เป็นจำนวน|จำนวน|เป็น)\s?$/u.test(lead);
  const hasChanged =
    /จาก(?:เดิม)?(?:จำนวน)?\s?$/u.test(text.slice(0, one.from)) &&
    /^\s?(?:เป็น|เหลือ|ลดลงเหลือ|เพิ่มเป็น|มาเป็น)\s?$/u.test(joint) &&
    /^\s?(?:หรือ|คิดเป็น)?(?:เพิ่มขึ้น|ลดลง|ลดได้|ประหยัดได้|ประหยัด)(?:ถึง|จำนวน)?\s?$/u.test(lead);
  return isLess || hasChanged
    ? { at: rest, right: Math.abs(one.value - other.value), near: 0.01 }
    : undefined;
};

const MAKERS: readonly Maker[] = [
  ofRate,
  ofRateBehind,
  ofPace,
  ofShare,
  ofChange,
  ofPercent,
  ofArea,
  ofDifference,
];

/** “60 คน คนละ 50 บาท เป็นเงิน 3,000 บาท”, “200 คน … 170 คน คิดเป็นร้อยละ 85”: what the numbers make. */
export const products: TextRule = {
  findings: [PRODUCT_DIFFERS],
  check: (text) => {
    if (!MAY_BE_MADE.test(text.text)) return [];
    const all = quantitiesIn(text);
    return all.flatMap((_, at) =>
      MAKERS.flatMap((make) => {
        const made = make(text.text, all, at);
        if (!made || Math.abs(made.right - made.at.value) < made.near) return [];
        const { start, written } = made.at;
        const { to = start + written.length } = made;
        const params = { written, right: amount(made.right) };
        return [reportAt(PRODUCT_DIFFERS, params, text, [start, to])];
      }),
    );
  },
};
/** … and all of them are made of two. */
const MAY_BE_MADE = /(?:[%％]|เป็น(?:จำนวน)?เงิน|รวม|ร้อยละ|กว่า|จาก|ให้แก่|ตารางเมตร)/u;
