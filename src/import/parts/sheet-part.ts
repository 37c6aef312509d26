import type { Line } from '../manuscript.js';
import { compactText, type Passage, textOf } from '../passage.js';
import { markerAt } from '../sheet/list-marker.js';
import { readHeading } from '../sheet/read-heading.js';
import { type CellRow, lineRow } from '../table/cells.js';
import { isSchedule } from '../table/schedule.js';
import { isHeadRow, isMonthRow } from '../table/table-columns.js';
import { asEntry } from './form-tables.js';
import { goesOnTitle, isGroup, joinTitleLines, takeGroups, takeRepeatedTitle } from './lines-above.js';
import type { LineInPlace, OpenParts } from './open-parts.js';
import { OpenSheet } from './open-sheet.js';
import {
  beginsSections,
  belongsToSheet,
  isPlaceLine,
  isTitleHeading,
  isTitleLike,
  readOrderLine,
  sheetPrefix,
  withoutNumber,
} from './sheet-start.js';

/** A row of a table of months inside a sheet; anything else ends that table. */
export function takeScheduleRow(parts: OpenParts, { line }: LineInPlace): boolean {
  if (parts.part !== 'sheet' || !line.raw.includes('\t')) {
    closeSchedule(parts);
    return false;
  }
  const row = lineRow(line);
  if (parts.schedule.length === 0 && !isMonthRow(row) && !isSchedule([row])) return false;
  parts.schedule.push(row);
  return true;
}

export function closeSchedule(parts: OpenParts): void {
  if (parts.schedule.length > 0) parts.lastSheet?.takeSchedule(parts.schedule);
  parts.schedule = [];
}

const LONGEST_DIMENSION = 100;

/** `มิติที่ ๒ …` above the sheets of that dimension, and the groups below it. */
export function nameGroup(parts: OpenParts, { line, text, next }: LineInPlace): boolean {
  if (parts.isInTable || parts.part === 'contents') return false;
  const first = next.slice(0, MOST_TITLE_LINES).findIndex(beginsSections);
  const isTitle = first >= 0 && next.slice(0, first).every((each) => goesOnTitle(line, each));
  const isBelow = parts.groups.length > 0 && isGroup(text) && readHeading(line) === undefined && !isTitle;
  const named = text.length <= LONGEST_DIMENSION ? parts.dimensionNamed(text) : undefined;
  const begins = next.findIndex(belongsToSheet);
  // Dimensions one below another explain the table.
  const near = [...(parts.linesAbove ?? []).slice(-2), ...next.slice(0, Math.max(0, begins))];
  const leads =
    begins >= 0 && near.every(({ passage }) => parts.dimensionNamed(textOf(passage)) === undefined);
  if (!isBelow && !(named !== undefined && leads && parts.isSheetUnderWay)) return false;
  parts.dimension = named ?? parts.dimension;
  parts.groups.push(line.passage);
  return true;
}

export function beginSheet(parts: OpenParts, { line, next }: LineInPlace): boolean {
  const isTitle = isTitleHeading(line);
  // A table of contents counts the sheets too.
  if (parts.part === 'contents' && !next.slice(0, 1).some(isTitleHeading) && !isTitle) return false;
  if (isTitle && !(parts.part === 'table' && parts.isTableOpen && namesColumns(lineRow(line)))) {
    openSheet(parts, line, next);
    return true;
  }
  const isNamedBelow = next.slice(0, 4).some((each) => isTitleHeading(each) || beginsSections(each));
  const isOrder = readOrderLine(line) && parts.isSheetUnderWay && isNamedBelow;
  if (isOrder || (parts.waiting.length > 0 && isPlaceLine(line))) {
    parts.waiting.push(line);
    return true;
  }
  const order = parts.waiting.at(-1);
  if (order && readOrderLine(order)?.title.length && goesOnTitle(order, line) && isNamedBelow) {
    parts.waiting.splice(-1, 1, joinTitleLines(order, line));
    return true;
  }
  const isFresh = parts.part !== 'sheet' || parts.lastSheet?.has('rationale') === true;
  const title = beginsSections(line) && isFresh ? titleAbove(parts) : undefined;
  if (!title) return false;
  openSheet(parts, line, next, title);
  return true;
}

/** ชื่อโครงการ among heads of a table, not before the title of a sheet. */
const namesColumns = (row: CellRow): boolean =>
  row.kind === 'counted' ? isHeadRow(row) : row.cells.length > 2;

