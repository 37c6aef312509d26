import type { Framework } from '../../plan/plan.js';
import { isBlank, joinAll, type Passage } from '../passage.js';
import type { Cell, CellRow } from './cells.js';
import type { RowWords } from './row-words.js';
import type { Column } from './table-columns.js';
import { parseAmount, parseDimension } from './values.js';

/** A row into which a head runs down, or that leaves the columns of numbers and titles to the heads above. */
export function isBelowHeads(
  { cells, kind }: CellRow,
  columns: readonly Column[],
  isFirst: boolean,
): boolean {
  if (kind !== 'counted') return false;
  if (cells.some(({ above }) => above !== undefined)) return true;
  const title = columns.find(({ key }) => key === 'title');
  return isFirst && title !== undefined && cells.every(({ text, from }) => text === '' || from >= title.to);
}

/** `รวมมิติที่ ๑`, `รวม 3 โครงการ`, `ยอดยกไป`: a sum inside the table, with no number of its own. */
export const isSubtotal = ([first, second]: readonly Cell[]): boolean =>
  [first, second].some((cell) =>
    /^(?:รวม|ยอด)?(?:เงิน)?ยก(?:มา|ไป)(?=\s|\(|จาก|หน้า|$)/u.test(cell?.text ?? ''),
  ) ||
  /^(?:รวม|ยอดรวม|ผลรวม)\s*(?:มิติ|กลุ่ม|แผนงาน|\(?\s*[๐-๙0-9]|จำนวน|โครงการ|ยุทธศาสตร์|ด้าน|หมวด)/u.test(
    first?.text ?? '',
  ) ||
  /^(?:รวม|ยอดรวม|ผลรวม)\s*มิติ(?:ที่)?\s*[1-9๑-๙]$/u.test(second?.text ?? '');

/** Words alone that name a group of projects: they run over other columns, or count as `1.1` and `ก.` do. */
export function groupOf(
  filled: readonly Cell[],
  words: RowWords,
  columns: readonly Column[],
): Passage | undefined {
  const [only] = filled;
  if (!only || filled.length > 2 || words.ticks.length > 0) return undefined;
  if (![words.dimension, words.budget, words.note, words.quarterList].every(isBlank)) return undefined;
  const isCounted = /^(?:[๐-๙0-9]{1,2}(?:\.[๐-๙0-9]{1,2})+|[๐-๙0-9]{1,2}[.)]|[ก-ฮ][.)])\s*\S/u.test(
    filled.map(({ text }) => text).join(' '),
  );
  const names = /^(?:กลุ่ม|แผนงาน|ยุทธศาสตร์|ด้าน|หมวด)\S/u.test(only.text);
  return runsOver(filled, columns) || isCounted || names
    ? joinAll(filled.map(({ passage }) => passage))
    : undefined;
}

/** One cell over the column of titles and others. */
export function runsOver([only, ...more]: readonly Cell[], columns: readonly Column[]): boolean {
  const title = columns.find(({ key }) => key === 'title');
  return (
    only !== undefined &&
    more.length === 0 &&
    title !== undefined &&
    only.to > title.to &&
    only.to - only.from > 1
  );
}

/** A row that names the dimension of those below it, perhaps with a number before and sums behind. */
export function dividerOf(
  cells: readonly Cell[],
  framework: Framework | undefined,
): { dimension: number; passage: Passage } | undefined {
  const name = cells[/^[๐-๙0-9]{1,2}[.)]?$/u.test(cells[0]?.text ?? '') ? 1 : 0];
  if (!name || !/[ก-๎]/u.test(name.text)) return undefined;
  const sums = cells.slice(cells.indexOf(name) + 1);
  if (sums.some(({ text }) => parseAmount(text) === undefined)) return undefined;
  const counted = sums.length > 0 ? undefined : /^มิติ(?:ที่)?\s*([1-9๑-๙])(?!\d)/u.exec(name.text)?.[1];
  const parsed = parseDimension(counted ?? name.text, framework);
  return parsed && { dimension: parsed.dimension, passage: joinAll(cells.map(({ passage }) => passage)) };
}
