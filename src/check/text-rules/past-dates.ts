import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { toArabicDigits } from '../../thai/digits.js';
import { type NamedDay, namedDays } from '../text/named-days.js';
import { matchesOf, reportAt, type TextRule } from '../text/text-rule.js';
import { YEARS_DIFFER } from './years-differ.js';

const PAST_DATE = defineFinding({
  code: 'check/past-date',
  severity: 'warning',
  about: {
    th: 'สิ่งที่จะทำไม่อยู่ในปีที่ผ่านไปแล้ว',
    en: 'What is still to be done is not of a year long past',
  },
  example: {
    wrong: 'จะดำเนินการให้แล้วเสร็จภายในเดือนสิงหาคม 2566',
    right: 'จะดำเนินการให้แล้วเสร็จภายในเดือนสิงหาคม 2569',
  },
  th: (p: { written: string; year: number }) =>
    `“${p.written}” ผ่านไปแล้วก่อนปีงบประมาณ พ.ศ. ${p.year} แต่ข้อความกล่าวถึงสิ่งที่จะทำ`,
  en: (p) => `“${p.written}” is before the fiscal year ${p.year}, but is said of what is to be done`,
  hints: { th: 'ตรวจว่าเป็นปีที่ค้างจากเอกสารเก่าหรือไม่', en: 'see whether an older paper’s year was left' },
});

const YEAR = String.raw`(?<year>[2๒][5๕][\d๐-๙]{2})(?![\d๐-๙]|\s?[-‐‑–—]\s?[\d๐-๙])`;
const OF_YEAR = new RegExp(
  String.raw`(?:ประจำ|ใน)?ปี(?:งบประมาณ|การศึกษา|ภาษี)?\s?(?:พ\.\s?ศ\.?\s?)?${YEAR}`,
  'gu',
);
/** What is still to come. */
const TO_COME =
  /(?<![ก-๎])จะ(?!ละ)|(?:ที่|ซึ่ง|และ|โดย|เพื่อ|คาดว่า|ว่า|สภา|กอง[ก-๎]{1,12})จะ(?!ละ)|ขอเชิญ|กำหนด(?:จัด|ส่ง|แล้วเสร็จ)|ให้(?:แล้ว)?เสร็จ|เปิดรับ|(?<![ก-๎])รับสมัคร|เป้าหมาย(?:การดำเนินงาน|ของ|ใน|ที่จะ)|วางแผน|คาดว่า|ขอความร่วมมือ/u;
/** Something of then is told, or the text is about papers and agreements of then. */
const TELLS =
  /เมื่อ(?!สิ้น)|แล้ว(?!เสร็จ)|ผล(?!งาน|สัมฤทธิ์|ผลิต|ประโยชน์)|ผ่านมา|ลงวันที่|หนังสือ|อ้างถึง|เดิม|สัญญา|เคย|มติ|ยกเลิก|ครบ|ตั้งแต่|ย้อนหลัง|พบ|แต่(?!ง|ละ)|เทียบ|ก่อน|ค้าง|ขยาย|ตาม(?:ประกาศ|คำสั่ง|ที่)|นับ|เกิด|ประวัติ|สถิติ|ข้อมูล|ณ วันที่|ฉบับที่|ครั้งแรก|เริ่ม|ต่อจาก|ต่อเนื่อง|ได้รับ(?:การ|งบ|จัดสรร)|กฎหมาย|พระราช|ระเบียบ|ร้อยละ|เพิ่มขึ้น|ลดลง|จาก/u;
/** A year is prepared in the one before it. */
const PREPARES = /แผน(?!ที่)|จัดทำ|เสนอ|ร่าง|ทบทวน|คำขอ|ของบ|ประกาศ|อนุมัติ|สำรวจ|เตรียม|รายงาน|ภาษี|ทะเบียน/u;
const CLAUSE = 70;
const OCTOBER = 9;

/** The plan that is spoken of, or the year that is. */
const THIS_PLAN = new RegExp(
  String.raw`(?:แผน(?:ปฏิบัติ|ดำเนิน|งาน)?(?:การ)?[ก-๎]{0,40}?(?:ฉบับ)?นี้|ปี(?:งบประมาณ)?(?:นี้|ปัจจุบัน))(?<between>[ก-๎ (]{0,24}?)(?:ปี(?:งบประมาณ)?\s?)?(?:พ\.\s?ศ\.?\s?)?${YEAR}`,
  'gu',
);
const OF_BEFORE = /กว่า|แต่|เหมือน|แทน|ปรับ|จาก|ต่อ|ทบทวน|เทียบ|ฉบับ|แก้|เดิม|ก่อน|เพิ่ม|ลด|มากกว่า|น้อยกว่า|ผล/u;

