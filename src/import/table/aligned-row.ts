import type { Quarter } from '../../plan/fiscal-year.js';
import { isBlank, joinPassages, type Passage, slicePassage, trimPassage } from '../passage.js';
import type { Cell, CellRow } from './cells.js';
import type { RowWords } from './read-table.js';
import type { Column } from './table-columns.js';
import { isTickSign, parseAmount, parseDimension } from './values.js';

/** A row that was set in columns with spaces: what a word is like tells more than where it stands. */
export function readAlignedRow({ cells }: CellRow, columns: readonly Column[]): RowWords {
  const chunks = cells.flatMap(looseNumbers);
  const isNumbered = isRowNumber(chunks[0]?.text ?? '');
  const amount = chunks.findIndex(({ text }, index) => index > 0 && isAmount(text, isNumbered));
  const ticks = chunks.filter(({ text }, index) => index > Math.max(amount, 0) && isTickSign(text));
  const head = amount < 0 ? chunks : chunks.slice(0, amount);
  const number = isNumbered ? head[0] : undefined;
  const rest = number ? head.slice(1) : head;
  const dimension = amount < 0 ? undefined : rest.findLast(({ text }) => parseDimension(text) !== undefined);
  const titles = rest.filter((chunk) => chunk !== dimension && !isTickSign(chunk.text));
  const tail = amount < 0 ? [] : chunks.slice(amount + 1).filter((chunk) => !ticks.includes(chunk));
  const placed = ticks.map((tick) => ({ quarter: quarterAt(tick, columns), passage: tick.passage }));
  return {
    number: number?.passage ?? [],
    title: joinAll(titles),
    dimension: dimension?.passage ?? [],
    budget: chunks[amount]?.passage ?? [],
    quarterList: [],
    note: joinAll(tail),
    ticks: placed.flatMap(({ quarter, passage }) => (quarter === undefined ? [] : [{ quarter, passage }])),
    others: placed.filter(({ quarter }) => quarter === undefined).map(({ passage }) => passage),
    hasLostTicks: placed.some(({ quarter }) => quarter === undefined),
  };
}

const isRowNumber = (text: string): boolean => /^[๐-๙0-9]{1,3}[.)]?$/u.test(text);

/** With satang or a word it can be nothing else; bare digits are an amount only in a numbered row. */
const isAmount = (text: string, isNumbered: boolean): boolean =>
  /^[๐-๙0-9,]+\.[๐-๙0-9]{2}$|^[-–]$|ไม่ใช้งบ/u.test(text) ||
  (isNumbered && /^0$|[๐-๙0-9]{3}/u.test(text) && parseAmount(text) !== undefined);

/** `1 โครงการ …`, `2 0.00`: values that only one space parts from their neighbours. */
function looseNumbers(cell: Cell): Cell[] {
  const parts = [...cell.text.matchAll(/\S+/gu)];
  const values = (text: string): boolean =>
    /^[๐-๙0-9,]+\.[๐-๙0-9]{2}$/u.test(text) || isTickSign(text) || /^\*[1-9๑-๙]$/u.test(text);
  const isRow = parts.some(({ 0: text }) => values(text));
  const cuts = new Set<number>();
  const [first, second] = parts;
  if (first && second && /^[๐-๙0-9]{1,3}[.)]?$/u.test(first[0]) && (cell.from < 8 || isRow))
    cuts.add(second.index);
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    const isValue =
      values(part[0]) || (isRow && /^[1-9๑-๙]$/u.test(part[0]) && next !== undefined && values(next[0]));
    if (!isValue) return;
    cuts.add(part.index);
    if (next) cuts.add(next.index);
  });
  if (cuts.size === 0) return [cell];
  const starts = [0, ...[...cuts].filter((at) => at > 0).sort((a, b) => a - b)];
  return starts.map((start, index) => {
    const passage = trimPassage(slicePassage(cell.passage, start, starts[index + 1]));
    const text = cell.text.slice(start, starts[index + 1]).trim();
    const at = { from: cell.from + start, to: cell.from + start + text.length };
    return { ...at, passage, text, shownFrom: cell.shownFrom + start };
  });
}

/** Under which heading it stands; text tools count every sign of a line, people only those that take width. */
function quarterAt({ from, shownFrom }: Cell, columns: readonly Column[]): Quarter | undefined {
  const quarters = columns.filter(({ quarter }) => quarter !== undefined);
  const nearest = (at: number, placeOf: (column: Column) => number) =>
    quarters
      .map((column) => ({ quarter: column.quarter, distance: Math.abs(placeOf(column) - at) }))
      .sort((a, b) => a.distance - b.distance)[0];
  const counted = nearest(from, (column) => column.from);
  const shown = nearest(shownFrom, (column) => column.shownFrom);
  const best = !shown || (counted && counted.distance <= shown.distance) ? counted : shown;
  return best && best.distance <= MOST_ASIDE ? best.quarter : undefined;
}

/** Half of the usual distance of two columns. */
const MOST_ASIDE = 3;

const joinAll = (cells: readonly Cell[]): Passage =>
  cells
    .map(({ passage }) => passage)
    .filter((passage) => !isBlank(passage))
    .reduce<Passage>((before, after) => joinPassages(before, after, ' '), []);
