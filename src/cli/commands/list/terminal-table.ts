import { cutToWidth, displayWidth } from '../../../thai/display-width.js';

export interface TableColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** The column that gives way where the terminal is narrow; at most one. */
  readonly shrinks?: boolean;
}

export interface TableLayout {
  /** Terminal columns; without it nothing is cut. */
  readonly width?: number;
  /** Colours a padded cell; `row` is -1 for the titles. */
  readonly paint?: (cell: string, row: number, column: number) => string;
}

const GAP = '  ';
const NARROWEST = 12;

/** Lines of a table, columns right under Thai marks, which take no width. */
export function formatTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  { width, paint = (cell) => cell }: TableLayout = {},
): string[] {
  const all = [columns.map(({ title }) => title), ...rows];
  const natural = columns.map((_, column) => Math.max(...all.map((row) => displayWidth(row[column] ?? ''))));
  const widths = fitWidths(columns, natural, width);
  return all.map((row, index) =>
    columns
      .map((column, at) => paint(pad(row[at] ?? '', widths[at] ?? 0, column.align), index - 1, at))
      .join(GAP)
      .trimEnd(),
  );
}

function fitWidths(
  columns: readonly TableColumn[],
  natural: readonly number[],
  width: number | undefined,
): readonly number[] {
  if (width === undefined) return natural;
  const total = natural.reduce((sum, own) => sum + own, 0) + GAP.length * (natural.length - 1);
  const excess = Math.max(0, total - width);
  return natural.map((own, at) =>
    columns[at]?.shrinks ? Math.max(Math.min(own, NARROWEST), own - excess) : own,
  );
}

function pad(text: string, width: number, align: TableColumn['align']): string {
  const shown = cutToWidth(text, width);
  const room = ' '.repeat(Math.max(0, width - displayWidth(shown)));
  return align === 'left' ? shown + room : room + shown;
}
