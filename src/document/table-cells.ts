import type { LayoutRules, Sides, Table, TableCell } from './model.js';

const NO_ROOM: Sides = { top: 0, right: 0, bottom: 0, left: 0 };

/** Room between the edges of a table's cells and their text, pt. */
export const cellPadding = ({ flush }: Table, { table }: LayoutRules): Sides =>
  flush ? NO_ROOM : table.padding;

/** A cell with its place in the grid. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
  /** Cut where it would leave the table. */
  readonly rowSpan: number;
  /** Of all its columns, pt. */
  readonly width: number;
}

/** The cells of each row where they stand: beside those that reach down from rows above. */
export function placeCells({ columns, rows }: Table): PlacedCell[][] {
  const taken = rows.map(() => new Set<number>());
  return rows.map(({ cells }, row) =>
    cells.map((cell) => {
      const column = columns.findIndex((_, index) => !taken[row]?.has(index));
      const rowSpan = Math.min(cell.rowSpan, rows.length - row);
      for (const inRow of taken.slice(row, row + rowSpan)) {
        for (let right = 0; right < cell.columnSpan; right++) inRow.add(column + right);
      }
      const width = columns.slice(column, column + cell.columnSpan).reduce((sum, each) => sum + each, 0);
      return { cell, column, rowSpan, width };
    }),
  );
}
