import type { Quarter } from '../../plan/fiscal-year.js';
import type { Cell, CellRow } from './cells.js';
import { looseCells } from './loose-cells.js';
import { type Column, columnsOf, isHeadRemnant, isHeadRow } from './table-columns.js';
import { isTickSign } from './values.js';

/** How columns were counted: every sign of a line, as tools do, or only signs that take width, as people do. */
export type Measure = 'from' | 'shownFrom';

/** Half of the usual distance of two columns. */
const MOST_ASIDE = 4;

/** The measure by which the ticks of a table stand nearest to their columns. */
export function chooseMeasure(rows: readonly CellRow[]): Measure {
  const aside = { from: 0, shownFrom: 0 };
  let columns: readonly Column[] = [];
  for (const row of rows) {
    if (isHeadRow(row) || isHeadRemnant(row)) {
      const found = columnsOf([row]).filter(({ quarter }) => quarter !== undefined);
      if (found.length > 0) columns = found;
    } else if (columns.length > 0) {
      for (const tick of row.cells.flatMap(looseCells).filter(({ text }) => isTickSign(text))) {
        aside.from += Math.min(distance(tick, columns, 'from'), MOST_ASIDE * 2);
        aside.shownFrom += Math.min(distance(tick, columns, 'shownFrom'), MOST_ASIDE * 2);
      }
    }
  }
  return aside.from <= aside.shownFrom ? 'from' : 'shownFrom';
}

/** Under which quarter a tick stands. */
export function quarterAt(tick: Cell, columns: readonly Column[], measure: Measure): Quarter | undefined {
  const best = columns
    .filter(({ quarter }) => quarter !== undefined)
    .map((column) => ({ quarter: column.quarter, aside: Math.abs(column[measure] - tick[measure]) }))
    .sort((a, b) => a.aside - b.aside)[0];
  return best && best.aside <= MOST_ASIDE ? best.quarter : undefined;
}

const distance = (tick: Cell, columns: readonly Column[], measure: Measure): number =>
  Math.min(...columns.map((column) => Math.abs(column[measure] - tick[measure])));
