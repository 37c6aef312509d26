import { QUARTERS, type Quarter } from '../../plan/fiscal-year.js';
import { toArabicDigits } from '../../thai/digits.js';
import { monthNamed, THAI_MONTHS, THAI_SHORT_MONTHS } from '../../thai/months.js';

const MONTHS_OF_YEAR = 12;
const FIRST_MONTH = 10;

/** January is 1; undefined for what is no month. */
export const monthOf = (text: string): number | undefined => monthNamed(text.replaceAll(/[\s*\d๐-๙]/gu, ''));

/** How many months of the fiscal year are past when it begins. */
export const monthInYear = (month: number): number => (month + MONTHS_OF_YEAR - FIRST_MONTH) % MONTHS_OF_YEAR;

const WHOLE_YEAR =
  /^(?:ดำเนินการ)?(?:(?:ตลอดทั้ง|ตลอด|ทั้ง)ปี(?:งบประมาณ)?|ทุกไตรมาส|ทุกเดือน)(?:พศ)?(25\d\d)?(?:\((.*)\))?$/u;
const COUNTED =
  /^(?:(?:ใน)?(?:ไตรมาส(?:ที่)?|Q)?[1-4](?!\d)|[-–—,/()]|ถึง|และ|กับ|(?:ของ|ใน)?(?:ปีงบประมาณ|ปี)?(?:พศ)?25\d\d)+$/iu;
const MONTH = [
  ...THAI_MONTHS,
  ...THAI_SHORT_MONTHS.map((name) => name.replaceAll('.', String.raw`\.?`)),
].join('|');
const PART = new RegExp(
  `(?<month>${MONTH})|(?<number>\\d+)|(?<to>[-–—]|จนถึง|ถึง)|(?<and>[,/]|และ|กับ)|(?:ปีงบประมาณ|ปี|พศ|ระหว่าง|ตั้งแต่|ช่วง|ของ|ใน|วันที่|เดือน|[.()*])`,
  'uy',
);

interface Part {
  readonly month?: number;
  readonly number?: string;
  readonly isTo: boolean;
  readonly isAnd: boolean;
}

/** What a time of months says; undefined where some word of it says something else. */
function partsOf(text: string): Part[] | undefined {
  const parts: Part[] = [];
  PART.lastIndex = 0;
  for (let at = 0; at < text.length; at = PART.lastIndex) {
    const groups = PART.exec(text)?.groups;
    if (!groups) return undefined;
    const { month, number, to, and } = groups;
    const counted = month === undefined ? undefined : monthOf(month);
    if (counted !== undefined || number !== undefined || to !== undefined || and !== undefined)
      parts.push({
        ...(counted !== undefined && { month: counted }),
        ...(number !== undefined && { number }),
        isTo: to !== undefined,
        isAnd: and !== undefined,
      });
  }
  return parts;
}

/**
 * `2, 3`, `ไตรมาสที่ ๒-๓`, `ตลอดปี`, `1 ต.ค. 67 – 31 มี.ค. 68`: the quarters of a time that is understood to its last word,
 * and lies in the plan's year where it names one; else none.
 */
export function parsePeriod(written: string, year: number | undefined): Quarter[] {
  const text = toArabicDigits(written)
    .replaceAll(/\s/gu, '')
    .replaceAll(/พ\.?ศ\.?(?=25)/gu, 'พศ');
  const [whole, named, aside] = WHOLE_YEAR.exec(text) ?? [];
  if (whole !== undefined) {
    const isOwn = named === undefined || year === undefined || Number(named) === year;
    const isWhole = aside === undefined || parsePeriod(aside, year).length === QUARTERS.length;
    return isOwn && isWhole ? [...QUARTERS] : [];
  }
  if (COUNTED.test(text)) return countedQuarters(text, year);
  const parts = partsOf(text);
  const isOpen = /^(?:ระหว่าง|ตั้งแต่)/u.test(text) && !parts?.some(({ isTo }) => isTo);
  return parts && !isOpen ? quartersOfMonths(parts, year) : [];
}

interface Stop {
  readonly at: number;
  readonly isEnd: boolean;
}

/** From each `to` back to what stands before it; undefined where the order is none. */
function covered(stops: readonly Stop[]): number[] | undefined {
  const found: number[] = [];
  for (const { at, isEnd } of stops) {
    const from = found.at(-1);
    if (!isEnd) found.push(at);
    else if (from === undefined || from > at) return undefined;
    else for (let each = from + 1; each <= at; each += 1) found.push(each);
  }
  return found;
}

function quartersOfMonths(parts: readonly Part[], year: number | undefined): Quarter[] {
  const stops: Stop[] = [];
  let [isEnd, isNext, hasDay] = [false, true, false];
  for (const [index, { month, number, isTo, isAnd }] of parts.entries()) {
    const before = parts[index - 1]?.month;
    if (month !== undefined) {
      const at = monthInYear(month);
      // Two months side by side may be the first and the last.
      if (!isEnd && !isNext && at !== (stops.at(-1)?.at ?? at) + 1) return [];
      stops.push({ at, isEnd });
      [isEnd, isNext, hasDay] = [false, false, false];
    } else if (isTo) isEnd = true;
    else if (isAnd) isNext = true;
    else if (number !== undefined && before !== undefined && /^(?:25)?\d\d$/u.test(number)) {
      if (!isOfYear(number, before, year)) return [];
    } else if (hasDay || Number(number) > 31) return [];
    else hasDay = true;
  }
  const months = isEnd || hasDay ? undefined : covered(stops);
  return quartersFrom(months?.map((at) => Math.floor(at / 3) + 1));
}

/** `ต.ค. 67` is of the fiscal year 2568. */
function isOfYear(digits: string, month: number, year: number | undefined): boolean {
  const written = digits.length === 2 ? 2500 + Number(digits) : Number(digits);
  return year === undefined || written + (month >= FIRST_MONTH ? 1 : 0) === year;
}

function countedQuarters(text: string, year: number | undefined): Quarter[] {
  const stops: Stop[] = [];
  let isEnd = false;
  for (const [part] of text.matchAll(/25\d\d|[1-4]|[-–—]|ถึง/gu)) {
    if (part.length === 4) {
      if (year !== undefined && Number(part) !== year) return [];
    } else if (/\d/u.test(part)) {
      stops.push({ at: Number(part), isEnd });
      isEnd = false;
    } else isEnd = true;
  }
  return quartersFrom(isEnd ? undefined : covered(stops));
}

const quartersFrom = (counted: readonly number[] | undefined): Quarter[] =>
  QUARTERS.filter((quarter) => counted?.includes(quarter));
