import { displayWidth } from '../../thai/display-width.js';
import type { Grid, Line } from '../manuscript.js';
import { collapseSpaces, joinAll, type Passage, slicePassage, textOf, trimPassage } from '../passage.js';
import type { Spot } from '../source-text.js';
import { isTickSign } from './values.js';

/** Words of one cell, and where it stands: columns of the grid, or of the page. */
export interface Cell {
  readonly passage: Passage;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The same without marks that take no width, for text set by hand. */
  readonly shownFrom: number;
  /** The middle of its words on the page of a PDF, in points. */
  readonly middle?: number;
  /** Words of a cell above that runs down into this row. */
  readonly above?: Passage;
  /** Its paragraphs, where a cell can have several. */
  readonly lines?: readonly Line[];
}

export interface CellRow {
  readonly cells: readonly Cell[];
  /** Cells are counted, or stand under their heading on the page. */
  readonly kind: 'counted' | 'aligned';
  readonly spots?: readonly Spot[];
  readonly hasBlankBefore: boolean;
  /** The first row on a page of a PDF, below rows on the page before. */
  readonly startsPage?: boolean;
}

export function gridRows(grid: Grid): CellRow[] {
  const running = new Map<number, Passage>();
  let page: number | undefined;
  const turnsPage = (own: number | undefined): boolean => {
    const turns = page !== undefined && own !== undefined && own > page;
    page = own ?? page;
    return turns;
  };
  return grid.rows.map((cells) => ({
    kind: 'counted',
    startsPage: turnsPage(cells.flatMap(({ lines }) => lines)[0]?.page),
    hasBlankBefore: false,
    cells: cells.map(({ column, columns, continues, lines }) => {
      const passage = joinAll(lines.map((line) => line.passage));
      const place = { from: column, to: column + columns, shownFrom: column };
      const above = continues ? running.get(column) : undefined;
      if (!continues) running.set(column, passage);
      return { passage, text: textOf(passage), lines, ...place, ...(above && { above }) };
    }),
  }));
}

export function lineRow(line: Line): CellRow {
  const { raw, hasBlankBefore } = line;
  if (raw.includes('\t')) return { ...countedCells(line, '\t'), hasBlankBefore };
  if (/^\s*\|.*\|\s*$/u.test(raw)) return { ...countedCells(line, '|'), hasBlankBefore };
  const cells = [...raw.matchAll(/\S+(?: \S+)*/gu)].map(({ index, 0: text }) =>
    cellAt(text, line.start + index, {
      from: index,
      to: index + text.length,
      shownFrom: displayWidth(raw.slice(0, index)),
      ...middleOf(line.spots, index, index + text.length),
    }),
  );
  return { kind: 'aligned', cells, hasBlankBefore, ...(line.spots && { spots: line.spots }) };
}

/** Of a stretch of a line; letters share the width of their spot. */
function middleOf(spots: readonly Spot[] | undefined, from: number, to: number): Pick<Cell, 'middle'> {
  const edge = (offset: number): number | undefined => {
    const spot = spots?.find(({ at, length }) => at <= offset && offset <= at + length);
    return spot && spot.left + ((spot.right - spot.left) * (offset - spot.at)) / (spot.length || 1);
  };
  const [left, right] = [edge(from), edge(to)];
  return left === undefined || right === undefined ? {} : { middle: (left + right) / 2 };
}

/** One line of cells parted by `mark`; the bars at both ends of a line are no cells. */
function countedCells({ raw, start }: Line, mark: string): Omit<CellRow, 'hasBlankBefore'> {
  const cells: Cell[] = [];
  const isBarred = mark === '|';
  const end = isBarred ? raw.lastIndexOf(mark) : raw.length;
  let at = isBarred ? raw.indexOf(mark) + 1 : 0;
  for (let column = 0; at <= end; column += 1) {
    const next = raw.indexOf(mark, at);
    const to = next < 0 || next > end ? end : next;
    cells.push(cellAt(raw.slice(at, to), start + at, { from: column, to: column + 1, shownFrom: column }));
    at = to + 1;
  }
  return { kind: 'counted', cells };
}

const cellAt = (text: string, start: number, place: Omit<Cell, 'passage' | 'text'>): Cell => {
  const passage = collapseSpaces(trimPassage([{ text, start }]));
  return { ...place, passage, text: textOf(passage) };
};

/** `1 โครงการ …`, `2 0.00`: values that only one space parts from their neighbours. */
export function looseCells(cell: Cell, spots?: readonly Spot[]): Cell[] {
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
    return { ...at, passage, text, shownFrom: cell.shownFrom + start, ...middleOf(spots, at.from, at.to) };
  });
}
