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
import type { Table as ModelTable, Sides } from '../../document/model.js';
import { type PlacedCell, placeCells } from '../../document/table-cells.js';
import { TABLE_PLAIN, TABLE_RULED } from './style-names.js';
import { styledParagraph } from './styled-paragraph.js';
import { twips } from './units.js';
import { DescribedTable } from './word-elements.js';

export function tableBlock(table: ModelTable, padding: Sides): Table {
  const columnWidths = table.columns.map(twips);
  const options: ITableOptions = {
    style: table.borders === 'all' ? TABLE_RULED : TABLE_PLAIN,
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
          ...(isKeptWithNext(table, row) && { keepNext: true }),
          children: cells.map((cell) => tableCell(cell, padding)),
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

function tableCell({ cell, width }: PlacedCell, padding: Sides): TableCell {
  const { columnSpan, rowSpan, verticalAlign, blocks, bar } = cell;
  const room = width - padding.left - padding.right;
  return new TableCell({
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(verticalAlign === 'middle' && { verticalAlign: VerticalAlign.CENTER }),
    children: blocks.map((block) => styledParagraph(block, bar ? barLook(room * (1 - bar)) : {})),
  });
}

/** A bar is an empty paragraph with a dark ground, as long as its indent leaves room. */
const barLook = (right: number): IParagraphOptions => ({
  shading: { type: ShadingType.CLEAR, fill: '000000', color: 'auto' },
  indent: { right: twips(right) },
});
