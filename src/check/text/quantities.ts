import { remember } from '../../remember.js';
import { toArabicDigits } from '../../thai/digits.js';
import { THAI_MONTHS } from '../../thai/months.js';
import { type CheckedText, matchesOf } from './text-rule.js';

/** A number that a text names, and what it is of. */
export interface Quantity {
  /** Of ร้อยละ, or of the number. */
  readonly from: number;
  /** Of the number. */
  readonly start: number;
  /** Of the unit. */
  readonly end: number;
  readonly written: string;
  readonly value: number;
  /** How much the last digit that is written stands for. */
  readonly step: number;
  /** The measure word; `%` of a share; empty where none stands there. */
  readonly unit: string;
}

/** What may follow a measure word at once. */
const GOES_ON =
  'ร้อยละ|คิด|เป็น|เท่ากับ|จาก|และ|หรือ|รวม|โดย|ซึ่ง|ได้|ใน|แล้ว|ต่อ|ที่|ของ|มี|คง|แบ่ง|แยก|เหลือ|ยัง|เพิ่ม|ลด|ประกอบ|พบ|ทั้ง|เมื่อ|ให้|ไม่';
const N = String.raw`[\d๐-๙][\d๐-๙,]*(?:\.[\d๐-๙]+)?`;
const QUANTITY = new RegExp(
  String.raw`(?<lead>ร้อยละ\s?)(?<share>${N})|(?<![\d๐-๙.,:/])(?<number>${N})(?![\d๐-๙:/])(?:\s?(?<percent>[%％]|เปอร์เซ็นต์)|\s?(?<scale>ล้าน|แสน|หมื่น|พัน)?(?<unit>(?!${GOES_ON}|${THAI_MONTHS.join('|')})[ก-๎]{2,16}?)(?=[^ก-๎]|$|${GOES_ON}|(?<=บาท)ถ้วน))?`,
  'gu',
);
const SCALES: Readonly<Record<string, number>> = { ล้าน: 1e6, แสน: 1e5, หมื่น: 1e4, พัน: 1e3 };

/** In the order of the text. */
export const quantitiesIn = remember(({ text }: Pick<CheckedText, 'text'>): readonly Quantity[] =>
  matchesOf(QUANTITY, text).map(({ index: from, 0: whole, groups = {} }) => {
    const { lead = '', share, number = '', percent, scale = '', unit = '' } = groups;
    const written = share ?? number;
    const times = SCALES[scale] ?? 1;
    const decimals = /(?<=\.).*/u.exec(written)?.[0].length ?? 0;
    return {
      from,
      start: from + lead.length,
      end: from + whole.length,
      written,
      value: Number(toArabicDigits(written).replaceAll(',', '')) * times,
      step: times * 10 ** -decimals,
      unit: share === undefined && percent === undefined ? unit : '%',
    };
  }),
);

/** What stands between one and the next. */
export const between = (text: string, one: Quantity | undefined, next: Quantity): string =>
  text.slice(one?.end ?? 0, next.from);

/** ผู้ที่แยกขยะ, ส่วนที่ยังไม่แยก: what the one does the other does not. */
export const denies = (one: string, other: string): boolean =>
  one.includes(/ไม่(?:ได้|มี)?([ก-๎]{3})/u.exec(other)?.[1] ?? '\0');
