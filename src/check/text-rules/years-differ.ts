import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { THAI_MONTHS } from '../../thai/months.js';
import { type NamedDay, namedDays, UNTIL } from '../text/named-days.js';
import { type CheckedText, matchesOf, reportAt, type TextRule } from '../text/text-rule.js';
import { oddDays } from './odd-days.js';
import { oddYears, YEAR } from './odd-years.js';

export const YEARS_DIFFER = defineFinding({
  code: 'check/years-differ',
  severity: 'warning',
  about: { th: 'ไม่มีปีของเอกสารเก่าค้างอยู่', en: "No older paper's year is left" },
  example: {
    wrong: 'แผนการตรวจสอบ ประจำปีงบประมาณ พ.ศ. 2569 ให้ปฏิบัติตามแผนการตรวจสอบ ประจำปีงบประมาณ พ.ศ. 2568',
    right: 'แผนการตรวจสอบ ประจำปีงบประมาณ พ.ศ. 2569 ให้ปฏิบัติตามแผนการตรวจสอบ ประจำปีงบประมาณ พ.ศ. 2569',
  },
  th: (p: { year: string; other: string; thing: string }) =>
    `ระบุปี ${p.year} แต่ในข้อความเดียวกัน${p.thing}ระบุปี ${p.other}`,
  en: (p) => `${p.thing}: the year ${p.year} here, ${p.other} in the same text`,
  hints: { th: 'ตรวจว่าปีใดถูกต้อง', en: 'see which year is right' },
});

const OF_YEAR = new RegExp(
  String.raw`(?<thing>[ก-๎()A-Z ]{4,60}?)\s?(?:ประจำ|ใน|งวด)?ปี(?:งบประมาณ)?\s?(?:พ\.\s?ศ\.?\s?)?(?<year>${YEAR})`,
  'gu',
);
/** Several years are compared, or one follows another. */
const COMPARES =
  /เทียบ|เปรียบ|ที่ผ่านมา|ปีก่อน|เดิม|เพิ่มขึ้น|ลดลง|ปีถัดไป|ต่อเนื่อง|ย้อนหลัง|จนถึง|และปี|กับปี|และ พ\.|ขยายเวลา|กันเงิน|เหลื่อมปี|มากกว่า|น้อยกว่า|ฉบับก่อน|สูงขึ้น|ต่ำลง|สะสม|ต่อจาก/u;
