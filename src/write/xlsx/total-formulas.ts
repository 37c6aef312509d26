import { cellRef, rangeRef } from 'hucre/xlsx';
import type { TableRow } from '../../document/model.js';
import type { PrintedValue } from './printed-values.js';

/** A row of a table as it stands in a sheet: what each column holds, from the left. */
export interface GridRow {
  readonly kind: TableRow['kind'];
  readonly values: readonly (PrintedValue | undefined)[];
}

/**
 * The formula of a cell in a total row, rows counted from the sheet's first. Totals of parts sum up the rows since
 * the total before, a total that follows one sums up all before it. A formula is given only where it comes to the
 * very number that is printed; elsewhere (per cents, counts of what no cell shows) the number stands alone.
 */
export function totalFormula(
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
