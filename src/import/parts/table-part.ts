import type { Line } from '../manuscript.js';
import { joinAll, textOf } from '../passage.js';
import { type CellRow, lineRow } from '../table/cells.js';
import { isTotalText } from '../table/read-totals.js';
import { isHeadRow, isProjectHead } from '../table/table-columns.js';
import { isSideTable } from './form-tables.js';
import { type LineInPlace, NUMBERED_DIMENSION, type OpenParts } from './open-parts.js';
import { isFootnote, isPlanHeading, isSumHeading } from './part-headings.js';

const FEWEST_COLUMNS = 4;

const namesProjects = ({ cells }: Pick<CellRow, 'cells'>): boolean =>
  cells.some(({ text }) => /(?<!จำนวน)(?:โครงการ|กิจกรรม|มาตรการ)/u.test(text));

/** Behind the last sheet only a table with columns of its own begins. */
export const followsSheets = (parts: OpenParts, { kind, cells }: CellRow): boolean =>
  kind === 'counted' &&
  isHeadRow({ kind, cells, hasBlankBefore: false }) &&
  (cells.length >= FEWEST_COLUMNS || namesProjects({ cells })) &&
  parts.isSheetWhole;

/** Heads of the table of projects, which takes what was set above them. */
export function beginTable(parts: OpenParts, row: CellRow): boolean {
  const isBegun =
    !parts.isTableOpen &&
    (parts.part !== 'side' || (isProjectHead(row) && namesProjects(row) && !isSideTable([row]))) &&
    isHeadRow(row) &&
    row.cells.length >= 2 &&
    (parts.part !== 'sheet' || followsSheets(parts, row));
  if (!isBegun) return false;
  parts.isTableOpen = true;
  dropPlanTitle(parts);
  drawHeadBack(parts);
  drawDimensionBack(parts);
  return true;
}

export function takeGridRows(parts: OpenParts, rows: readonly CellRow[]): void {
  dropPlanTitle(parts);
  drawDimensionBack(parts);
  parts.table.push(...rows);
  parts.part = 'notes';
}

/** The title of the plan, repeated above its table, is none of the chapter before. */
function dropPlanTitle({ part, chapters, notes }: OpenParts): void {
  const lines = part === 'chapter' ? chapters.at(-1)?.lines : undefined;
  const last = lines?.at(-1);
  if (last && isPlanHeading(textOf(last.passage))) notes.push(...(lines?.splice(-1) ?? []));
}

/** What was set above the first line of the table's heading belongs to it. */
function drawHeadBack({ part, linesAbove, table }: OpenParts): void {
  const last = linesAbove?.at(-1);
  if (
    part !== 'sheet' &&
    last &&
    /^(?:\s*(?:งบประมาณ|ดำเนินการไตรมาส|ไตรมาส(?:ที่)?|\(บาท\)|ระยะเวลาดำเนินการ))+\s*$/u.test(last.raw)
  ) {
    linesAbove?.pop();
    table.push(lineRow(last));
  }
}

const MOST_DIMENSION_LINES = 3;

/** `มิติที่ ๒ …` above a table of its projects alone is a row of it, and none of the sheet before. */
function drawDimensionBack(parts: OpenParts): void {
  const lines = parts.linesAbove ?? [];
  const from = lines.findLastIndex(({ passage }) => NUMBERED_DIMENSION.test(textOf(passage)));
  const isNear = from >= 0 && from >= lines.length - MOST_DIMENSION_LINES;
  const isNamed =
    parts.part !== 'sheet' &&
    lines.slice(-1).some(({ passage }) => parts.dimensionNamed(textOf(passage)) !== undefined);
  if (!isNear && !isNamed) return;
  const [first, ...rest] = lines.splice(isNear ? from : -1);
  if (!first) return;
  const passage = joinAll([first, ...rest].map((line) => line.passage));
  parts.table.push({ ...lineRow({ ...first, passage, raw: textOf(passage) }), kind: 'counted' });
}

export function closeTable(parts: OpenParts, text: string): void {
  parts.part = isSumHeading(text) ? 'side' : 'notes';
  parts.isTableOpen = false;
  parts.tablePage = undefined;
}

/** Rows parted by tabs have them on every page. */
export const leavesTable = ({ tablePage }: OpenParts, line: Line): boolean =>
  tablePage !== undefined && line.page !== tablePage && !line.raw.includes('\t');

export function takeRow(parts: OpenParts, { line, text }: LineInPlace): void {
  if (isFootnote(text)) {
    parts.notes.push(line);
    return;
  }
  parts.tablePage = line.raw.includes('\t') ? line.page : parts.tablePage;
  const row = lineRow(line);
  parts.table.push(row);
  if (isTotalText(row.cells.find((cell) => cell.text !== '')?.text ?? '')) closeTable(parts, '');
}
