import {
  type Cell,
  type CellStyle,
  type ConditionalRule,
  cellRef,
  type MergeRange,
  rangeRef,
  type WriteSheet,
} from 'hucre/xlsx';
import { DRAFT_MARK } from '../../document/draft-mark.js';
import type { DocumentModel, PageGeometry, Table, TableCell, TableRow } from '../../document/model.js';
import { inlineText } from '../../document/plain-text.js';
import { placeCells } from '../../document/table-cells.js';
import { displayWidth } from '../../thai/display-width.js';
import { type PrintedValue, printedValue } from './printed-values.js';
import type { Line, TableSheet } from './table-sheets.js';

const RULE = { style: 'thin' } as const;
const RULES = { top: RULE, right: RULE, bottom: RULE, left: RULE };
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } } as const;
const BAR = {
  cfvo: [
    { type: 'num', value: '0' },
    { type: 'num', value: '1' },
  ],
  color: 'FF9DB7D5',
} satisfies ConditionalRule['dataBar'];
const POINTS_IN_INCH = 72;
/** pt */
const SMALLEST_ROW = 15;

type Sheet = Required<Pick<WriteSheet, 'cells' | 'merges' | 'rowDefs' | 'conditionalRules'>>;

/** Title lines, the table, then the lines under it, each line across all columns. */
export function worksheet(
  { name, section, lead, table, tail }: TableSheet,
  model: DocumentModel,
): WriteSheet {
  const sheet: Sheet = { cells: new Map(), merges: [], rowDefs: new Map(), conditionalRules: [] };
  const width = table.columns.reduce((sum, column) => sum + column, 0);
  const lastColumn = table.columns.length - 1;
  const addLine = (line: Line, row: number): void => {
    const value = printedValue(inlineText(line.inlines));
    const style = textStyle(line.style, value, model);
    addCell(sheet, { row, column: 0, lastRow: row, lastColumn }, { ...value, style });
    sheet.rowDefs.set(row, { height: textHeight([line], width, model) });
  };
  for (const [row, line] of lead.entries()) addLine(line, row);
  const head = lead.length;
  addTable(sheet, table, head, model);
  const end = head + table.rows.length;
  for (const [index, line] of tail.entries()) addLine(line, end + index);
  const body = head + table.headerRows;
  return {
    name,
    columns: table.columns.map((column) => ({ width: inCharacters(column) })),
    ...sheet,
    ...(body > 0 && { freezePane: { rows: body } }),
    pageSetup: {
      ...paper(section.page),
      printArea: absolute(rangeRef(0, 0, end + tail.length - 1, lastColumn)),
      ...(table.headerRows > 0 && { printTitlesRow: `$${head + 1}:$${body}` }),
    },
    headerFooter: {
      ...(model.draft && { oddHeader: `&C&"${model.font}"&24${DRAFT_MARK.text}` }),
      oddFooter: `&C&"${model.font}"${model.layout.pageNumber.before}&P${model.layout.pageNumber.after}`,
    },
  };
}

/** Of the size of type: fonts that stand in for one that is missing are wide. */
const CHARACTER_WIDTH = 0.55;

/** Room that lines need in a cell so many pt wide, in pt; Excel gives joined cells, and LibreOffice all, just one line. */
function textHeight(lines: readonly Line[], width: number, { styles, layout }: DocumentModel): number {
  const { left, right } = layout.table.padding;
  return lines.reduce((sum, { style, inlines }) => {
    const { size = 11, lineHeight = 15 } = styles[style] ?? {};
    const length = displayWidth(inlineText(inlines)) * size * CHARACTER_WIDTH;
    return sum + Math.max(1, Math.ceil(length / (width - left - right))) * lineHeight;
  }, 0);
}

function addTable(sheet: Sheet, table: Table, firstRow: number, model: DocumentModel): void {
  const placed = placeCells(table);
  const grid = table.rows.map(({ kind }, row): GridRow => {
    const values: (PrintedValue | undefined)[] = [];
    for (const { cell, column } of placed[row] ?? []) values[column] = cellValue(cell);
    return { kind, values };
  });
  for (const [index, { kind }] of table.rows.entries()) {
    const inRow = placed[index] ?? [];
    const heights = inRow
      .filter(({ rowSpan }) => rowSpan === 1)
      .map(({ cell, width }) => textHeight(cell.blocks, width, model));
    sheet.rowDefs.set(firstRow + index, { height: Math.max(SMALLEST_ROW, ...heights) });
    for (const { cell, column, rowSpan } of inRow) {
      const value = grid[index]?.values[column] ?? { value: '' };
      const formula = totalFormula(grid, index, column, firstRow);
      const row = firstRow + index;
      const place = {
        row,
        column,
        lastRow: row + rowSpan - 1,
        lastColumn: column + cell.columnSpan - 1,
      };
      const style: CellStyle = {
        ...textStyle(cell.blocks[0]?.style ?? '', value, model),
        border: RULES,
        ...(kind === 'header' && { fill: HEAD_FILL }),
      };
      const vertical = cell.verticalAlign === 'middle' ? 'center' : 'top';
      addCell(sheet, place, {
        ...value,
        style: { ...style, alignment: { ...style.alignment, vertical } },
        ...(formula !== undefined && { formula }),
      });
      if (cell.bar !== undefined) {
        const priority = sheet.conditionalRules.length + 1;
        sheet.conditionalRules.push({ type: 'dataBar', priority, range: cellRef(row, column), dataBar: BAR });
      }
    }
  }
}

