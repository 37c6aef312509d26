import type { LayoutRules, Paragraph, Table, TableCell } from '../../../document/model.js';

/** A cell, or the lower part of one that spans several rows. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly isContinued: boolean;
}

/** Cells of each row with their columns, the continued parts of row spans included. */
export function placeCells(table: Table): PlacedCell[][] {
  const rows = table.rows.map((): PlacedCell[] => []);
  const isTaken = (row: number, column: number): boolean =>
    rows[row]?.some((placed) => column >= placed.column && column < placed.column + placed.cell.columnSpan) ??
    true;
  table.rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row.cells) {
      while (isTaken(index, column)) column++;
      for (let down = 0; down < cell.rowSpan; down++) {
        rows[index + down]?.push({ cell, column, isContinued: down > 0 });
      }
      column += cell.columnSpan;
    }
  });
  return rows.map((row) => row.sort((one, other) => one.column - other.column));
}

/**
 * Whether a row shares its page with the next: no header without two rows of the body, no total without the
 * row before it.
 */
export const isKeptWithNext = ({ rows, headerRows }: Table, row: number): boolean =>
  row < rows.length - 1 && ((headerRows > 0 && row <= headerRows) || rows[row + 1]?.kind === 'total');

/** pt */
export const columnsWidth = (table: Table, column: number, span: number): number =>
  table.columns.slice(column, column + span).reduce((sum, width) => sum + width, 0);

type HeightOf = (paragraph: Paragraph, width: number) => number;

/** Content height of each row; what a cell over several rows needs more goes to its last row. */
export function tableRowHeights(
  table: Table,
  { padding, rule }: LayoutRules['table'],
  heightOf: HeightOf,
): number[] {
  const heights = table.rows.map(() => 0);
  const spanning: { readonly row: number; readonly span: number; readonly height: number }[] = [];
  placeCells(table).forEach((cells, row) => {
    for (const { cell, column, isContinued } of cells) {
      if (isContinued) continue;
      const width = columnsWidth(table, column, cell.columnSpan) - padding.left - padding.right;
      const height = cell.blocks.reduce((sum, block) => sum + heightOf(block, width), 0);
      if (cell.rowSpan > 1) spanning.push({ row, span: cell.rowSpan, height });
      else heights[row] = Math.max(heights[row] ?? 0, height);
    }
  });
  const gap = padding.top + padding.bottom + rule;
  for (const { row, span, height } of spanning) {
    const last = row + span - 1;
    const have = heights.slice(row, last + 1).reduce((sum, each) => sum + each + gap, -gap);
    if (height > have) heights[last] = (heights[last] ?? 0) + height - have;
  }
  return heights;
}
