import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { defineFinding } from '../../diagnostics/finding.js';
import { toArabicDigits } from '../../thai/digits.js';
import type { CheckedText } from '../text/checked-text.js';
import { type NamedDay, namedDays } from '../text/named-days.js';
import { matchesOf, reportAt, reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const OTHER_NAME = defineFinding({
  code: 'check/other-name',
  severity: 'warning',
  about: { th: 'ไม่มีชื่อหน่วยงานอื่นค้างจากเอกสารต้นแบบ', en: 'No other organization is left from an older paper' },
  example: {
    wrong: 'เทศบาลตำบลนาทราย แจ้งประชาชนในเขตเทศบาลตำบลเขาดิน ชำระภาษีที่เทศบาลตำบลนาทราย',
    right: 'เทศบาลตำบลนาทราย แจ้งประชาชนในเขตเทศบาลตำบลนาทราย ชำระภาษีที่เทศบาลตำบลนาทราย',
  },
  th: (p: { written: string; usual: string }) => `“${p.written}” ต่างจาก “${p.usual}” ที่กล่าวถึงในข้อความเดียวกัน`,
  en: (p) => `“${p.written}” is another than “${p.usual}” in the same text`,
  hints: () => [{ th: 'ตรวจว่าหมายถึงหน่วยงานใด', en: 'see which of them is meant' }],
});

const LEADER =
  /(?:เทศบาล(?:ตำบล|เมือง|นคร)|นายกเทศมนตรี(?:ตำบล|เมือง|นคร)|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|โรงเรียน(?:บ้าน|วัด)?)(?=[ก-ฮเ-ไ][ก-๎]{2})/gu;
/** No place's name begins like this. */
const NO_NAME =
  /^(?:เป็น|มอบ|ลงนาม|อนุมัติ|พิจารณา|เห็นชอบ|แสดง|กล่าว|สั่ง|แต่งตั้ง|กำหนด|ประกาศ|ทุก|และ|หรือ|ได้|ต้อง|จึง|ให้|ใน|มี|เข้าร่วม|ขอ|ที่|ซึ่ง|โดย|จะ|ไม่|ของ|เพื่อ|อื่น|นี้|ดังกล่าว|สามารถ|ผู้|พ\.)/u;
/** Where several are named, several are meant. */
const SEVERAL =
  /ร่วมกับ|ระหว่าง|และ|กับ|หรือ|เขต(?:ติดต่อ)|ติด(?:ต่อ|กับ)|ทิศ|ข้างเคียง|ใกล้เคียง|ย้าย|โอน|เทียบ|เดิม|ยกฐานะ|แข่งขัน|พบ|เยี่ยม|ศึกษาดูงาน|ช่วยเหลือ|สนับสนุน|ส่งต่อ|ถึง|(?<!รอง|ชอบ|อำนาจ|อนุมัติ|หมาย)จาก|(?<!ขอ)เชิญ(?!ชวน)|อดีต|\//u;
const ONE_MORE = /(?:และ|หรือ|กับ)\s?(?:เทศบาล|นายกเทศ|องค์การ|โรงเรียน|อบ[ตจ]\.|หน่วยงาน|จังหวัด)/u;
const AROUND = 30;
/** So many letters tell one name from another. */
const TELLING = 4;

interface Mention {
  readonly index: number;
  readonly kind: string;
  readonly leader: string;
  readonly name: string;
}

/** One name stands amid several mentions of another of the same kind; a place is a municipality and a subdistrict. */
export const otherName: TextRule = {
  findings: [OTHER_NAME],
  check: (text) => {
    const mentions = matchesOf(LEADER, text.text).flatMap(({ index, 0: leader }): Mention[] => {
      const name = text.text.slice(index + leader.length).match(/^[ก-๎]{3,24}/u)?.[0] ?? '';
      return NO_NAME.test(name)
        ? []
        : [{ index, kind: leader.replace(/^นายกเทศมนตรี/u, 'เทศบาล'), leader, name }];
    });
    const odd = mentions.flatMap((each, at) => {
      const usual = usualOf(each, mentions);
      if (usual !== undefined) return [{ from: each.index, written: each.leader + each.name, usual }];
      const other = samePlaceOf(each, mentions.slice(0, at));
      const name = other && shortest(other.name, each.name);
      return other ? [{ from: each.index, written: each.leader + name, usual: other.leader + name }] : [];
    });
    return [...odd, ...otherOffices(text.text)].flatMap(({ from, written, usual }): Diagnostic[] => {
      const end = from + written.length;
      const before = text.text.slice(Math.max(0, from - AROUND), from);
      const behind = text.text.slice(from, end + AROUND);
      if (SEVERAL.test(before) || ONE_MORE.test(behind)) return [];
      return [reportAt(OTHER_NAME, { written, usual }, text, [from, end])];
    });
  },
};

/** The name that all others of its kind have. */
function usualOf(odd: Mention, mentions: readonly Mention[]): string | undefined {
  const others = mentions.filter((each) => each !== odd && each.kind === odd.kind);
  const [usual, second] = others;
  if (!usual || !second || others.some(({ name }) => alike(name, odd.name) >= TELLING)) return undefined;
  return others.every(({ name }) => alike(name, usual.name) >= TELLING)
    ? usual.leader + shortest(usual.name, second.name)
    : undefined;
}

/** A mention before, of the same place as another kind; a province has municipalities of its name. */
const samePlaceOf = (odd: Mention, before: readonly Mention[]): Mention | undefined =>
  before.find(
    ({ kind, name }) =>
      kind !== odd.kind &&
      !OF_SEVERAL_KINDS.test(kind) &&
      !OF_SEVERAL_KINDS.test(odd.kind) &&
      alike(name, odd.name) === Math.min(name.length, odd.name.length),
  );
const OF_SEVERAL_KINDS = /จังหวัด$|^โรงเรียน/u;

const MUNICIPALITY = '(?:นายกเทศมนตรี|(?:ปลัด|สภา)เทศบาล)(?!ตำบล|เมือง|นคร)';
const SUBDISTRICT = String.raw`(?:นายก|ปลัด|สภา)องค์การบริหารส่วน(?:ตำบล|จังหวัด)(?=[\s,)”]|$|ให้|เพื่อ|และ|ได้|เป็น)`;
/** Whose text it is: the organization that it begins with. */
const OWNER =
  /^(?:(?:ประกาศ|คำสั่ง|ข้อบัญญัติ|เทศบัญญัติ)\s?)?(?<usual>(?<municipality>เทศบาล(?:ตำบล|เมือง|นคร))|องค์การบริหารส่วน(?:ตำบล|จังหวัด))/u;
const OFFICES = { municipality: new RegExp(MUNICIPALITY, 'gu'), subdistrict: new RegExp(SUBDISTRICT, 'gu') };

/** Offices of another kind of organization than the one whose text it is. */
function otherOffices(
  text: string,
): { readonly from: number; readonly written: string; readonly usual: string }[] {
  const owner = OWNER.exec(text);
  if (!owner) return [];
  const { municipality, usual = '' } = owner.groups ?? {};
  const others = municipality === undefined ? OFFICES.municipality : OFFICES.subdistrict;
  return matchesOf(others, text).map(({ index, 0: written }) => ({ from: index, written, usual }));
}

const alike = (one: string, other: string): number => shortest(one, other).length;

/** What two mentions have in common: a name may go on into the next word. */
const shortest = (one: string, other: string): string => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one.slice(0, at);
};

