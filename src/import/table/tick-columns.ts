import type { Quarter } from '../../plan/fiscal-year.js';
import { type Cell, type CellRow, looseCells } from './cells.js';
import { type Column, columnsOf, isHeadRemnant, isHeadRow } from './table-columns.js';
import { isTickSign } from './values.js';

/**
 * How places on a line are told: by where its words are drawn, or by columns of the text, in which every sign of a
 * line was counted, as tools do, or only signs that take width, as people do.
 */
export type Measure = 'middle' | 'from' | 'shownFrom';

/** Half of the usual distance of two columns of a text. */
const MOST_ASIDE = 4;
/** A tick that is drawn further from the middle of its column than this part of a column stands between two. */
const MOST_ASIDE_DRAWN = 0.35;

/** The measure by which the ticks of a table stand nearest to their columns. */
export function chooseMeasure(rows: readonly CellRow[]): Measure {
  if (rows.some(({ spots }) => spots !== undefined)) return 'middle';
  const aside = { from: 0, shownFrom: 0 };
  let columns: readonly Column[] = [];
  for (const row of rows) {
    if (isHeadRow(row) || isHeadRemnant(row)) {
      const found = columnsOf([row]).filter(({ quarter }) => quarter !== undefined);
      if (found.length > 0) columns = found;
    } else if (columns.length > 0) {
      for (const tick of row.cells
        .flatMap((cell) => looseCells(cell))
        .filter(({ text }) => isTickSign(text))) {
        aside.from += Math.min(distance(tick, columns, 'from'), MOST_ASIDE * 2);
        aside.shownFrom += Math.min(distance(tick, columns, 'shownFrom'), MOST_ASIDE * 2);
      }
    }
  }
  return aside.from <= aside.shownFrom ? 'from' : 'shownFrom';
}

export const placeOn = (cell: Cell | Column, measure: Measure): number => cell[measure] ?? Number.NaN;

/** Under which quarter a tick stands; undefined between two. */
export function quarterAt(tick: Cell, columns: readonly Column[], measure: Measure): Quarter | undefined {
  const [best, next] = columns
    .filter(({ quarter }) => quarter !== undefined)
    .map((column) => ({ quarter: column.quarter, aside: distance(tick, [column], measure) }))
    .sort((a, b) => a.aside - b.aside);
  const most = measure === 'middle' ? MOST_ASIDE_DRAWN * columnStep(columns) : MOST_ASIDE;
  return best && best.aside <= most && next?.aside !== best.aside ? best.quarter : undefined;
}

/** How far the columns of two quarters lie apart where they are drawn. */
export function columnStep(columns: readonly Column[]): number {
  const middles = columns.flatMap(({ quarter, middle }) =>
    quarter === undefined || middle === undefined ? [] : [middle],
  );
  const sorted = middles.sort((a, b) => a - b);
  return Math.min(...sorted.slice(1).map((middle, index) => middle - (sorted[index] ?? middle)));
}

const distance = (tick: Cell, columns: readonly Column[], measure: Measure): number =>
  Math.min(...columns.map((column) => Math.abs(placeOn(column, measure) - placeOn(tick, measure))));
