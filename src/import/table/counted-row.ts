import { joinAll, type Passage, textOf } from '../passage.js';
import type { Cell, CellRow } from './cells.js';
import type { RowWords } from './row-words.js';
import type { Column, ColumnKey } from './table-columns.js';
import { isTick, isWords } from './values.js';

/** A row whose cells are counted: each belongs to the heading in whose column it begins. */
export function readCountedRow({ cells }: CellRow, columns: readonly Column[]): RowWords {
  // A dimension or a tick that runs down over several rows is that of each.
  const filled = cells.flatMap((cell): Cell[] => {
    if (cell.text !== '') return [cell];
    const column = cell.above && columnOf(cell, columns);
    const runsDown = column?.key === 'dimension' || column?.quarter !== undefined;
    return cell.above && runsDown ? [{ ...cell, passage: cell.above, text: textOf(cell.above) }] : [];
  });
  const placed = filled.map((cell) => ({ cell, column: columnOf(cell, columns) }));
  const wordsOf = (key: ColumnKey): Passage =>
    joinAll(
      placed
        .filter(({ column }) => column?.key === key && column.quarter === undefined)
        .map(({ cell }) => cell.passage),
    );
  // A bar over several months or quarters is a tick in each.
  const quarterCells = placed.flatMap(({ cell, column }) =>
    column?.quarter === undefined
      ? []
      : columns.flatMap(({ quarter, from }) =>
          quarter !== undefined && cell.from <= from && from < cell.to ? [{ quarter, cell }] : [],
        ),
  );
  return {
    number: wordsOf('number'),
    title: wordsOf('title'),
    dimension: wordsOf('dimension'),
    budget: wordsOf('budget'),
    money: placed.flatMap(({ cell, column }) =>
      column?.key === 'money' ? [{ year: column.year, words: cell.passage }] : [],
    ),
    quarterList: joinAll([
      wordsOf('quarters'),
      ...quarterCells.filter(({ cell }) => isWords(cell.text)).map(({ cell }) => cell.passage),
    ]),
    note: wordsOf('note'),
    ticks: quarterCells
      .filter(({ cell }) => isTick(cell.text) && !isWords(cell.text))
      .map(({ quarter, cell }) => ({ quarter, passage: cell.passage })),
    others: placed.flatMap(({ cell, column }) =>
      !column || column.key === 'other' ? [{ head: column?.head ?? [], cell }] : [],
    ),
    // A text file does not tell how far a bar runs.
    hasLostTicks: quarterCells.some(({ cell }) => cell.lines === undefined && BAR.test(cell.text)),
  };
}

const BAR = /[←→↔⟷⇔━─►◄▬=]|<-+>|-{2,}/u;

const columnOf = (cell: Cell, columns: readonly Column[]): Column | undefined =>
  columns.find(({ from, to, quarter }) => quarter !== undefined && from <= cell.from && cell.from < to) ??
  columns.find(({ from, to }) => from <= cell.from && cell.from < to);