const YEARS_DIFFER = defineFinding({
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
  hints: () => [{ th: 'ตรวจว่าปีใดถูกต้อง', en: 'see which year is right' }],
});

const YEAR = String.raw`[2๒][4-6๔-๖][\d๐-๙]{2}(?![\d๐-๙]|\s?[-‐‑–—]\s?[\d๐-๙])`;
const OF_YEAR = new RegExp(
  String.raw`(?<thing>[ก-๎()A-Z ]{4,60}?)\s?(?:ประจำ|ใน|งวด)?ปี(?:งบประมาณ)?\s?(?:พ\.\s?ศ\.?\s?)?(?<year>${YEAR})`,
  'gu',
);
/** Several years are compared, or one follows another. */
const COMPARES =
  /เทียบ|เปรียบ|ที่ผ่านมา|ปีก่อน|เดิม|เพิ่มขึ้น|ลดลง|ปีถัดไป|ต่อเนื่อง|ย้อนหลัง|จนถึง|และปี|กับปี|และ พ\.|ขยายเวลา|กันเงิน|เหลื่อมปี|มากกว่า|น้อยกว่า|ฉบับก่อน|สูงขึ้น|ต่ำลง|สะสม|ต่อจาก/u;
const ONE_FISCAL_YEAR = new RegExp(
  String.raw`ปีงบประมาณ\s?(?:พ\.\s?ศ\.?\s?)?(?<year>${YEAR})(?=(?<between>[^\d๐-๙\n]{0,60}?)(?:[\d๐-๙]|ตุลาคม))`,
  'gu',
);
/** Days of a fiscal year begin or end its quarters, and stand in a stretch or behind ตั้งแต่, ถึง. */
const QUARTER_EDGES = new Set(['1/9', '31/11', '1/0', '31/2', '1/3', '30/5', '1/6', '30/8']);
const BOUND = /(?:ตั้งแต่|ระหว่าง|ถึง|เริ่ม)(?:วันที่|เดือน)?\s?$|[(]\s?(?:เดือน)?$/u;
const UNTIL = /^\s?(?:[-‐‑–—]|ถึง(?:วันที่)?)\s?$/u;
/** What is gathered or made before the year begins. */
const BEFOREHAND = /ข้อมูล|เก็บ|สำรวจ|ผล|จัดทำ|ทบทวน|เสนอ|ประกาศ|อนุมัติ|สัญญา|ลงวันที่|ณ วันที่/u;
/** คำสั่งที่ ๑๒/๒๕๖๙ ลงวันที่ …, ครั้งที่ ๑/๒๕๖๙ เมื่อวันที่ … */
const NUMBERED =
  /(?<=(?:คำสั่ง|ประกาศ|ประชุม)[^\n\d๐-๙]{0,60}ที่\s?)[\d๐-๙]{1,4}\s?\/\s?(?<year>[2๒][4-6๔-๖][\d๐-๙]{2})\s(?:ลง|เมื่อ|สั่ง ณ\s?)วันที่\s?(?=[\d๐-๙])/gu;

/** The same thing of two years, where nothing is compared; a fiscal year ends in September of its own number. */
export const yearsDiffer: TextRule = {
  findings: [YEARS_DIFFER],
  check: (text, { fiscalYear }) => [
    ...ofNumbers(text),
    ...ofQuarters(text, fiscalYear),
    ...(COMPARES.test(text.text) ? [] : ofTwoYears(text, fiscalYear)),
  ],
};

const fiscalYearOf = ({ month, year = 0 }: NamedDay): number => (month >= OCTOBER ? year + 1 : year);
const OCTOBER = 9;

/** A paper is of the year of its number, or of the fiscal year. */
function ofNumbers(text: CheckedText): Diagnostic[] {
  return matchesOf(NUMBERED, text.text).flatMap(({ index, 0: { length }, groups = {} }) => {
    const { year: other = '' } = groups;
    const day = namedDays(text).find(({ start }) => start === index + length);
    if (day?.year === undefined || [day.year, fiscalYearOf(day)].includes(toNumber(other))) return [];
    return [differs(text, day, other, 'เลขที่เอกสาร')];
  });
}

/** ปีงบประมาณ พ.ศ. ๒๕๖๙ (๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘) */
function ofQuarters(text: CheckedText, fiscalYear: number | undefined): Diagnostic[] {
  if (!text.text.includes('ปีงบประมาณ')) return [];
  const days = namedDays(text);
  return matchesOf(ONE_FISCAL_YEAR, text.text).flatMap(
    ({ index, 0: { length }, groups = {} }): Diagnostic[] => {
      const { year = '', between = '' } = groups;
      const begin = index + length + between.length;
      const at = days.findIndex(({ start }) => start >= begin && start <= begin + 2);
      const [first, second] = [days[at], days[at + 1]];
      if (!first || BEFOREHAND.test(between) || COMPARES.test(between)) return [];
      const last = second && UNTIL.test(text.text.slice(first.end, second.start)) ? second : undefined;
      if (!last && !BOUND.test(between)) return [];
      const edges = [first, ...(last ? [last] : [])];
      const isOfQuarters = edges.every(
        ({ day, month }) => day === undefined || QUARTER_EDGES.has(`${day}/${month}`),
      );
      const odd = edges.find((each) => each.year !== undefined && fiscalYearOf(each) !== toNumber(year));
      if (!isOfQuarters || !odd) return [];
      // Where the days are of the plan's year, the year is that of another.
      const isOther =
        fiscalYear !== undefined && toNumber(year) !== fiscalYear && fiscalYearOf(odd) === fiscalYear;
      if (!isOther) return [differs(text, odd, year, 'ปีงบประมาณ')];
      const from = index + length - year.length;
      const params = { year, other: String(fiscalYear), thing: 'ช่วงวันที่' };
      return [reportAt(YEARS_DIFFER, params, text, [from, from + year.length])];
    },
  );
}

const differs = (text: CheckedText, { start, end }: NamedDay, other: string, thing: string): Diagnostic => {
  const year = text.text.slice(start, end).match(/[\d๐-๙]+$/u)?.[0] ?? '';
  return reportAt(YEARS_DIFFER, { year, other, thing }, text, [end - year.length, end]);
};

const PLAN_LENGTH = defineFinding({
  code: 'check/plan-length',
  severity: 'warning',
  about: { th: 'จำนวนปีของแผนตรงกับปีแรกและปีสุดท้าย', en: 'A plan of so many years is of so many years' },
  example: { wrong: 'แผนพัฒนาท้องถิ่นห้าปี (พ.ศ. 2561 - 2570)', right: 'แผนพัฒนาท้องถิ่นห้าปี (พ.ศ. 2566 - 2570)' },
  th: (p: { written: string; length: number; years: string }) =>
    `แผน ${p.years} ปี แต่ “${p.written}” มี ${p.length} ปี`,
  en: (p) => `a plan of ${p.years} years, but “${p.written}” are ${p.length}`,
  hints: () => [{ th: 'ตรวจปีแรกและปีสุดท้ายของแผน', en: 'see which years the plan is of' }],
});

const SPELT = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า'];
const PLAN_OF_YEARS = new RegExp(
  String.raw`แผน[ก-๎ ]{2,60}?\s?(?<years>[\d๐-๙]{1,2}|${SPELT.slice(2).join('|')})\s?ปี\s?[(]?\s?(?:พ\.\s?ศ\.\s?)?(?<written>(?<from>[2๒][4-6๔-๖][\d๐-๙]{2})\s?[-‐‑–—]\s?(?:พ\.\s?ศ\.\s?)?(?<to>[2๒][4-6๔-๖][\d๐-๙]{2}))(?![\d๐-๙])`,
  'gu',
);

/** แผนพัฒนาท้องถิ่นห้าปี is of five years. */
export const planLength: TextRule = {
  findings: [PLAN_LENGTH],
  check: (text) =>
    reportMatches(text, PLAN_OF_YEARS, ({ 0: whole, groups = {} }) => {
      const { years = '', written = '', from = '', to = '' } = groups;
      const length = toNumber(to) - toNumber(from) + 1;
      if (length === (SPELT.indexOf(years) > 0 ? SPELT.indexOf(years) : toNumber(years))) return undefined;
      const at = whole.length - written.length;
      return { finding: PLAN_LENGTH, params: { written, length, years }, part: [at, whole.length] };
    }),
};

function ofTwoYears(text: CheckedText, fiscalYear: number | undefined): Diagnostic[] {
  if (text.text.indexOf('ปี') === text.text.lastIndexOf('ปี')) return [];
  const named = matchesOf(OF_YEAR, text.text).map(({ index, 0: whole, groups = {} }) => {
    const { thing = '', year = '' } = groups;
    return { thing: thing.replaceAll(/\s/gu, ''), year, end: index + whole.length };
  });
  return named.flatMap((later, at): Diagnostic[] => {
    const earlier = named.slice(0, at).find((each) => sameEnd(each.thing, later.thing) >= SAME_THING);
    if (!earlier || toNumber(earlier.year) === toNumber(later.year)) return [];
    const isEarlier = toNumber(later.year) === fiscalYear;
    const [odd, other] = isEarlier ? [earlier, later] : [later, earlier];
    const thing = later.thing.slice(-sameEnd(earlier.thing, later.thing));
    const params = { year: odd.year, other: other.year, thing };
    return [reportAt(YEARS_DIFFER, params, text, [odd.end - odd.year.length, odd.end])];
  });
}
const SAME_THING = 9;

const sameEnd = (one: string, other: string): number => {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
};

const toNumber = (digits: string): number => Number(toArabicDigits(digits));