/** A chart's bar is the share that it shows. */
function cellValue({ bar, value, blocks }: TableCell): PrintedValue {
  if (bar !== undefined) return { value: bar, format: '0%' };
  return printedValue(blocks.map(({ inlines }) => inlineText(inlines)).join('\n'), value);
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

interface Content extends PrintedValue {
  readonly style: CellStyle;
  readonly formula?: string;
}

/** Cells that are joined to one all have its look, for each draws its own rules. */
function addCell(sheet: Sheet, place: Place, { value, style, formula }: Content): void {
  const { row, column, lastRow, lastColumn } = place;
  for (let down = row; down <= lastRow; down++) {
    for (let right = column; right <= lastColumn; right++) {
      const isOwn = down === row && right === column;
      const own: Partial<Cell> =
        formula === undefined ? { value: value === '' ? null : value } : { formula, formulaResult: value };
      sheet.cells.set(`${down},${right}`, { ...(isOwn ? own : { value: null }), style });
    }
  }
  if (lastRow === row && lastColumn === column) return;
  const merge: MergeRange = { startRow: row, startCol: column, endRow: lastRow, endCol: lastColumn };
  sheet.merges.push(merge);
}

function textStyle(id: string, { format }: PrintedValue, { styles, font }: DocumentModel): CellStyle {
  const { size = 11, bold = false, italic = false, align = 'left' } = styles[id] ?? {};
  return {
    font: { name: font, size, bold, italic },
    alignment: { horizontal: align === 'justify' ? 'left' : align, vertical: 'center', wrapText: true },
    ...(format !== undefined && { numFmt: format }),
  };
}

/** Excel's width of a column that is so many pt wide: in digits of 7 pixels, 5 pixels of padding apart. */
const inCharacters = (points: number): number =>
  Math.round((((points / POINTS_IN_INCH) * 96 - 5) / 7) * 100) / 100;

function paper(page: PageGeometry): NonNullable<WriteSheet['pageSetup']> {
  const inches = (points: number): number => Math.round((points / POINTS_IN_INCH) * 1000) / 1000;
  const { top, right, bottom, left } = page.margins;
  return {
    paperSize: 'a4',
    orientation: page.width > page.height ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: inches(top),
      right: inches(right),
      bottom: inches(bottom),
      left: inches(left),
      header: inches(top / 2),
      footer: inches(bottom / 2),
    },
  };
}

/** `$A$1:$D$9` */
const absolute = (range: string): string => range.replaceAll(/([A-Z]+)(\d+)/gu, '$$$1$$$2');

/** A row of a table as it stands in a sheet: what each column holds, from the left. */
interface GridRow {
  readonly kind: TableRow['kind'];
  readonly values: readonly (PrintedValue | undefined)[];
}

/**
 * The formula of a cell in a total row, rows counted from the sheet's first. Totals of parts sum up the rows since
 * the total before, a total that follows one sums up all before it. A formula is given only where it comes to the
 * very number that is printed; elsewhere (per cents, counts of what no cell shows) the number stands alone.
 */
function totalFormula(
  rows: readonly GridRow[],
  row: number,
  column: number,
  firstRow: number,
): string | undefined {
  const printed = rows[row]?.values[column]?.value;
  if (rows[row]?.kind !== 'total' || typeof printed !== 'number') return undefined;
  const before = rows.slice(0, row);
  const after = before.findLastIndex(({ kind }) => kind === 'total' || kind === 'header') + 1;
  const start = before[after]?.kind === 'group' ? after + 1 : after;
  const part = before.slice(start);
  if (part.length === 0) {
    const totals = before.flatMap(({ kind }, index) => (kind === 'total' ? [index] : []));
    const sum = sumOf(totals.map((index) => rows[index]?.values[column]?.value));
    const cells = totals.map((index) => cellRef(firstRow + index, column));
    return isSame(sum, printed) && cells.length > 0 ? `SUM(${cells.join(',')})` : undefined;
  }
  const range = rangeRef(firstRow + start, column, firstRow + row - 1, column);
  const values = part.map(({ values }) => values[column]?.value);
  if (values.some((value) => typeof value === 'number')) {
    return isSame(sumOf(values), printed) ? `SUM(${range})` : undefined;
  }
  const marks = part.flatMap(({ kind, values }) => (kind === 'body' ? (values[column]?.value ?? []) : []));
  const [mark] = new Set(marks.filter((value) => value !== ''));
  const isCount = marks.filter((value) => value === mark).length === printed;
  return typeof mark === 'string' && MARK.test(mark) && isCount ? `COUNTIF(${range},"${mark}")` : undefined;
}

/** A tick or another sign, not a text; nor one that a search pattern of a spreadsheet has a meaning for. */
const MARK = /^[^\p{L}\p{N}"*?~<>=]$/u;

const sumOf = (values: readonly unknown[]): number =>
  values.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);

const isSame = (sum: number, printed: number): boolean => Math.abs(sum - printed) < 0.000_001;
