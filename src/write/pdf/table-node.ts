import type { Table, TableCell, TableRow } from '../../document/model.js';
import { type NodeContext, paragraphLeaf } from './block-nodes.js';
import { addNode } from './structure-tree.js';
import type { TableNode, TextLeaf } from './text-leaf.js';

/** Width of rules and room inside cells, pt. */
const RULE = 0.5;
const PADDING = { side: 4, top: 2, bottom: 3 };

interface CellNode {
  readonly stack: TextLeaf[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

interface PlacedCell {
  readonly cell: TableCell;
  readonly node: CellNode;
  readonly row: number;
  /** Height of its paragraphs, pt. */
  readonly height: number;
}

/**
 * A table of fixed column widths. Rows stay whole; only where one is taller than its page may rows
 * split, because pdfmake drops what does not fit a row that must stay whole.
 */
export function tableNode(table: Table, context: NodeContext): TableNode {
  const rule = table.borders === 'all' ? RULE : 0;
  const tag = addNode(context.parent, 'Table', summaryOf(table));
  const grid: (CellNode | '' | undefined)[][] = table.rows.map(() => table.columns.map(() => undefined));
  const placed = table.rows.flatMap((row, rowIndex) => {
    const parent = addNode(tag, 'TR');
    return row.cells.map((cell): PlacedCell => {
      const column = grid[rowIndex]?.indexOf(undefined) ?? 0;
      const cellTag = addNode(parent, row.kind === 'header' ? 'TH' : 'TD', {
        attributes: cellAttributes(row, cell),
      });
      const width = columnsWidth(table, column, cell.columnSpan) - 2 * PADDING.side - rule;
      const stack = cell.blocks.map((block) => ({
        ...paragraphLeaf(block, { ...context, parent: cellTag }),
        inTable: true,
      }));
      const node = { stack, colSpan: cell.columnSpan, rowSpan: cell.rowSpan };
      occupy(grid, { row: rowIndex, column, cell, node });
      return { cell, node, row: rowIndex, height: stackHeight(stack, width, context) };
    });
  });
  const heights = rowHeights(table, placed);
  for (const cell of placed) centreVertically(cell, heights);
  const outer = heights.map((height) => height + PADDING.top + PADDING.bottom + rule);
  const room =
    pageHeight(context) - outer.slice(0, table.headerRows).reduce((sum, height) => sum + height, rule);
  const rowsFit = outer.every((height) => height <= room);
  return {
    table: {
      widths: table.columns.map((width) => width - 2 * PADDING.side - rule),
      heights: (row: number) => heights[row] ?? 0,
      headerRows: table.headerRows,
      ...(rowsFit && table.rows.length > table.headerRows ? { keepWithHeaderRows: 1 } : {}),
      dontBreakRows: rowsFit,
      body: grid.map((row) => row.map((node) => node ?? '')),
    },
    layout: {
      hLineWidth: () => rule,
      vLineWidth: () => rule,
      paddingLeft: () => PADDING.side,
      paddingRight: () => PADDING.side,
      paddingTop: () => PADDING.top,
      paddingBottom: () => PADDING.bottom,
    },
    rowHeights: outer,
    headerRows: table.headerRows,
    endsWithTotal: table.rows.at(-1)?.kind === 'total',
  };
}

const summaryOf = ({ summary }: Table): { attributes?: Readonly<Record<string, unknown>> } =>
  summary === undefined ? {} : { attributes: { O: 'Table', Summary: new String(summary) } };

function cellAttributes(row: TableRow, cell: TableCell): Readonly<Record<string, unknown>> {
  const attributes = {
    ...(row.kind === 'header' ? { Scope: 'Column' } : {}),
    ...(cell.columnSpan > 1 ? { ColSpan: cell.columnSpan } : {}),
    ...(cell.rowSpan > 1 ? { RowSpan: cell.rowSpan } : {}),
  };
  return Object.keys(attributes).length === 0 ? {} : { O: 'Table', ...attributes };
}

interface GridPlace {
  readonly row: number;
  readonly column: number;
  readonly cell: TableCell;
  readonly node: CellNode;
}

/** Puts a cell into the grid; the places it spans hold '', which pdfmake expects there. */
function occupy(grid: (CellNode | '' | undefined)[][], { row, column, cell, node }: GridPlace): void {
  for (let down = 0; down < cell.rowSpan; down++) {
    for (let right = 0; right < cell.columnSpan; right++) {
      const target = grid[row + down];
      if (target) target[column + right] = down === 0 && right === 0 ? node : '';
    }
  }
}

const columnsWidth = (table: Table, column: number, span: number): number =>
  table.columns.slice(column, column + span).reduce((sum, width) => sum + width, 0);

const stackHeight = (stack: readonly TextLeaf[], width: number, { setParagraph }: NodeContext): number =>
  stack.reduce((sum, leaf) => {
    const lines = setParagraph(leaf.paragraph, width);
    return sum + leaf.spaceBefore + leaf.spaceAfter + lines.reduce((height, line) => height + line.height, 0);
  }, 0);

/** Content height of each row; what a cell over several rows needs more goes to its last row. */
function rowHeights(table: Table, placed: readonly PlacedCell[]): number[] {
  const heights = table.rows.map(() => 0);
  for (const { cell, row, height } of placed) {
    if (cell.rowSpan === 1) heights[row] = Math.max(heights[row] ?? 0, height);
  }
  for (const { cell, row, height } of placed) {
    if (cell.rowSpan === 1) continue;
    const last = row + cell.rowSpan - 1;
    const missing = height - spannedHeight(heights, row, cell.rowSpan);
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return heights;
}

const spannedHeight = (heights: readonly number[], row: number, span: number): number =>
  heights.slice(row, row + span).reduce((sum, height) => sum + height, 0) +
  (span - 1) * (PADDING.top + PADDING.bottom + RULE);

function centreVertically({ cell, node, row, height }: PlacedCell, heights: readonly number[]): void {
  const [first] = node.stack;
  if (cell.verticalAlign !== 'middle' || !first) return;
  const free = spannedHeight(heights, row, cell.rowSpan) - height;
  node.stack[0] = { ...first, spaceBefore: first.spaceBefore + Math.max(0, free / 2) };
}

const pageHeight = ({ section: { page } }: NodeContext): number =>
  page.height - page.margins.top - page.margins.bottom;
