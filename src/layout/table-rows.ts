import type { LayoutRules } from '../document/model.js';
import { TOLERANCE } from './page-flow.js';
import type { SetLine, StructureElement } from './pages.js';

/** A set line of a cell. */
export interface CellLine {
  readonly line: SetLine;
  readonly owner: StructureElement;
  /** Of its paragraph. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Room above it, pt. */
  readonly above: number;
}

export interface GridCell {
  readonly row: number;
  readonly rowSpan: number;
  readonly column: number;
  readonly columnSpan: number;
  /** Stands in the middle of its rows' height. */
  readonly isCentred: boolean;
  readonly lines: readonly CellLine[];
  /** Its row shares a page with the next. */
  readonly keepsNext: boolean;
  /** Length of a chart's bar in it, pt. */
  readonly bar?: number;
  /** Room below its last line, pt. */
  readonly below: number;
}

export type TableFrame = LayoutRules['table'];

/** Rows of a table that follow each other; cells count rows from the first of these. */
export interface TableRows {
  /** Heights of the rows' content, pt. */
  readonly heights: readonly number[];
  readonly cells: readonly GridCell[];
  /** Width of the rules and the room inside cells, pt. */
  readonly frame: TableFrame;
  /** The last row sums up the others and must not stand alone on a page. */
  readonly endsWithTotal: boolean;
  /** The first row began on an earlier page. */
  readonly continues: boolean;
}

type RowsKind = Pick<TableRows, 'frame' | 'endsWithTotal' | 'continues'>;

export function tableRows(cells: readonly GridCell[], count: number, kind: RowsKind): TableRows {
  return { ...kind, cells, heights: contentHeights(cells, count, kind.frame) };
}