const ONE_FISCAL_YEAR = new RegExp(
  String.raw`(?:ปีงบประมาณ|ปี(?:บัญชี|ภาษี|ปฏิทิน)|ปี(?=[^\d๐-๙\n]{0,9}[\d๐-๙]{4}\s?(?:\(|รอบ|ไตรมาส)))\s?(?:พ\.\s?ศ\.?\s?)?(?<year>${YEAR})(?=(?<between>[^\d๐-๙\n]{0,60}?(?:(?:ไตรมาส(?:ที่)?|รอบ(?:ที่)?)\s?[\d๐-๙]{1,2}[^\d๐-๙\n]{0,12}?)?)(?:[\d๐-๙]|${THAI_MONTHS.join('|')}))`,
  'gu',
);
/** Days of a fiscal year begin or end its quarters, and stand in a stretch or behind ตั้งแต่, ถึง. */
const QUARTER_EDGES = new Set(['1/9', '31/11', '1/0', '31/2', '1/3', '30/5', '1/6', '30/8']);
const BOUND =
  /(?:ตั้งแต่|ระหว่าง|ถึง|เริ่ม(?:ต้น)?|สิ้นสุด(?:ลง)?)(?:ใน)?(?:วันที่|เดือน)?\s?$|[(]\s?(?:เดือน)?$|ณ\s?สิ้นไตรมาส(?:ที่)?(?:\s?[\d๐-๙]|[ก-๎]{2,8})?\s?(?:วันที่|[(])\s?$/u;
/** สิ้นปีงบประมาณ พ.ศ. ๒๕๖๙ ในวันที่ ๓๐ กันยายน */
const EDGE_OF_YEAR = /(?:สิ้น(?:สุด)?|ปิด|เริ่ม|ครบ)$/u;
/** What is gathered or made before the year begins. */
const BEFOREHAND = /ข้อมูล|เก็บ|สำรวจ|ผล|จัดทำ|ทบทวน|เสนอ|ประกาศ|อนุมัติ|สัญญา|ลงวันที่|ณ วันที่/u;
/** คำสั่งที่ ๑๒/๒๕๖๙ ลงวันที่ …, ครั้งที่ ๑/๒๕๖๙ เมื่อวันที่ … */
const NUMBERED =
  /(?<=(?:คำสั่ง|ประกาศ|ประชุม)[^\n\d๐-๙]{0,60}ที่\s?)[\d๐-๙]{1,4}\s?\/\s?(?<year>[2๒][4-6๔-๖][\d๐-๙]{2})\s(?:ลง|เมื่อ|สั่ง ณ\s?)วัน(?:[ก-๎]{2,8})?ที่\s?(?=[\d๐-๙])/gu;

/** An event of one year, then its day: ประจำปี ๒๕๖๙ กำหนดจัดวันที่ ๑๓ เมษายน ๒๕๖๘. */
const EVENT = new RegExp(
  String.raw`(?:โครงการ|งาน(?=[ก-๎])|กิจกรรม|พิธี|ประชุม|สมัย|อบรม|แข่งขัน|ประเพณี|วัน[ก-๎]{2,16})[ก-๎ “”()\d๐-๙]{0,60}?\s?(?:ประจำ)?ปี(?:งบประมาณ)?\s?(?:พ\.\s?ศ\.?\s?)?(?<year>${YEAR})(?<between>[ก-๎ ,“”]{0,60}?(?:กำหนด(?:จัด|การ)?|จัด(?:ขึ้น|งาน)?|ใน|ระหว่าง|เมื่อ|เริ่ม|ดำเนินการ|ตรงกับ)(?:ใน)?(?:วัน(?:[ก-๎]{2,8})?ที่|เดือน)?\s?)(?=[\d๐-๙]|[ก-๎])`,
  'gu',
);

/** A plan of one year sets when something is bought or built in it; reports on it are due in it or behind it. */
const PLANNED = new RegExp(
  String.raw`แผน[ก-๎ ]{0,60}?ปี(?:งบประมาณ)?\s?(?:พ\.\s?ศ\.?\s?)?(?<year>${YEAR})(?<between>(?:[ก-๎ ]{0,8}กำหนด[ก-๎ ]{2,50}?ใน|\s?(?:(?:รอบ|ไตรมาส)(?:ที่)?\s?[\d๐-๙]{1,2}(?:\sเดือน)?)?[ก-๎ ]{0,30}?(?<due>ภายใน))(?:วันที่|เดือน)?\s?)(?=[\d๐-๙]|[ก-๎])`,
  'gu',
);

/** คำสั่งเทศบาล ที่ ๑๒/๒๕๖๙ เรื่อง … สั่ง ณ วันที่ …: the paper's own number and day. */
const OWN_NUMBER =
  /(?<=^(?:คำสั่ง|ประกาศ)[^\n\d๐-๙]{0,60}ที่\s?)[\d๐-๙]{1,4}\s?\/\s?(?<year>[2๒][4-6๔-๖][\d๐-๙]{2})\s(?:เรื่อง[^\n\d๐-๙]{2,120})?(?:สั่ง|ประกาศ)\s?ณ\s?วันที่\s?(?=[\d๐-๙])/gu;
const PLAN_DATED = new RegExp(
  String.raw`(?<!(?:ผล|รายงาน|ทบทวน|เปลี่ยนแปลง|แก้ไข|เพิ่มเติม|ยกเลิก)[^\n]{0,60})แผน[ก-๎ ]{0,40}?ปีงบประมาณ\s?(?:พ\.\s?ศ\.?\s?)?(?<year>${YEAR})\s(?:จึง)?ประกาศ\s?ณ\s?วันที่\s?(?=[\d๐-๙])`,
  'gu',
);
const DUE = new RegExp(
  String.raw`(?<!ย้อนหลัง|สิ้น|จาก)ปี(?:งบประมาณ)?\s?(?:พ\.\s?ศ\.?\s?)?(?<year>${YEAR})(?<between>\s[^\n\d๐-๙]{0,40}(?:ต้อง|ให้)(?=[^\n\d๐-๙]{0,40}(?:ส่ง|เบิก|เสร็จ|รายงาน|ชำระ|ดำเนินการ))[^\n\d๐-๙]{0,50}ภายใน(?:วันที่|เดือน)?\s?)(?=[\d๐-๙]|[ก-๎])`,
  'gu',
);
const PREPARED = /เสนอ|คำขอ|ยื่น|สมัคร|สำรวจ|จัดทำ|แผน|ทบทวน|ร่าง|เตรียม|ค้าง|กัน|ของบ|ประมาณการ|ข้อมูล/u;
/** A by-law pays for what is done in its year. */
const BYLAW = /(?:ข้อ|เทศ)บัญญัติงบประมาณ/u;
const PAID = /นโยบาย|แผนการดำเนินงาน|แผนการตรวจสอบ|แผนการจัดซื้อ|แผนการใช้จ่าย|แผนปฏิบัติ/u;

/** A school year is from May to April. */
const SCHOOL = new RegExp(
  String.raw`ปีการศึกษา\s?(?:พ\.\s?ศ\.\s?)?(?<year>${YEAR})(?<between>(?:[^\n\d๐-๙]|ที่\s?[\d๐-๙](?= )){0,60}?(?:วัน(?:[ก-๎]{2,8})?ที่|เดือน)\s?)(?=[\d๐-๙]|[ก-๎])`,
  'gu',
);
const TERM = /(?:เปิด|ปิด)(?:ภาคเรียน|ภาคการศึกษา|เรียน|เทอม|การเรียน)/u;
const AT_SCHOOL = /รับสมัคร|รับนักเรียน|มอบตัว|ปฐมนิเทศ|ปัจฉิมนิเทศ|สอบ(?:ปลาย|กลาง)ภาค/u;
const HAS_LEFT = /จบ|สำเร็จ|รุ่น|ศิษย์เก่า|ผล|สถิติ/u;
const SENTENCE = 90;

/** The same thing of two years, where nothing is compared; a fiscal year ends in September of its own number. */
export const yearsDiffer: TextRule = {
  findings: [YEARS_DIFFER],
  check: (text, { fiscalYear }) => [
    ...DATED.flatMap((dated) => ofDated(text, dated, fiscalYear)),
    ...ofQuarters(text, fiscalYear),
    ...ofOneStretch(text, fiscalYear),
    ...oddDays(text).map(({ day, year, thing }) => differs(text, day, String(year), thing)),
    ...(COMPARES.test(text.text)
      ? []
      : [
          ...ofTwoYears(text, fiscalYear),
          ...oddYears(text).map(({ at, ...params }) => reportAt(YEARS_DIFFER, params, text, at)),
        ]),
  ],
};

const fiscalYearOf = ({ month, year = 0 }: NamedDay): number => (month >= OCTOBER ? year + 1 : year);
const OCTOBER = 9;
const DECEMBER = 11;

/** A year, then a day of it. */
interface Dated {
  readonly thing: string;
  readonly pattern: RegExp;
  readonly agrees: (day: NamedDay, year: number, between: string, written: string) => boolean;
}

const isOf = (day: NamedDay, year: number): boolean => [day.year, fiscalYearOf(day)].includes(year);

const DATED: readonly Dated[] = [
  // A paper is of the year of its number, or of the fiscal year.
  { thing: 'เลขที่เอกสาร', pattern: NUMBERED, agrees: isOf },
  { thing: 'เลขที่เอกสาร', pattern: OWN_NUMBER, agrees: isOf },
  // What is of one year is not held in another; the meeting of a council has its calendar year.
  {
    thing: 'งาน',
    pattern: EVENT,
    agrees: (day, year, between) => BEFOREHAND.test(between) || COMPARES.test(between) || isOf(day, year),
  },
  {
    thing: 'แผน',
    pattern: PLANNED,
    agrees: (day, year, between, written) => {
      const years = fiscalYearOf(day) - year;
      const isDue = between.includes('ภายใน');
      return (
        COMPARES.test(between) ||
        years === 0 ||
        (isDue && (years === 1 || !/รายงาน|ติดตาม|ประเมิน/u.test(written)))
      );
    },
  },
  // A plan is made known before its year is over.
  { thing: 'แผน', pattern: PLAN_DATED, agrees: (day, year) => fiscalYearOf(day) <= year },
  // What a year pays for is not due before the year.
  {
    thing: 'งาน',
    pattern: DUE,
    agrees: (day, year, between) =>
      fiscalYearOf(day) >= year || PREPARED.test(between) || COMPARES.test(between),
  },
  {
    thing: 'ปีการศึกษา',
    pattern: SCHOOL,
    agrees: ({ year = 0, month }, schoolYear, between, written) => {
      const sentence = written.slice(-SENTENCE);
      if (HAS_LEFT.test(sentence) || BEFOREHAND.test(between) || COMPARES.test(between)) return true;
      const months = (year - schoolYear) * 12 + month;
      if (TERM.test(sentence) || (/ภาคเรียน|ภาคการศึกษา/u.test(sentence) && BOUND.test(between)))
        return months >= MARCH && months <= MARCH + 15;
      return !AT_SCHOOL.test(sentence) || Math.abs(year - schoolYear) <= 1;
    },
  },
];
const MARCH = 2;

function ofDated(
  text: CheckedText,
  { thing, pattern, agrees }: Dated,
  fiscalYear: number | undefined,
): Diagnostic[] {
  return matchesOf(pattern, text.text).flatMap(({ index, 0: whole, groups = {} }) => {
    const { year: other = '', between = '' } = groups;
    const day = namedDays(text).find(({ start }) => start === index + whole.length);
    if (day?.year === undefined) return [];
    if (agrees(day, toNumber(other), between, text.text.slice(0, index) + whole)) return [];
    return differ(text, day, index + whole.length, other, thing, fiscalYear);
  });
}

/** From October to the September of one fiscal year is a year. */
function ofOneStretch(text: CheckedText, fiscalYear: number | undefined): Diagnostic[] {
  if (!/ดำเนินการ|ระยะเวลา|ประจำปี/u.test(text.text)) return [];
  return namedDays(text).flatMap((last, at, all): Diagnostic[] => {
    const first = all[at - 1];
    if (
      first?.year === undefined ||
      last.year === undefined ||
      last.year !== fiscalYear ||
      last.month !== OCTOBER - 1
    )
      return [];
    if (first.month !== OCTOBER || !UNTIL.test(text.text.slice(first.end, last.start))) return [];
    const years = last.year - first.year;
    return years > 1 && years < FIVE ? [differs(text, first, String(last.year), 'วันสิ้นสุด')] : [];
  });
}
/** A development plan is of five years. */
const FIVE = 5;

/** ปีงบประมาณ พ.ศ. ๒๕๖๙ (๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘) */
function ofQuarters(text: CheckedText, fiscalYear: number | undefined): Diagnostic[] {
  if (!text.text.includes('ปี')) return [];
  const days = namedDays(text);
  return matchesOf(ONE_FISCAL_YEAR, text.text).flatMap(
    ({ index, 0: { length }, groups = {} }): Diagnostic[] => {
      const { year = '', between = '' } = groups;
      const begin = index + length + between.length;
      const at = days.findIndex(({ start }) => start >= begin && start <= begin + 2);
      const [first, second] = [days[at], days[at + 1]];
      if (!first || BEFOREHAND.test(between) || COMPARES.test(between)) return [];
      const last = second && UNTIL.test(text.text.slice(first.end, second.start)) ? second : undefined;
      if (!last && !BOUND.test(between) && !EDGE_OF_YEAR.test(text.text.slice(0, index))) return [];
      const edges = [first, ...(last ? [last] : [])];
      const isOfQuarters = edges.every(
        ({ day, month }) => day === undefined || QUARTER_EDGES.has(`${day}/${month}`),
      );
      // From January to December is a year of the calendar.
      const isCalendar = first.month === 0 && last?.month === DECEMBER;
      const yearOf = isCalendar ? ({ year = 0 }: NamedDay): number => year : fiscalYearOf;
      const dated = edges.filter((each) => each.year !== undefined);
      const odd = dated.find((each) => yearOf(each) !== toNumber(year));
      if (!isOfQuarters || !odd || (!isCalendar && /^ปี(?:บัญชี|ภาษี|ปฏิทิน)/u.test(text.text.slice(index))))
        return [];
      // Where the days are of the plan's year, or both of one, the year is that of another.
      const isOther =
        toNumber(year) !== fiscalYear &&
        dated.every((each) => yearOf(each) !== toNumber(year)) &&
        (yearOf(odd) === fiscalYear ||
          (dated.length > 1 &&
            dated.every((each) => yearOf(each) === yearOf(odd)) &&
            // Of two years that are not that of the plan, the farther one is odd.
            !isFarther(yearOf(odd), toNumber(year), fiscalYear)));
      if (!isOther) return [differs(text, odd, year, 'ปีงบประมาณ')];
      const from = index + length - year.length;
      const params = { year, other: String(yearOf(odd)), thing: 'ช่วงวันที่' };
      return [reportAt(YEARS_DIFFER, params, text, [from, from + year.length])];
    },
  );
}

const isFarther = (one: number, other: number, from: number | undefined): boolean =>
  from !== undefined && Math.abs(one - from) > Math.abs(other - from);

const differs = (text: CheckedText, { start, end }: NamedDay, other: string, thing: string): Diagnostic => {
  const year = text.text.slice(start, end).match(/[\d๐-๙]+$/u)?.[0] ?? '';
  return reportAt(YEARS_DIFFER, { year, other, thing }, text, [end - year.length, end]);
};

/** Where the day is of the plan's year, the year before it is the other one. */
function differ(
  text: CheckedText,
  day: NamedDay,
  before: number,
  other: string,
  thing: string,
  fiscalYear: number | undefined,
): Diagnostic[] {
  if (fiscalYear === undefined || !isOf(day, fiscalYear) || toNumber(other) === fiscalYear)
    return [differs(text, day, other, thing)];
  const from = text.text.lastIndexOf(other, before);
  const params = { year: other, other: String(fiscalYear), thing: 'วันที่' };
  return [reportAt(YEARS_DIFFER, params, text, [from, from + other.length])];
}

function ofTwoYears(text: CheckedText, fiscalYear: number | undefined): Diagnostic[] {
  if (text.text.indexOf('ปี') === text.text.lastIndexOf('ปี')) return [];
  const named = matchesOf(OF_YEAR, text.text).map(({ index, 0: whole, groups = {} }) => {
    const { thing = '', year = '' } = groups;
    return { thing: thing.replaceAll(/\s/gu, ''), year, end: index + whole.length };
  });
  return named.flatMap((later, at): Diagnostic[] => {
    const earlier = named
      .slice(0, at)
      .find((each) => sameEnd(each.thing, later.thing) >= SAME_THING || arePaid(each.thing, later.thing));
    if (!earlier || toNumber(earlier.year) === toNumber(later.year) || later.thing.endsWith('เมื่อ')) return [];
    const isEarlier = toNumber(later.year) === fiscalYear;
    const [odd, other] = isEarlier ? [earlier, later] : [later, earlier];
    const thing = later.thing.slice(-sameEnd(earlier.thing, later.thing));
    const params = { year: odd.year, other: other.year, thing };
    return [reportAt(YEARS_DIFFER, params, text, [odd.end - odd.year.length, odd.end])];
  });
}
const SAME_THING = 9;
const arePaid = (one: string, other: string): boolean =>
  (BYLAW.test(one) && PAID.test(other)) || (PAID.test(one) && /ตาม(?:ข้อ|เทศ)บัญญัติงบประมาณ/u.test(other));

const sameEnd = (one: string, other: string): number => {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
};

const toNumber = (digits: string): number => Number(toArabicDigits(digits));
