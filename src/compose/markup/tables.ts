import { diagnostic } from '../../diagnostics/diagnostic.js';
import { contentWidth } from '../../document/geometry.js';
import type { Table, TableCell, TableRow } from '../../document/model.js';
import { TABLE_SHAPE } from '../findings.js';
import { parseLength } from '../length.js';
import { readAttributes, reportBadAttribute } from './attributes.js';
import { childElements, isInlineNode, parseInlines, parseParagraphs, reportMisplaced } from './inlines.js';
import { type MarkupContext, placeOf } from './markup-context.js';
import type { MarkupElement } from './markup-tree.js';

/** `<table id="…" columns="12mm * 2*" header-rows="2" borders="all" summary="…"><tr><td>…` */
export function parseTable(element: MarkupElement, context: MarkupContext): Table {
  const attributes = readAttributes(
    element,
    ['id', 'name', 'columns', 'header-rows', 'borders', 'flush', 'summary', 'class'],
    context,
  );
  const columns = parseColumns(element, attributes.required('columns'), context);
  const style = attributes.style('table-text');
  const name = attributes.text('name');
  const summary = attributes.text('summary');
  const rowElements = childElements(element, context).filter((child) => {
    if (child.name !== 'tr') reportMisplaced(child, element, context);
    return child.name === 'tr';
  });
  const rows = rowElements.map((row) => parseRow(row, style, context));
  reportUnevenRows(element, rows, columns.length, context);
  return {
    kind: 'table',
    id: attributes.required('id'),
    ...(name !== undefined && { name }),
    columns,
    borders: attributes.choice('borders', ['all', 'none'], 'all'),
    ...(attributes.choice('flush', ['yes', 'no'], 'no') === 'yes' && { flush: true }),
    headerRows: attributes.text('header-rows') === '0' ? 0 : attributes.count('header-rows', 0),
    ...(summary !== undefined && { summary }),
    rows,
  };
}

/** Widths in pt; `*` and `2*` share what the fixed columns leave of the page. */
function parseColumns(element: MarkupElement, text: string, context: MarkupContext): number[] {
  const columns = text.split(/\s+/u).filter((column) => column !== '');
  const fixed = columns.map((column) => parseLength(column));
  const shares = columns.map((column) => shareOf(column));
  const isWrong = columns.some((_, index) => fixed[index] === undefined && shares[index] === undefined);
  const left = contentWidth(context.page) - fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  if (text !== '' && (isWrong || left < 0)) reportBadAttribute(element, 'columns', '12mm * 2* …', context);
  const allShares = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const perShare = allShares === 0 ? 0 : Math.floor((left / allShares) * 100) / 100;
  return columns.map((_, index) => fixed[index] ?? Math.max(0, (shares[index] ?? 0) * perShare));
}

function shareOf(column: string): number | undefined {
  const [, number] = /^(\d*)\*$/u.exec(column) ?? [];
  return number === undefined ? undefined : Number(number || '1');
}

function parseRow(element: MarkupElement, style: string, context: MarkupContext): TableRow {
  const attributes = readAttributes(element, ['kind'], context);
  const cells = childElements(element, context).filter((child) => {
    if (child.name !== 'td') reportMisplaced(child, element, context);
    return child.name === 'td';
  });
  return {
    kind: attributes.choice('kind', ['header', 'body', 'group', 'total'], 'body'),
    cells: cells.map((cell) => parseCell(cell, style, context)),
  };
}

/** Holds text, or `<p>` elements that take the cell's style. */
function parseCell(element: MarkupElement, tableStyle: string, context: MarkupContext): TableCell {
  const attributes = readAttributes(
    element,
    ['colspan', 'rowspan', 'valign', 'class', 'value', 'bar'],
    context,
  );
  const bar = attributes.share('bar');
  const value = attributes.number('value');
  const style = attributes.style(tableStyle);
  const holdsText = element.children.every(isInlineNode);
  return {
    columnSpan: attributes.count('colspan', 1),
    rowSpan: attributes.count('rowspan', 1),
    verticalAlign: attributes.choice('valign', ['top', 'middle'], 'top'),
    ...(value !== undefined && { value }),
    ...(bar !== undefined && { bar }),
    blocks: holdsText
      ? [{ kind: 'paragraph', style, inlines: parseInlines(element.children, element, context) }]
      : parseParagraphs(element, style, context),
  };
}

function reportUnevenRows(
  element: MarkupElement,
  rows: readonly TableRow[],
  columns: number,
  context: MarkupContext,
): void {
  const uneven = filledColumns(rows).flatMap((found, index) =>
    found === columns ? [] : [{ found, row: index + 1 }],
  );
  for (const { found, row } of uneven) {
    context.report(placeOf(element), ({ file, span }) =>
      diagnostic(TABLE_SHAPE, { file, row, found, columns }, span),
    );
  }
}

/** Columns that each row fills, cells hanging down from rows above included. */
function filledColumns(rows: readonly TableRow[]): number[] {
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
