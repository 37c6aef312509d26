import { joinPassages, type Passage } from '../passage.js';
import type { Cell, CellRow } from './cells.js';
import type { RowWords } from './read-table.js';
import type { Column, ColumnKey } from './table-columns.js';
import { isTick } from './values.js';

/** A row whose cells are counted: each belongs to the heading in whose column it begins. */
export function readCountedRow({ cells }: CellRow, columns: readonly Column[]): RowWords {
  const filled = cells.filter(({ text }) => text !== '');
  const placed = filled.map((cell) => ({ cell, column: columnOf(cell, columns) }));
  const wordsOf = (key: ColumnKey): Passage =>
    placed
      .filter(({ column }) => column?.key === key && column.quarter === undefined)
      .map(({ cell }) => cell.passage)
      .reduce<Passage>((before, after) => joinPassages(before, after, ' '), []);
  const quarterCells = placed.flatMap(({ cell, column }) =>
    column?.quarter === undefined ? [] : [{ quarter: column.quarter, cell }],
  );
  return {
    number: wordsOf('number'),
    title: wordsOf('title'),
    dimension: wordsOf('dimension'),
    budget: wordsOf('budget'),
    quarterList: wordsOf('quarters'),
    note: wordsOf('note'),
    ticks: quarterCells
      .filter(({ cell }) => isTick(cell.text))
      .map(({ quarter, cell }) => ({ quarter, passage: cell.passage })),
    others: placed.filter(({ column }) => !column || column.key === 'other').map(({ cell }) => cell.passage),
    hasLostTicks: false,
  };
}

const columnOf = (cell: Cell, columns: readonly Column[]): Column | undefined =>
  columns.find(({ from, to, quarter }) => quarter !== undefined && from <= cell.from && cell.from < to) ??
  columns.find(({ from, to }) => from <= cell.from && cell.from < to);
