import type { Table, TableCell } from '../document/model.js';
import { cellPadding, placeCells } from '../document/table-cells.js';
import { type FlowContext, styleNamed } from './page-flow.js';
import {
  type CellLine,
  cutBetween,
  type GridCell,
  leastHeight,
  printedHeight,
  type TableFrame,
  type TableRows,
  tableRows,
} from './table-rows.js';

/** A table with its cells set into lines. */
export interface PreparedTable {
  /** Left edges of the columns and the right edge of the last, pt from the left margin. */
  readonly edges: readonly number[];
  /** Repeated on every page. */
  readonly head: TableRows;
  readonly body: TableRows;
  /** Height in pt of what must at least stand on the page on which it begins. */
  readonly leastHeight: number;
}

/** A head that takes more of a page than this is not repeated. */
const LARGEST_HEAD = 0.5;

export function prepareTable(table: Table, context: FlowContext): PreparedTable {
  const { layout } = context.model;
  const { height, margins } = context.section.page;
  const frame = {
    padding: cellPadding(table, layout),
    rule: table.borders === 'all' ? layout.table.rule : 0,
  };
  const edges = [0];
  for (const width of table.columns) edges.push((edges.at(-1) ?? 0) + width);
  const rows = tableRows(gridCells(table, frame, context), table.rows.length, {
    frame,
    endsWithTotal: table.rows.at(-1)?.kind === 'total',
    continues: false,
  });
  const room = height - margins.top - margins.bottom;
  const isRepeatable =
    table.headerRows < table.rows.length &&
    printedHeight(rows, 0, table.headerRows) <= (room - frame.rule) * LARGEST_HEAD;
  const [head, body] = cutBetween(rows, isRepeatable ? table.headerRows : 0);
  const headHeight = frame.rule + printedHeight(head);
  return { edges, head, body, leastHeight: headHeight + leastHeight(body, room - headHeight) };
}

function gridCells(table: Table, { padding, rule }: TableFrame, context: FlowContext): GridCell[] {
  const { structure } = context;
  const { summary } = table;
  const owner = structure.add(context.parent, 'Table', summary === undefined ? {} : { summary });
  return placeCells(table).flatMap((cells, row) => {
    const rowOwner = structure.add(owner, 'TR');
    return cells.map(({ cell, column, rowSpan, width: outer }): GridCell => {
      const parent = structure.add(rowOwner, table.rows[row]?.kind === 'header' ? 'TH' : 'TD', {
        ...(cell.columnSpan > 1 && { columnSpan: cell.columnSpan }),
        ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
      });
      const width = outer - padding.left - padding.right - rule;
      return {
        row,
        rowSpan,
        column,
        columnSpan: cell.columnSpan,
        keepsNext: keepsNext(table, row),
        isCentred: cell.verticalAlign === 'middle',
        ...(cell.bar !== undefined && { bar: cell.bar * width }),
        ...cellText(cell, width, { ...context, parent }),
      };
    });
  });
}

/** A total at the very end has a rule of its own: the row before it may be taller than a page. */
const keepsNext = ({ rows }: Table, row: number): boolean =>
  rows[row]?.kind === 'group' || (rows[row + 1]?.kind === 'total' && row + 2 < rows.length);

function cellText(
  { blocks }: TableCell,
  width: number,
  { model, setParagraph, structure, parent }: FlowContext,
): Pick<GridCell, 'lines' | 'below'> {
  const lines: CellLine[] = [];
  let between = 0;
  for (const { style: name, inlines } of blocks) {
    const style = styleNamed(model, name);
    const owner = structure.add(parent, 'P');
    setParagraph({ style, inlines }, width).forEach((line, index, { length }) => {
      const isFirst = index === 0;
      const above = isFirst ? between + style.spaceBefore : 0;
      lines.push({ line, owner, isFirst, isLast: index === length - 1, above });
    });
    between = style.spaceAfter;
  }
  return { lines, below: between };
}
