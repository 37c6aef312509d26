import {
  type ITableOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { TableCell as ModelCell, Table as ModelTable } from '../../document/model.js';
import { TABLE_PLAIN, TABLE_RULED } from './style-names.js';
import { styledParagraph } from './styled-paragraph.js';
import { twips } from './units.js';
import { DescribedTable } from './word-elements.js';

export function tableBlock(table: ModelTable): Table {
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
    rows: table.rows.map(
      ({ cells }, row) =>
        new TableRow({
          cantSplit: true,
          ...(row < table.headerRows && { tableHeader: true }),
          ...(isKeptWithNext(table, row) && { keepNext: true }),
          children: cells.map(tableCell),
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
  row < rows.length - 1 && ((headerRows > 0 && row <= headerRows) || rows[row + 1]?.kind === 'total');

const tableCell = ({ columnSpan, rowSpan, verticalAlign, blocks }: ModelCell): TableCell =>
  new TableCell({
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(verticalAlign === 'middle' && { verticalAlign: VerticalAlign.CENTER }),
    children: blocks.map((block) => styledParagraph(block)),
  });
