import {
  type IParagraphOptions,
  type ITableOptions,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Table as ModelTable } from '../../document/model.js';
import { cellPadding, type PlacedCell, placeCells } from '../../document/table-cells.js';
import { TABLE_FLUSH, TABLE_PLAIN, TABLE_RULED } from './style-names.js';
import { type BlockContext, paragraphIn } from './styled-paragraph.js';
import { twips } from './units.js';
import { DescribedTable } from './word-elements.js';

/** `isKept`: its last row shares its page with what follows the table. */
export function tableBlock(table: ModelTable, context: BlockContext, isKept: boolean): Table {
  const columnWidths = table.columns.map(twips);
  const options: ITableOptions = {
    style: table.flush ? TABLE_FLUSH : table.borders === 'all' ? TABLE_RULED : TABLE_PLAIN,
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    tableLook: {
      firstRow: table.headerRows > 0,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: placeCells(table).map(
      (cells, row) =>
        new TableRow({
          cantSplit: true,
          ...(row < table.headerRows && { tableHeader: true }),
          ...((isKeptWithNext(table, row) || (isKept && row === table.rows.length - 1)) && {
            keepNext: true,
          }),
          children: cells.map((cell) => tableCell(cell, table, context)),
        }),
    ),
  };
  return table.summary === undefined ? new Table(options) : new DescribedTable(options, table.summary);
}

/**
 * Whether a row shares its page with the next: no header without two rows of the body, no total without the
 * row before it.
 */
export const isKeptWithNext = ({ rows, headerRows }: ModelTable, row: number): boolean =>
  row < rows.length - 1 &&
  ((headerRows > 0 && row <= headerRows) || rows[row]?.kind === 'group' || rows[row + 1]?.kind === 'total');

function tableCell(
  { cell, width }: PlacedCell,
  table: ModelTable,
  { model, styleOf }: BlockContext,
): TableCell {
  const { columnSpan, rowSpan, verticalAlign, blocks, bar } = cell;
  const padding = cellPadding(table, model.layout);
  const room = width - padding.left - padding.right;
  return new TableCell({
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(verticalAlign === 'middle' && { verticalAlign: VerticalAlign.CENTER }),
    children: blocks.map((block) =>
      paragraphIn(room, block, styleOf(block.style), bar ? barLook(room * (1 - bar)) : {}),
    ),
  });
}

/** A bar is an empty paragraph with a dark ground, as long as its indent leaves room. */
const barLook = (right: number): IParagraphOptions => ({
  shading: { type: ShadingType.CLEAR, fill: '000000', color: 'auto' },
  indent: { right: twips(right) },
});