/** Content height of each row; what a cell over several rows needs more goes to its last row. */
function contentHeights(cells: readonly GridCell[], count: number, frame: TableFrame): number[] {
  const heights = Array.from({ length: count }, () => 0);
  for (const cell of cells) {
    if (cell.rowSpan === 1) heights[cell.row] = Math.max(heights[cell.row] ?? 0, textHeight(cell));
  }
  for (const cell of cells) {
    if (cell.rowSpan === 1) continue;
    const last = cell.row + cell.rowSpan - 1;
    const missing = textHeight(cell) - innerHeight({ heights, frame }, cell);
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return heights;
}

/** Height of a cell's text, pt. */
export const textHeight = ({ lines, below }: GridCell): number =>
  lines.reduce((sum, { above, line }) => sum + above + line.height, below);

/** Height between the paddings of a cell, pt. */
export const innerHeight = (
  { heights, frame }: Pick<TableRows, 'heights' | 'frame'>,
  { row, rowSpan }: Pick<GridCell, 'row' | 'rowSpan'>,
): number => sum(heights.slice(row, row + rowSpan)) + (rowSpan - 1) * roomAround(frame);

/** Paddings of a row and the rule under it, pt. */
const roomAround = ({ padding, rule }: TableFrame): number => padding.top + padding.bottom + rule;

/** Height of rows as printed, the rule under each included, the rule above the first left out; pt. */
export const printedHeight = ({ heights, frame }: TableRows, from = 0, to = heights.length): number =>
  sum(heights.slice(from, to)) + (to - from) * roomAround(frame);

/**
 * The rows in portions of at least `least` pt, parted where no cell reaches across. What follows a page is copied
 * for the next: of a table of a thousand rows, a portion and not all.
 */
export function* portions(rows: TableRows, least: number): Generator<TableRows> {
  const { cells, heights, frame, continues, endsWithTotal } = rows;
  let start = 0;
  let from = 0;
  let at = 0;
  let reach = 0;
  let height = 0;
  for (let row = 0; row < heights.length; row++) {
    for (; cells[at]?.row === row; at++) reach = Math.max(reach, row + (cells[at]?.rowSpan ?? 1));
    height += (heights[row] ?? 0) + roomAround(frame);
    const end = row + 1;
    if (end < heights.length && (reach > end || height < least)) continue;
    yield {
      frame,
      cells: moveRows(cells.slice(from, at), -start),
      heights: heights.slice(start, end),
      endsWithTotal: endsWithTotal && end === heights.length,
      continues: continues && start === 0,
    };
    [start, from, height] = [end, at, 0];
  }
}

/** Rows and those that follow them. */
export const joinRows = (rows: TableRows, next: TableRows): TableRows => ({
  ...rows,
  cells: [...rows.cells, ...moveRows(next.cells, rows.heights.length)],
  heights: [...rows.heights, ...next.heights],
  endsWithTotal: next.endsWithTotal,
});

const moveRows = (cells: readonly GridCell[], by: number): readonly GridCell[] =>
  by === 0 ? cells : cells.map((cell) => ({ ...cell, row: cell.row + by }));

/** Height in pt that the first rows need to begin on a page that has `room` for rows. */
export function leastHeight(rows: TableRows, room: number): number {
  const whole = printedHeight(rows, 0, nextSeam(rows, 0, room));
  if (whole <= room) return whole;
  const beginnings = rows.cells
    .filter((cell) => cell.row === 0)
    .map((cell) => textHeight(takeLines(cell, fewestLines(cell.lines))));
  return roomAround(rows.frame) + Math.max(0, ...beginnings);
}

export interface Room {
  /** pt left for rows on this page. */
  readonly left: number;
  /** pt for rows on a whole page. */
  readonly whole: number;
  readonly isPageTop: boolean;
}

/**
 * Parts what stands on this page from what follows. Rows stay whole; one that is taller than a page
 * begins where some lines of each of its cells have room. At the top of a page something always stands.
 */
export function fillPage(rows: TableRows, room: Room): readonly [here: TableRows, rest: TableRows] {
  const fitting = countFitting(rows, room.left);
  if (fitting === rows.heights.length) return cutBetween(rows, fitting);
  const seam = lastSeam(rows, fitting, room.whole);
  const next = nextSeam(rows, seam, room.whole);
  const isTall = printedHeight(rows, seam, next) > room.whole + TOLERANCE;
  return (isTall && cutInside(rows, fitting, room)) || cutBetween(rows, seam);
}

/** Cuts through the row in which the page ends if it is taller than a page and can begin here, else before it. */
function cutInside(
  rows: TableRows,
  fitting: number,
  room: Room,
): readonly [TableRows, TableRows] | undefined {
  const last = rows.heights.length - 1;
  const leavesTotal = rows.endsWithTotal && fitting === last && last > 0;
  const row = leavesTotal ? last - 1 : fitting;
  const bottom = leavesTotal ? printedHeight(rows, 0, last) - 2 * TOLERANCE : room.left;
  const isFirst = room.isPageTop && row === 0;
  const begins = rows.cells
    .filter((cell) => cell.row === row && cell.lines.length > 0)
    .every((cell) => countLinesAbove(rows, bottom, cell) > 0);
  if (isSplit(rows, row, room.whole) && (isFirst || begins))
    return cut(rows, { from: row, to: row + 1, bottom });
  return row === 0 ? undefined : cutBetween(rows, row);
}

export const cutBetween = (rows: TableRows, row: number): readonly [TableRows, TableRows] =>
  cut(rows, { from: row, to: row, bottom: printedHeight(rows, 0, row) });

interface Cut {
  /** First row of the rest. */
  readonly from: number;
  /** First row that is only in the rest: the next one where the cut goes through a row. */
  readonly to: number;
  /** Where the page ends, pt from the first row. */
  readonly bottom: number;
}

function cut(rows: TableRows, { from, to, bottom }: Cut): readonly [here: TableRows, rest: TableRows] {
  const isThrough = to > from;
  const here: GridCell[] = [];
  const rest: GridCell[] = [];
  for (const cell of rows.cells) {
    const end = cell.row + cell.rowSpan;
    if (end <= from) here.push(cell);
    else if (cell.row >= to) rest.push({ ...cell, row: cell.row - from });
    else {
      const count = countLinesAbove(rows, bottom, cell) || (isThrough && from === 0 ? 1 : 0);
      const isCentred = cell.isCentred && !isThrough && count === cell.lines.length;
      here.push({ ...takeLines(cell, count), rowSpan: to - cell.row, isCentred });
      rest.push({ ...dropLines(cell, count), row: 0, rowSpan: end - from, isCentred: false });
    }
  }
  const { frame, endsWithTotal } = rows;
  return [
    tableRows(here, to, { frame, endsWithTotal: false, continues: rows.continues }),
    tableRows(rest, rows.heights.length - from, { frame, endsWithTotal, continues: isThrough }),
  ];
}

/** Rows that fit into `left` pt. */
function countFitting({ heights, frame }: TableRows, left: number): number {
  let bottom = 0;
  const first = heights.findIndex((height) => {
    bottom += height + roomAround(frame);
    return bottom > left + TOLERANCE;
  });
  return first === -1 ? heights.length : first;
}

/** The last place up to `row` at which the rows may part without cutting a text. */
function lastSeam(rows: TableRows, row: number, whole: number): number {
  let at = row;
  while (!isSeam(rows, at, whole)) at--;
  return at;
}

function nextSeam(rows: TableRows, row: number, whole: number): number {
  let at = row + 1;
  while (!isSeam(rows, at, whole)) at++;
  return at;
}

function isSeam(rows: TableRows, row: number, whole: number): boolean {
  const count = rows.heights.length;
  if (row <= 0 || row >= count) return true;
  if (rows.endsWithTotal && row === count - 1 && keepsTotal(rows, whole)) return false;
  const isKept = rows.cells.some((cell) => cell.row === row - 1 && cell.keepsNext);
  if (isKept && printedHeight(rows, row - 1, row + 1) <= whole) return false;
  return rows.cells
    .filter((cell) => cell.row < row && cell.row + cell.rowSpan > row)
    .every(
      (cell) => textHeight(cell) <= innerHeight(rows, { row: cell.row, rowSpan: row - cell.row }) + TOLERANCE,
    );
}

/** Whether the total can take the row before it along: both fit on a page, or that row is split anyway. */
function keepsTotal(rows: TableRows, whole: number): boolean {
  const last = rows.heights.length - 1;
  return isSplit(rows, last - 1, whole) || printedHeight(rows, last - 1) <= whole;
}

const isSplit = (rows: TableRows, row: number, whole: number): boolean =>
  (rows.continues && row === 0) || printedHeight(rows, row, row + 1) > whole + TOLERANCE;

/** Lines of a cell that stand above `bottom`, no line of a paragraph parted from the others alone. */
function countLinesAbove(rows: TableRows, bottom: number, { row, lines }: GridCell): number {
  let left = bottom - printedHeight(rows, 0, row) - roomAround(rows.frame);
  const first = lines.findIndex(({ above, line }) => {
    left -= above + line.height;
    return left < -TOLERANCE;
  });
  let count = first === -1 ? lines.length : first;
  while (count > 0 && !partsWell(lines, count)) count--;
  return count;
}

/** The fewest lines that may stand without the others. */
function fewestLines(lines: readonly CellLine[]): number {
  let count = Math.min(1, lines.length);
  while (count < lines.length && !partsWell(lines, count)) count++;
  return count;
}

function partsWell(lines: readonly CellLine[], count: number): boolean {
  const [before, after] = [lines[count - 1], lines[count]];
  if (!before || !after || after.isFirst) return true;
  return !before.isFirst && !after.isLast;
}

const takeLines = (cell: GridCell, count: number): GridCell => ({
  ...cell,
  lines: cell.lines.slice(0, count),
  below: count < cell.lines.length ? 0 : cell.below,
});

const dropLines = (cell: GridCell, count: number): GridCell => ({
  ...cell,
  lines: cell.lines.slice(count),
  below: count < cell.lines.length ? cell.below : 0,
});

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);
