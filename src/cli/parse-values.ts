import { UsageError } from '../diagnostics/diagnostic.js';
import { ERA_OFFSET, isGregorianYear } from '../plan/buddhist-date.js';
import { QUARTERS, type Quarter } from '../plan/fiscal-year.js';
import { toArabicDigits } from '../thai/digits.js';

/** A fiscal year of the Buddhist era; Thai digits are understood. */
export function parseYear(written: string): number {
  const year = Number(toArabicDigits(written.trim()));
  if (Number.isInteger(year) && year >= 2500 && year <= 2999) return year;
  if (Number.isInteger(year) && isGregorianYear(year)) {
    const right = year + ERA_OFFSET;
    throw new UsageError({
      th: `ปี ${written} เป็น ค.ศ. ให้เขียนเป็น พ.ศ. คือ ${right}`,
      en: `${written} is a Gregorian year; in the Buddhist era it is ${right}`,
    });
  }
  throw new UsageError({
    th: `“${written}” ไม่ใช่ปีงบประมาณ ให้เขียนเป็นปี พ.ศ. 4 หลัก เช่น 2570`,
    en: `“${written}” is no fiscal year; write four digits of the Buddhist era, such as 2570`,
  });
}

/** `2,3` → the quarters in order, each once. */
export function parseQuarters(written: string): readonly Quarter[] {
  const parts = toArabicDigits(written)
    .split(/[,\s]+/)
    .filter(Boolean);
  const quarters = QUARTERS.filter((quarter) => parts.includes(String(quarter)));
  if (parts.length > 0 && parts.every((part) => quarters.some((quarter) => String(quarter) === part))) {
    return quarters;
  }
  throw new UsageError({
    th: `“${written}” ไม่ใช่ไตรมาส ให้เขียนเลข 1 ถึง 4 คั่นด้วยจุลภาค เช่น 2,3`,
    en: `“${written}” names no quarters; write numbers from 1 to 4, parted by commas, such as 2,3`,
  });
}

/** `1-3, 8` → the numbers in order, each once; at least one, none above `most`. */
export function parseNumbers(written: string, most: number): readonly number[] {
  const parts = toArabicDigits(written)
    .split(/[,\s]+/)
    .filter(Boolean);
  const ranges = parts.map((part) => /^(\d{1,4})(?:[-–](\d{1,4}))?$/.exec(part));
  const numbers = ranges.flatMap((range) => {
    const [first, last] = [Number(range?.[1]), Number(range?.[2] ?? range?.[1])];
    if (!(first >= 1 && first <= last && last <= most)) return [Number.NaN];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  if (numbers.length > 0 && !numbers.some(Number.isNaN)) {
    return [...new Set(numbers)].sort((a, b) => a - b);
  }
  throw new UsageError({
    th: `“${written}” ใช้ไม่ได้ ให้พิมพ์เลข 1 ถึง ${most}`,
    en: `“${written}” cannot be used; type numbers from 1 to ${most}`,
  });
}

/** Baht, with or without separators: `10,000`, `10000.50`. */
export function parseBudget(written: string): number {
  const plain = toArabicDigits(written.trim()).replaceAll(',', '');
  if (/^\d+(\.\d{1,2})?$/.test(plain)) return Number(plain);
  throw new UsageError({
    th: `“${written}” ไม่ใช่จำนวนเงิน ให้เขียนเป็นบาท เช่น 10000 หรือ 0 หากไม่ใช้งบประมาณ`,
    en: `“${written}” is no amount of money; write baht, such as 10000, or 0 for no budget`,
  });
}
