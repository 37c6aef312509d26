import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { type NamedDay, namedDays } from '../text/named-days.js';
import { type CheckedText, matchesOf, reportAt, type TextRule } from '../text/text-rule.js';

const QUARTER_DIFFERS = defineFinding({
  code: 'check/quarter-differs',
  severity: 'warning',
  about: {
    th: 'เดือนที่ระบุอยู่ในไตรมาสหรือครึ่งปีของปีงบประมาณนั้น',
    en: 'Months lie in the quarter or half of the fiscal year that is named',
  },
  example: { wrong: 'ไตรมาสที่ 4 (มกราคม – มีนาคม 2569)', right: 'ไตรมาสที่ 2 (มกราคม – มีนาคม 2569)' },
  th: (p: { written: string; right: string }) =>
    `“${p.written}” คือเดือน${p.right} ตามปีงบประมาณ แต่ข้อความระบุเดือนเป็นอย่างอื่น`,
  en: (p) => `“${p.written}” of a fiscal year is ${p.right}, the text names other months`,
  hints: { th: 'ปีงบประมาณเริ่มเดือนตุลาคม ไตรมาสที่ 1 คือ ตุลาคม – ธันวาคม', en: 'a fiscal year begins in October' },
});

const WORDS = ['แรก', 'สอง', 'สาม', 'สี่'];
const YEAR = String.raw`[2๒][5๕][\d๐-๙]{2}`;
/** A part of a year, and the year it is of. */
const PART = new RegExp(
  String.raw`(?<part>ไตรมาส(?:ที่)?\s?(?:(?<quarter>[1-4๑-๔])(?![\d๐-๙]|\s?(?:[-–,]|และ|ถึง))|(?<word>${WORDS.join('|')}|หนึ่ง|สุดท้าย))|(?:ครึ่งปี|(?:รอบ)?\s?(?:6|๖|หก)\s?เดือน|ครึ่ง)(?<half>แรก|หลัง)|รอบการประเมิน(?:ครั้ง)?ที่\s?(?<round>[12๑๒])(?![\d๐-๙]))(?<year>\s?(?:ของ|ประจำ)?\s?(?:ปี(?:งบประมาณ|ปฏิทิน)?(?:นี้)?)?\s?(?:พ\.\s?ศ\.\s?)?(?:${YEAR})?)`,
  'gu',
);
/** What ties months behind a quarter, or before it, to it. */
const MONTHS_BEHIND = /^\s?(?:[(]|คือ|ได้แก่|ตรงกับ|ระหว่าง)\s?(?:ช่วง|ระหว่าง|ตั้งแต่)?(?:เดือน|ระหว่างเดือน|วันที่)?\s?$/u;
const QUARTER_BEHIND =
  /^(?:\s?ใน|[^\n]{0,20}?(?:ซึ่ง)?(?:ตรงกับ|อยู่ใน|คือ|เป็น(?:เดือน(?:แรก|ที่สอง|สุดท้าย)(?:ของ|ใน))?))\s?$/u;
const TO_MONTH = /^\s?(?:[-‐‑–—]|(?:จน)?ถึง(?:วันที่|เดือน)?)\s?$/u;
const MONTHS = [
  'ตุลาคม – ธันวาคม',
  'มกราคม – มีนาคม',
  'เมษายน – มิถุนายน',
  'กรกฎาคม – กันยายน',
  'ตุลาคม – มีนาคม',
  'เมษายน – กันยายน',
];
/** Those halves of years are of the calendar that firms count in. */
const OF_FIRMS = /บริษัท|ตลาดหลักทรัพย์|เศรษฐกิจ|ปฏิทิน|GDP|กำไร|ยอดขาย|ส่งออก|ธนาคาร/u;

/** A quarter is that of the months named with it, the first of them first. */
export const namedQuarters: TextRule = {
  findings: [QUARTER_DIFFERS],
  check: (text, context) => [
    ...(/ไตรมาส|ครึ่ง|เดือน(?:แรก|หลัง)|รอบการประเมิน/u.test(text.text)
      ? matchesOf(PART, text.text).flatMap((match) => ofPart(text, match))
      : []),
    ...wholeYears(text, context),
  ],
};

const WHOLE_YEAR = new RegExp(String.raw`ปีงบประมาณ\s?(?:พ\.\s?ศ\.\s?)?${YEAR}`, 'gu');
/** State enterprises may count their fiscal year from January on, offices do not. */
const OFFICES = /เทศบาล|องค์การบริหารส่วน|อบ[ตจ]\.|โรงพยาบาล|โรงเรียน|กรม|กระทรวง|จังหวัด|อำเภอ|เงินอุดหนุน|งบลงทุน/u;
const ENTERPRISES = /การไฟฟ้า|การประปา|รัฐวิสาหกิจ|บริษัท|ธนาคาร|การท่า|การเคหะ|การรถไฟ|การยาง|มหาชน|ปฏิทิน/u;

/** ปีงบประมาณ พ.ศ. ๒๕๖๘ (๑ มกราคม ๒๕๖๘ – ๓๑ ธันวาคม ๒๕๖๘) */
const wholeYears: TextRule['check'] = (text) =>
  !text.text.includes('มกราคม') || !OFFICES.test(text.text) || ENTERPRISES.test(text.text)
    ? []
    : matchesOf(WHOLE_YEAR, text.text).flatMap(({ index, 0: written }): Diagnostic[] => {
        const end = index + written.length;
        const [first, last] = monthsBeside(text, index, end, end) ?? [];
        if (first?.month !== 0 || last?.month !== DECEMBER || first.start < end) return [];
        return [reportAt(QUARTER_DIFFERS, { written, right: 'ตุลาคม – กันยายน' }, text, [index, last.end])];
      });
const DECEMBER = 11;

function ofPart(text: CheckedText, { index, 0: whole, groups = {} }: RegExpExecArray): Diagnostic[] {
  const { part = '', year = '', half, round } = groups;
  const isHalf = half !== undefined || round !== undefined;
  const found = monthsBeside(text, index, index + part.length, index + whole.length);
  if (!found || (half !== undefined && (OF_FIRMS.test(text.text) || !/งบประมาณ|ราชการ/u.test(text.text))))
    return [];
  // ไตรมาสที่ ๓ และไตรมาสที่ ๔ (เมษายน – กันยายน)
  if (/ไตรมาส(?:ที่)?\s?[\d๐-๙]\s?(?:และ|ถึง|[-–])\s?$/u.test(text.text.slice(0, index))) return [];
  const [first, last] = found;
  const isSecond = half === 'หลัง' || /[2๒]/u.test(round ?? '');
  const named = isHalf ? FIRST_HALF + (isSecond ? 1 : 0) : quarterNamed(groups);
  // Of a year of the calendar the quarters are others.
  const isCalendar = /ปี(?!งบ|นี้)/u.test(year) && !isHalf && Math.floor(first.month / QUARTER) === named;
  if (isCalendar || !isOther(found, named)) return [];
  const right = MONTHS[named] ?? '';
  const span: [number, number] = [Math.min(index, first.start), Math.max(index + part.length, last.end)];
  return [reportAt(QUARTER_DIFFERS, { written: part, right }, text, span)];
}

/** Whether the months are not those of the part; what is longer than it may be about more. */
function isOther([first, last]: readonly [NamedDay, NamedDay], named: number): boolean {
  const [from, to] = [placeOf(first.month), placeOf(last.month)];
  if (first === last) return (named < FIRST_HALF ? quarterOf(from) : halfOf(from)) !== named;
  const areOfTwoYears =
    first.year !== undefined &&
    last.year !== undefined &&
    first.year - (from < QUARTER ? 0 : 1) !== last.year - (to < QUARTER ? 0 : 1);
  if (named >= FIRST_HALF) return areOfTwoYears || from !== (named - FIRST_HALF) * 6 || to !== from + 5;
  const [one, other] = [quarterOf(from), quarterOf(to)];
  if (one === other) return one !== named || from > to || areOfTwoYears;
  if (to <= from || to - from > LONG) return false;
  // From October on it is told what has been so far.
  return one === named || (other === named && from !== 0);
}
const LONG = 5;

/** The first and the last month that are told to be those of what stands there. */
function monthsBeside(
  text: CheckedText,
  start: number,
  end: number,
  behind: number,
): readonly [NamedDay, NamedDay] | undefined {
  const days = namedDays(text);
  const at = days.findIndex((day) => day.start >= end && isTied(text.text, end, behind, day));
  if (at < 0) {
    const before = days.findLast(
      (day) => day.end <= start && QUARTER_BEHIND.test(text.text.slice(day.end, start)),
    );
    return before && [before, before];
  }
  const [first, next] = [days[at], days[at + 1]];
  if (!first) return undefined;
  const isStretch = next && TO_MONTH.test(text.text.slice(first.end, next.start));
  return [first, isStretch ? next : first];
}

const isTied = (text: string, end: number, behind: number, { start }: NamedDay): boolean =>
  [end, behind].some((edge) => start >= edge && MONTHS_BEHIND.test(text.slice(edge, start)));

const quarterNamed = ({ quarter, word = '' }: Readonly<Record<string, string | undefined>>): number => {
  if (quarter !== undefined) return Number(toArabicDigits(quarter)) - 1;
  if (word === 'หนึ่ง') return 0;
  return word === 'สุดท้าย' ? WORDS.length - 1 : WORDS.indexOf(word);
};
const QUARTER = 3;
const FIRST_HALF = 4;
/** October is the first. */
const placeOf = (month: number): number => (month + 3) % 12;
const quarterOf = (place: number): number => Math.floor(place / QUARTER);
const halfOf = (place: number): number => FIRST_HALF + Math.floor(place / 6);
