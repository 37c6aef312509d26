import type { Table } from '../../document/model.js';
import { columnsWidth, type PlacedCell, placeCells } from './pages/table-heights.js';
import { TABLE_PLAIN, TABLE_RULED } from './style-names.js';
import { styledParagraph } from './styled-paragraph.js';
import { twips } from './units.js';
import { element, valued } from './xml.js';

export function tableXml(table: Table): string {
  const rows = placeCells(table);
  return element(
    'w:tbl',
    {},
    tableProperties(table),
    element('w:tblGrid', {}, ...table.columns.map((width) => element('w:gridCol', { 'w:w': twips(width) }))),
    ...table.rows.map((_, index) =>
      element(
        'w:tr',
        {},
        rowProperties(index < table.headerRows),
        ...(rows[index] ?? []).map((placed) => cellXml(placed, table)),
      ),
    ),
  );
}

const tableProperties = (table: Table): string =>
  element(
    'w:tblPr',
    {},
    valued('w:tblStyle', table.borders === 'all' ? TABLE_RULED : TABLE_PLAIN),
    element('w:tblW', { 'w:w': twips(columnsWidth(table, 0, table.columns.length)), 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', {
      'w:val': table.headerRows > 0 ? '0020' : '0000',
      'w:firstRow': table.headerRows > 0 ? 1 : 0,
      'w:lastRow': 0,
      'w:firstColumn': 0,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
    table.summary === undefined ? '' : element('w:tblDescription', { 'w:val': table.summary }),
  );

const rowProperties = (isRepeated: boolean): string =>
  element('w:trPr', {}, '<w:cantSplit/>', isRepeated ? '<w:tblHeader/>' : '');

function cellXml({ cell, column, isContinued }: PlacedCell, table: Table): string {
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': twips(columnsWidth(table, column, cell.columnSpan)), 'w:type': 'dxa' }),
    cell.columnSpan > 1 ? valued('w:gridSpan', cell.columnSpan) : '',
    isContinued ? '<w:vMerge/>' : cell.rowSpan > 1 ? valued('w:vMerge', 'restart') : '',
    cell.verticalAlign === 'middle' ? valued('w:vAlign', 'center') : '',
  );
  const content = isContinued ? '' : cell.blocks.map((block) => styledParagraph(block)).join('');
  return element('w:tc', {}, properties, content || '<w:p/>');
}
