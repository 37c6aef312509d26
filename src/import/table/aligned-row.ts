import { isBlank, joinPassages, type Passage } from '../passage.js';
import type { Cell, CellRow } from './cells.js';
import { looseCells } from './loose-cells.js';
import type { RowWords } from './read-table.js';
import type { Column } from './table-columns.js';
import { type Measure, quarterAt } from './tick-columns.js';
import { isTickSign, parseAmount, parseDimension } from './values.js';

/** A row that was set in columns with spaces: what a word is like tells more than where it stands. */
export function readAlignedRow({ cells }: CellRow, columns: readonly Column[], measure: Measure): RowWords {
  const chunks = cells.flatMap(looseCells);
  const noteFrom = noteColumn(columns, measure);
  const isNote = (chunk: Cell): boolean => noteFrom !== undefined && chunk[measure] > noteFrom;
  const isNumbered = chunks[0] !== undefined && isRowNumber(chunks[0].text) && !isNote(chunks[0]);
  const amount = chunks.findIndex(
    (chunk, index) => index > 0 && isAmount(chunk.text, isNumbered) && !isNote(chunk),
  );
  const hasAmount = amount >= 0;
  const pivot = hasAmount ? amount : dimensionBeforeTicks(chunks);
  const tail = pivot < 0 ? chunks.filter(isNote) : chunks.slice(pivot + 1);
  const ticks = tail.filter(({ text }) => isTickSign(text));
  const head =
    pivot < 0 ? chunks.filter((chunk) => !isNote(chunk)) : chunks.slice(0, hasAmount ? pivot : pivot + 1);
  const number = isNumbered ? head[0] : undefined;
  const rest = number ? head.slice(1) : head;
  const dimension = pivot < 0 ? undefined : rest.findLast(({ text }) => parseDimension(text) !== undefined);
  const placed = ticks.map((tick) => ({ quarter: quarterAt(tick, columns, measure), passage: tick.passage }));
  return {
    number: number?.passage ?? [],
    title: joinAll(rest.filter((chunk) => chunk !== dimension)),
    dimension: dimension?.passage ?? [],
    budget: chunks[amount]?.passage ?? [],
    quarterList: [],
    note: joinAll(tail.filter((chunk) => !ticks.includes(chunk))),
    ticks: placed.flatMap(({ quarter, passage }) => (quarter === undefined ? [] : [{ quarter, passage }])),
    others: placed.filter(({ quarter }) => quarter === undefined).map(({ passage }) => passage),
    hasLostTicks: placed.some(({ quarter }) => quarter === undefined),
  };
}

/** Behind the last quarter stand notes. */
function noteColumn(columns: readonly Column[], measure: Measure): number | undefined {
  const quarters = columns.filter(({ quarter }) => quarter !== undefined).map((column) => column[measure]);
  return quarters.length === 0 ? undefined : Math.max(...quarters) + 1;
}

/** In a table without amounts ticks stand behind the dimension. */
const dimensionBeforeTicks = (chunks: readonly Cell[]): number =>
  chunks.findIndex(
    ({ text }, index) =>
      index > 0 && parseDimension(text) !== undefined && isTickSign(chunks[index + 1]?.text ?? ''),
  );

const isRowNumber = (text: string): boolean => /^[๐-๙0-9]{1,3}[.)]?$/u.test(text);

/** With satang or a word it can be nothing else; bare digits are an amount only in a numbered row. */
const isAmount = (text: string, isNumbered: boolean): boolean =>
  /^[๐-๙0-9,]+\.[๐-๙0-9]{2}$|^[-–]$|ไม่ใช้งบ/u.test(text) ||
  (isNumbered && /^0$|[๐-๙0-9]{3}/u.test(text) && parseAmount(text) !== undefined);

const joinAll = (cells: readonly Cell[]): Passage =>
  cells
    .map(({ passage }) => passage)
    .filter((passage) => !isBlank(passage))
    .reduce<Passage>((before, after) => joinPassages(before, after, ' '), []);
