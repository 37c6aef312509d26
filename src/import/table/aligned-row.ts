import { joinAll, type Passage } from '../passage.js';
import { type Cell, type CellRow, looseCells } from './cells.js';
import type { RowWords } from './row-words.js';
import type { Column } from './table-columns.js';
import { columnStep, type Measure, placeOn, quarterAt } from './tick-columns.js';
import { isTickSign, parseAmount, parseDimension } from './values.js';

/** A row that was set in columns with spaces: what a word is like tells more than where it stands. */
export function readAlignedRow(
  { cells, spots }: CellRow,
  columns: readonly Column[],
  measure: Measure,
): RowWords {
  const chunks = cells.flatMap((cell) => looseCells(cell, spots));
  const noteFrom = noteColumn(columns, measure);
  const isNote = (chunk: Cell): boolean => noteFrom !== undefined && placeOn(chunk, measure) > noteFrom;
  const isNumbered = chunks[0] !== undefined && isRowNumber(chunks[0].text) && !isNote(chunks[0]);
  const amount = chunks.findIndex(
    (chunk, index) => index > 0 && isAmount(chunk.text, isNumbered) && !isNote(chunk),
  );
  const hasAmount = amount >= 0;
  const pivot = hasAmount ? amount : dimensionBeforeTicks(chunks);
  const behind = pivot < 0 ? chunks.filter(isNote) : chunks.slice(pivot + 1);
  const amounts = chunks.filter(
    (chunk, index) =>
      hasAmount &&
      index >= amount &&
      isAmount(chunk.text, isNumbered) &&
      !isNote(chunk) &&
      !isTickSign(chunk.text),
  );
  const budget = budgetAmong(amounts, columns, measure);
  const tail = behind.filter((chunk) => !amounts.includes(chunk));
  const ticks = tail.filter(({ text }) => isTickSign(text));
  const head =
    pivot < 0 ? chunks.filter((chunk) => !isNote(chunk)) : chunks.slice(0, hasAmount ? pivot : pivot + 1);
  const number = isNumbered ? head[0] : undefined;
  const rest = number ? head.slice(1) : head;
  const dimension = pivot < 0 ? undefined : rest.findLast(({ text }) => parseDimension(text) !== undefined);
  const besides = columns.filter(({ key }) => key === 'note' || key === 'other');
  const words = tail
    .filter((chunk) => !ticks.includes(chunk))
    .map((cell) => ({ cell, column: nearestOf(besides, cell, measure) }));
  const placed = ticks.map((tick) => ({ quarter: quarterAt(tick, columns, measure), tick }));
  return {
    number: number?.passage ?? [],
    title: joinCells(rest.filter((chunk) => chunk !== dimension)),
    dimension: dimension?.passage ?? [],
    budget: budget?.passage ?? [],
    money: amounts
      .filter((chunk) => chunk !== budget)
      .map(({ passage }) => ({ year: undefined, words: passage })),
    quarterList: [],
    note: joinCells(words.filter(({ column }) => column?.key !== 'other').map(({ cell }) => cell)),
    ticks: placed.flatMap(({ quarter, tick: { passage } }) =>
      quarter === undefined ? [] : [{ quarter, passage }],
    ),
    others: [
      ...placed.flatMap(({ quarter, tick }) => (quarter === undefined ? [{ head: [], cell: tick }] : [])),
      ...words.flatMap(({ cell, column }) =>
        column?.key === 'other' ? [{ head: column.head ?? [], cell }] : [],
      ),
    ],
    hasLostTicks: placed.some(({ quarter }) => quarter === undefined),
  };
}

/** A cell begins where its head does, as far as a page can tell. */
const nearestOf = (columns: readonly Column[], cell: Cell, measure: Measure): Column | undefined => {
  const aside = (column: Column): number => Math.abs(placeOn(column, measure) - placeOn(cell, measure));
  return [...columns].sort((one, other) => aside(one) - aside(other))[0];
};

/** Of several amounts the one under the head of the plan's own; none where no head tells. */
function budgetAmong(
  amounts: readonly Cell[],
  columns: readonly Column[],
  measure: Measure,
): Cell | undefined {
  const money = columns.filter(({ key }) => key === 'budget' || key === 'money');
  if (amounts.length <= 1 && money.length <= 1) return amounts[0];
  const aside = (chunk: Cell, column: Column): number =>
    Math.abs(placeOn(chunk, measure) - placeOn(column, measure));
  const own = money.find(({ key }) => key === 'budget');
  if (!own || amounts.length !== money.length) return undefined;
  return amounts.find((chunk) => money.every((column) => aside(chunk, own) <= aside(chunk, column)));
}

/** Behind the last quarter stand notes. */
function noteColumn(columns: readonly Column[], measure: Measure): number | undefined {
  const quarters = columns.filter(({ quarter }) => quarter !== undefined);
  if (quarters.length === 0) return undefined;
  const last = Math.max(...quarters.map((column) => placeOn(column, measure)));
  return last + (measure === 'middle' ? columnStep(columns) / 2 : 1);
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

const joinCells = (cells: readonly Cell[]): Passage => joinAll(cells.map(({ passage }) => passage));
