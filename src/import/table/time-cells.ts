import type { Quarter } from '../../plan/fiscal-year.js';
import { toArabicDigits } from '../../thai/digits.js';
import type { Cell } from './cells.js';
import { monthInYear, monthOf } from './read-period.js';

/** `1`, `ไตรมาส 1`, `ไตรมาสที่ ๑/๒๕๖๘`, `ไตรมาสแรก`, `Q1`, `ต.ค. - ธ.ค.`. */
export function quarterOf(text: string): Quarter | undefined {
  const plain = toArabicDigits(text).replaceAll('*', '').trim();
  const named =
    /^(?:ไตรมาส(?:ที่)?|Q)\s*([1-4]|IV|I{1,3}|แรก|หนึ่ง|สอง|สาม|สี่)(?:\s*(?:\/|ปี(?:งบประมาณ)?|พ\.?ศ\.?)\s*)?(?:(?<=[\s/.ปีณ])(?:25)?\d\d)?$/iu.exec(
      plain,
    )?.[1];
  if (named !== undefined) return QUARTER_NAMES.get(named.toUpperCase());
  const match = /^(?:ไตรมาส(?:ที่)?\s*|Q)?([1-4])(?:\s*\(.*\)|\s+(\D.*))?$/iu.exec(plain);
  if (!match) return quarterOfMonths(plain);
  const quarter = Number(match[1]) as Quarter;
  return match[2] === undefined || quarterOfMonths(match[2]) === quarter ? quarter : undefined;
}

const QUARTER_NAMES: ReadonlyMap<string, Quarter> = new Map([
  ...['1', '2', '3', '4'].map((name, at) => [name, (at + 1) as Quarter] as const),
  ...['I', 'II', 'III', 'IV'].map((name, at) => [name, (at + 1) as Quarter] as const),
  ...['หนึ่ง', 'สอง', 'สาม', 'สี่'].map((name, at) => [name, (at + 1) as Quarter] as const),
  ['แรก', 1],
]);

/** The first and the last month of a quarter, whatever their years. */
function quarterOfMonths(text: string): Quarter | undefined {
  const [first, last, ...more] = text
    .replaceAll(/^\(|\)$/gu, '')
    .split(/\s*(?:[-–—]|ถึง)\s*/u)
    .map(monthOf);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  const months = monthInYear(first);
  return months % 3 === 0 && last === first + 2 ? ((months / 3 + 1) as Quarter) : undefined;
}

export function quarterCells(cells: readonly Cell[]): { quarter: Quarter; cell: Cell }[] {
  const found = cells.flatMap((cell) => {
    const quarter = quarterOf(cell.text);
    return quarter === undefined ? [] : [{ quarter, cell }];
  });
  return found.every(({ quarter }, index) => quarter === index + 1) ? found : [];
}

/** Dimensions and quarters one beside the other: `1 | 2 | 3 | 4 | 1 | 2 | 3 | 4`. */
export const isTwiceCounted = (cells: readonly Cell[]): boolean => {
  const second = cells.findLastIndex(({ text }) => quarterOf(text) === 1);
  const parts = [cells.slice(0, second), cells.slice(second)];
  return parts.every((part) => part.length >= 2 && quarterCells(part).length === part.length);
};

const MONTHS_OF_YEAR = 12;

/** Twelve months from October, by their names in full or in short, in the quarters that hold them. */
export function monthCells(cells: readonly Cell[]): { quarter: Quarter; cell: Cell }[] {
  const found = cells.flatMap((cell) => {
    const month = monthOf(cell.text);
    return month === undefined ? [] : [{ month, cell }];
  });
  const isYear = found.every(({ month }, index) => monthInYear(month) === index);
  if (found.length !== MONTHS_OF_YEAR || !isYear) return [];
  return found.map(({ cell }, index) => ({ quarter: (Math.floor(index / 3) + 1) as Quarter, cell }));
}
