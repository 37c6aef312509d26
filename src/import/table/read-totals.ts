import { toArabicDigits } from '../../thai/digits.js';
import type { DraftTotals } from '../draft.js';
import type { Cell } from './cells.js';
import type { Column } from './table-columns.js';
import { parseAmount } from './values.js';

export const isTotalText = (text: string): boolean =>
  /^(?:รวม|ยอดรวม|ผลรวม|รวมงบประมาณ)(?:ทั้งสิ้น|ทั้งหมด|จำนวนเงิน|เงิน|งบประมาณ|เป็นเงิน)*\s*(?:(?<=ทั้งสิ้น\s*|ทั้งหมด\s*)(?:จำนวน\s*)?[๐-๙0-9]+\s*(?:โครงการ|กิจกรรม|มาตรการ|\/|\s)+)?(?:\(?บาท\)?)?$/u.test(
    text.replaceAll('*', '').trim(),
  );

/** The last row: the whole budget and how many projects each quarter has. */
export function readTotals(cells: readonly Cell[], columns: readonly Column[]): DraftTotals {
  const numbers = cells.slice(1).flatMap((cell) =>
    [...cell.text.matchAll(/\S+/gu)].flatMap(({ 0: text }) => {
      const value = parseAmount(text.replace(/\.-$/u, ''));
      return value === undefined || !/\d/u.test(toArabicDigits(text)) ? [] : [{ text, value }];
    }),
  );
  if (columns.some(({ key }) => key === 'money')) return totalsByColumn(cells, columns);
  const hasBudget = columns.some(({ key }) => key === 'budget');
  const budget = hasBudget ? numbers[0]?.value : undefined;
  const counts = numbers.slice(hasBudget ? 1 : 0).map(({ value }) => value);
  const quarters = counts.length >= 4 ? counts.slice(0, 4) : undefined;
  const isWhole = quarters === undefined ? counts.length === 0 : counts.length === 4;
  return { budget, quarters, values: isWhole ? cells.slice(1).map(({ passage }) => passage) : [] };
}

/** Where a table has several amounts only the columns tell which is which. */
function totalsByColumn(cells: readonly Cell[], columns: readonly Column[]): DraftTotals {
  const own = columns.find(({ key }) => key === 'budget');
  const cell = own && cells.find(({ from }) => own.from <= from && from < own.to);
  const budget = cell && parseAmount(cell.text);
  return { budget, quarters: undefined, values: budget === undefined || !cell ? [] : [cell.passage] };
}
