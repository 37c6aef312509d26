import type { TableRow } from '../../document/model.js';

/** Columns that each row fills, cells hanging down from rows above included. */
export function filledColumns(rows: readonly TableRow[]): number[] {
  /** Columns still taken by a cell that began above: [rows left, columns]. */
  let hanging: { rows: number; columns: number }[] = [];
  return rows.map(({ cells }) => {
    const fromAbove = hanging.reduce((sum, cell) => sum + cell.columns, 0);
    const own = cells.reduce((sum, cell) => sum + cell.columnSpan, 0);
    hanging = [
      ...hanging.map((cell) => ({ ...cell, rows: cell.rows - 1 })),
      ...cells.map((cell) => ({ rows: cell.rowSpan - 1, columns: cell.columnSpan })),
    ].filter((cell) => cell.rows > 0);
    return fromAbove + own;
  });
}
