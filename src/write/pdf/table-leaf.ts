import type { Table, TableCell, TableRow } from '../../document/model.js';
import { type NodeContext, paragraphLeaf } from './block-nodes.js';
import { addNode } from './structure-tree.js';
import {
  type CellLine,
  cutBetween,
  type GridCell,
  leastHeight,
  printedHeight,
  type TableFrame,
  tableRows,
} from './table-rows.js';
import { lineSources, type TableLeaf } from './text-leaf.js';

/** A head that takes more of a page than this is not repeated. */
const LARGEST_HEAD = 0.5;

/** A table of fixed column widths, its cells set into lines. */
export function tableLeaf(table: Table, context: NodeContext): TableLeaf {
  const { padding, rule: width } = context.model.layout.table;
  const rule = table.borders === 'all' ? width : 0;
  const frame = { padding, rule };
  const edges = [0];
  for (const column of table.columns) edges.push((edges.at(-1) ?? 0) + column);
  const rows = tableRows(gridCells(table, frame, context), table.rows.length, {
    frame,
    endsWithTotal: table.rows.at(-1)?.kind === 'total',
    continues: false,
  });
  const room = pageHeight(context) - rule;
  const isRepeatable =
    table.headerRows < table.rows.length && printedHeight(rows, 0, table.headerRows) <= room * LARGEST_HEAD;
  const [head, body] = cutBetween(rows, isRepeatable ? table.headerRows : 0);
  const headHeight = rule + printedHeight(head);
  return {
    text: '',
    edges,
    head,
    body,
    leastHeight: headHeight + leastHeight(body, pageHeight(context) - headHeight),
  };
}

function gridCells(table: Table, { padding, rule }: TableFrame, context: NodeContext): GridCell[] {
  const tag = addNode(context.parent, 'Table', summaryOf(table));
  /** For each row the columns that cells already take. */
  const taken = table.rows.map(() => new Set<number>());
  return table.rows.flatMap((row, rowIndex) => {
    const parent = addNode(tag, 'TR');
    return row.cells.map((cell): GridCell => {
      const column = table.columns.findIndex((_, index) => !taken[rowIndex]?.has(index));
      const rowSpan = Math.min(cell.rowSpan, table.rows.length - rowIndex);
      for (const columns of taken.slice(rowIndex, rowIndex + rowSpan)) {
        for (let right = 0; right < cell.columnSpan; right++) columns.add(column + right);
      }
      const cellTag = addNode(parent, row.kind === 'header' ? 'TH' : 'TD', {
        attributes: cellAttributes(row, cell),
      });
      const width = columnsWidth(table, column, cell.columnSpan) - padding.left - padding.right - rule;
      return {
        row: rowIndex,
        rowSpan,
        column,
        columnSpan: cell.columnSpan,
        isCentred: cell.verticalAlign === 'middle',
        ...cellText(cell, width, { ...context, parent: cellTag }),
      };
    });
  });
}

function cellText(cell: TableCell, width: number, context: NodeContext): Pick<GridCell, 'lines' | 'below'> {
  const lines: CellLine[] = [];
  let between = 0;
  for (const block of cell.blocks) {
    const leaf = paragraphLeaf(block, context);
    const sources = lineSources(leaf, context.setParagraph(leaf.paragraph, width));
    lines.push(
      ...sources.map((source) => ({ source, above: source.isFirst ? between + leaf.spaceBefore : 0 })),
    );
    between = leaf.spaceAfter;
  }
  return { lines, below: between };
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

const columnsWidth = (table: Table, column: number, span: number): number =>
  table.columns.slice(column, column + span).reduce((sum, width) => sum + width, 0);

const pageHeight = ({ section: { page } }: NodeContext): number =>
  page.height - page.margins.top - page.margins.bottom;