/** A sheet without the section ชื่อโครงการ is called as the line above its first section says. */
function titleAbove(parts: OpenParts): Passage | undefined {
  const { part, waiting, table, linesAbove = [] } = parts;
  const ordered = waiting.map(readOrderLine).find((order) => order && order.title.length > 0);
  if (ordered) return ordered.title;
  const row = part === 'table' ? table.at(-1)?.cells.filter(({ text }) => text !== '') : [];
  const [only] = row ?? [];
  if (only && row?.length === 1 && isTitleLike(only)) {
    table.pop();
    return only.passage;
  }
  // What stands above the line that counts the sheet is none of its title.
  const count = titleLines(
    parts,
    linesAbove.filter(({ start }) => start > (waiting.at(-1)?.start ?? -1)),
  );
  const [first, ...rest] = count > 0 ? linesAbove.splice(-count) : [];
  if (first) return rest.reduce(joinTitleLines, first).passage;
  return waiting.length > 0 || isNextSheet(parts) ? [] : undefined;
}

/** Its first section begins anew behind a whole sheet. */
const isNextSheet = ({ part, isSheetWhole }: OpenParts): boolean => part === 'sheet' && isSheetWhole;

const MOST_TITLE_LINES = 3;
const LONGEST_TITLE = 200;

/** How many of the lines above the first section are the title of its sheet. */
function titleLines(parts: OpenParts, above: readonly Line[]): number {
  for (let count = 1; count <= Math.min(MOST_TITLE_LINES, above.length); count += 1) {
    const [first, ...rest] = above.slice(-count);
    if (!first || !rest.every((line) => goesOnTitle(first, line))) break;
    const { passage } = rest.reduce(joinTitleLines, first);
    const isOwn = count === 1 || markerAt(textOf(first.passage)) || /^ชื่อ/u.test(textOf(first.passage));
    if (parts.inTable.has(compactText(textOf(withoutNumber(passage).title))) || (isOwn && isTitleLike(first)))
      return count;
    const isCounted = isNextSheet(parts) || (parts.part !== 'chapter' && parts.dimension !== undefined);
    if (isCounted && countsAnew(first, above.at(-count - 1)) && textOf(passage).length <= LONGEST_TITLE)
      return count;
  }
  if (parts.waiting.length > 0) return above.length <= MOST_TITLE_LINES ? above.length : 0;
  // Behind a whole sheet a line that is no entry of a list can be nothing else.
  const last = above.at(-1);
  const isLast = last && isNextSheet(parts) && markerAt(textOf(last.passage)) === undefined && !last.marker;
  return isLast && textOf(last.passage).length <= LONGEST_TITLE ? 1 : 0;
}

/** `๒. …` that does not go on the list above it. */
function countsAnew({ passage }: Line, above: Line | undefined): boolean {
  const numbers = markerAt(textOf(passage))?.marker.numbers ?? [];
  const before = markerAt(textOf(above?.passage ?? []))?.marker.numbers ?? [];
  const goesOn = numbers.length === before.length && numbers.at(-1) === (before.at(-1) ?? 0) + 1;
  return numbers.length > 0 && !goesOn;
}

function openSheet(parts: OpenParts, line: Line, next: readonly Line[], title: Passage = []): void {
  const { waiting, dimension, groups } = parts;
  const above = parts.linesAbove ?? [];
  const orders = waiting.flatMap((each) => readOrderLine(each) ?? []);
  const places = waiting.filter(isPlaceLine).map(({ passage }) => passage);
  const named = orders.find((order) => order.title.length > 0)?.title ?? [];
  const repeated = takeRepeatedTitle(above, line, next);
  groups.push(...takeGroups(above, dimension));
  const facts = { number: orders.at(-1)?.number, title: title.length > 0 ? title : named, dimension, groups };
  const order = [...orders.map(({ words }) => words), ...places, ...repeated];
  parts.sheets.push(new OpenSheet(facts, order, sheetPrefix(line)));
  parts.groups = [];
  parts.waiting = [];
  parts.part = 'sheet';
  parts.isTableOpen = false;
  takeSheetLine(parts, line);
}

export function takeSheetLine({ formHeads, other, lastSheet }: OpenParts, found: Line): void {
  const isRow = found.cells === undefined && found.raw.includes('\t') && readHeading(found) === undefined;
  const line = isRow
    ? asEntry(
        found,
        lineRow(found).cells.map(({ passage }) => passage),
      )
    : found;
  if (line.isListHead) formHeads.push(line);
  else if (/^ภาคผนวก\s*[ก-ฮ๐-๙0-9]?$/u.test(textOf(line.passage))) other.push(line);
  else lastSheet?.take(line);
}