/** What is still to be done, and what this plan is of, is not of a year long past. */
export const pastDates: TextRule = {
  findings: [PAST_DATE, YEARS_DIFFER],
  check: (text, { fiscalYear }) => {
    if (fiscalYear === undefined) return [];
    const report = (end: number, year: string): Diagnostic =>
      reportAt(PAST_DATE, { written: year, year: fiscalYear }, text, [end - year.length, end]);
    const times =
      TO_COME.test(text.text) && !TELLS.test(text.text) ? timesIn(text.text, namedDays(text)) : [];
    return [
      // A paper of then speaks of its year all through.
      ...(times.filter(({ year }) => year < fiscalYear).length === 1
        ? times
            .filter(({ from, year }) => {
              const clause = text.text.slice(Math.max(0, from - CLAUSE), from);
              if (!TO_COME.test(clause)) return false;
              return year === fiscalYear - 1
                ? !PREPARES.test(text.text) && namesYear(text.text, fiscalYear)
                : year < fiscalYear;
            })
            .map(({ end, written }) => report(end, written))
        : []),
      ...lonelyYear(text.text, timesIn(text.text, namedDays(text)), fiscalYear).map(({ end, written }) =>
        reportAt(YEARS_DIFFER, { year: written, other: String(fiscalYear), thing: 'ส่วนอื่น' }, text, [
          end - written.length,
          end,
        ]),
      ),
      ...matchesOf(OF_PLAN, text.text).flatMap(({ index, groups: { year = '' } = {} }) =>
        toNumber(year) === fiscalYear ? [] : [report(index + year.length, year)],
      ),
      ...matchesOf(THIS_PLAN, text.text)
        .filter(
          ({ index, 0: whole, groups: { year = '', between = '' } = {} }) =>
            toNumber(year) < fiscalYear &&
            !OF_BEFORE.test(between) &&
            !UNTIL.test(text.text.slice(index + whole.length)),
        )
        .map(({ index, 0: whole, groups }) => report(index + whole.length, groups?.['year'] ?? '')),
    ];
  },
};

/** One year that is long past in a text of this one, which tells of nothing that was. */
function lonelyYear(text: string, times: readonly Time[], fiscalYear: number): readonly Time[] {
  const old = times.filter(({ calendar }) => calendar <= fiscalYear - 2);
  const [lonely] = old;
  const isOfNow =
    times.some(({ year, calendar }) => year === fiscalYear || calendar === fiscalYear) ||
    toArabicDigits(text).includes(`/${fiscalYear}`);
  if (!lonely || old.length > 1 || !isOfNow || lonely.year < fiscalYear - DECADE) return [];
  const before = text.slice(Math.max(0, lonely.from - CLAUSE), lonely.from);
  const goesOn = UNTIL.test(text.slice(lonely.end));
  return OF_THEN.test(text) || SINCE.test(before) || goesOn ? [] : old;
}
const DECADE = 10;
const OF_THEN =
  /แล้ว(?!เสร็จ)|ผลการ|ผ่านมา|ลงวันที่|หนังสือ|อ้างถึง|เดิม|เคย|มติ|ยกเลิก|ย้อนหลัง|พบ|เทียบ|เปรียบ|กว่า|ก่อน|ค้าง|ขยาย|เกิด|ประวัติ|สถิติ|ครั้งแรก|ต่อจาก|ต่อเนื่อง|กฎหมาย|พระราช|ระเบียบ|เพิ่มขึ้น|ลดลง|สะสม|กันเงิน|เหลื่อม|รุ่น|สร้าง(?!ความ|จิต|สรรค์)|ก่อตั้ง|จำหน่าย|อายุ|และปี|ถึงปี|ยกมา|เปลี่ยน|จาก|ซื้อ|หมดอายุ|ฐาน|กรณี|ตรวจสอบ|ข้อมูลของ|ข้อมูลปี|ปรับปรุง|ทบทวน|เรียนรู้|ถอดบทเรียน|จบ|สำเร็จการศึกษา|ศิษย์เก่า|รายได้|เก็บได้|ไม่/u;
const UNTIL = /^\s?(?:[-‐‑–—]|(?:จน)?ถึง)/u;
const SINCE = /(?:ตั้งแต่|เมื่อ|แต่|จาก|ก่อน|หลัง|ถึง|ใน)\s?(?:วันที่|ปี)?\s*$/u;
/** พ.ศ. ๒๕๖๙ ซึ่งเป็นปีเดียวกับแผนนี้ */
const OF_PLAN = /(?<year>[2๒][5๕][\d๐-๙]{2})(?=\)?\s?(?:ซึ่ง|อัน)?(?:เป็น|คือ)ปี(?:เดียวกับ|ของ|ปัจจุบันของ)แผน)/gu;

interface Time {
  readonly from: number;
  readonly end: number;
  readonly year: number;
  readonly calendar: number;
  readonly written: string;
}

/** Days and months with their year, and years: each in its fiscal year. */
const timesIn = (text: string, days: readonly NamedDay[]): Time[] => [
  ...days.flatMap(({ start: from, end, month, year }): Time[] =>
    year === undefined
      ? []
      : [
          {
            from,
            end,
            calendar: year,
            year: month >= OCTOBER ? year + 1 : year,
            written: lastDigits(text.slice(from, end)),
          },
        ],
  ),
  ...matchesOf(OF_YEAR, text).map(({ index: from, 0: whole, groups: { year = '' } = {} }) => ({
    from,
    end: from + whole.length,
    year: toNumber(year),
    calendar: toNumber(year),
    written: year,
  })),
];

const namesYear = (text: string, year: number): boolean => toArabicDigits(text).includes(String(year));
const lastDigits = (text: string): string => /[\d๐-๙]+$/u.exec(text)?.[0] ?? '';
const toNumber = (digits: string): number => Number(toArabicDigits(digits));
