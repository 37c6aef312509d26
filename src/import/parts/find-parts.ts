import type { Framework } from '../../plan/plan.js';
import { toArabicDigits } from '../../thai/digits.js';
import type { Block, Grid, Line, Manuscript } from '../manuscript.js';
import { textOf } from '../passage.js';
import { gridRows, lineRow } from '../table/cells.js';
import { isSchedule } from '../table/schedule.js';
import { beginChapter, takeChapterLine } from './chapter-part.js';
import { keepChosen } from './choices.js';
import { flattenGrid, isFormHead, isResultTable, isSideTable, joinRow } from './form-tables.js';
import { type LineInPlace, OpenParts } from './open-parts.js';
import {
  beginsAnnouncement,
  endsTable,
  isContentsHeading,
  isPageNumber,
  isPlanHeading,
  isSumHeading,
} from './part-headings.js';
import type { Parts } from './parts.js';
import { beginSheet, closeSchedule, nameGroup, takeScheduleRow, takeSheetLine } from './sheet-part.js';
import { beginTable, closeTable, followsSheets, leavesTable, takeGridRows, takeRow } from './table-part.js';

/** In this order: each takes a line, or leaves it to those after it. */
const READERS: readonly ((parts: OpenParts, read: LineInPlace) => boolean)[] = [
  takePageNumber,
  takeFormHead,
  takeScheduleRow,
  beginChapter,
  nameGroup,
  beginSheet,
  takeIntoPart,
];

export function findParts({ blocks }: Manuscript, framework: Framework | undefined): Parts {
  const { blocks: flat, notChosen } = keepChosen(blocks.flatMap((block) => flattenGrid(block)));
  const parts = new OpenParts(framework, notChosen);
  flat.forEach((block, index) => {
    if (block.kind === 'table') takeGrid(parts, block);
    else {
      const isAtPageEnd = isPageEnd(block, flat[index + 1]) || isPageEnd(block, flat[index - 1]);
      const read = { line: block, text: textOf(block.passage), next: linesBelow(flat, index), isAtPageEnd };
      READERS.some((takes) => takes(parts, read));
    }
  });
  closeSchedule(parts);
  parts.other.push(...parts.waiting);
  return parts;
}

const MOST_BELOW = 5;

function linesBelow(blocks: readonly Block[], index: number): Line[] {
  const below = blocks.slice(index + 1, index + 1 + MOST_BELOW);
  const end = below.findIndex((block) => !isLine(block));
  return below.slice(0, end < 0 ? undefined : end).filter(isLine);
}

const isLine = (block: Block): block is Line => block.kind !== 'table';

const isPageEnd = (line: Line, neighbour: Block | undefined): boolean =>
  line.page !== undefined && (!neighbour || !isLine(neighbour) || neighbour.page !== line.page);

function takeGrid(parts: OpenParts, grid: Grid): void {
  const rows = gridRows(grid);
  if (isSideTable(rows)) parts.sideTables.push(...rows);
  else if (parts.part === 'sheet' && isSchedule(rows)) parts.lastSheet?.takeSchedule(rows);
  else if (parts.part === 'sheet' && !rows.some((row) => followsSheets(parts, row))) {
    // What the money of a project is spent on: rows of the section that the table stands in.
    for (const cells of grid.rows)
      for (const line of joinRow(cells.flatMap(({ lines }) => lines))) takeSheetLine(parts, line);
  } else takeGridRows(parts, rows);
}

function takePageNumber({ pageNumbers }: OpenParts, { line, text, isAtPageEnd }: LineInPlace): boolean {
  const isApart = line.hasBlankBefore || Number(toArabicDigits(text)) === line.page;
  const isNumber = isPageNumber(text, isAtPageEnd && isApart);
  if (isNumber) pageNumbers.push(line);
  return isNumber;
}

function takeFormHead({ formHeads }: OpenParts, { line, text }: LineInPlace): boolean {
  const isHead = isFormHead(text);
  if (isHead) formHeads.push(line);
  return isHead;
}

function takeIntoPart(parts: OpenParts, read: LineInPlace): boolean {
  const { line, text } = read;
  parts.part = beginsPart(parts, read) ?? parts.part;
  if (parts.isInTable && (endsTable(text) || leavesTable(parts, line))) closeTable(parts, text);
  const { part } = parts;
  if (part === 'table') takeRow(parts, read);
  else if (part === 'side') parts.sideTables.push(lineRow(line));
  else if (part === 'sheet') takeSheetLine(parts, line);
  else if (part === 'chapter') takeChapterLine(parts, read);
  else parts[part].push(line);
  return true;
}

function beginsPart(parts: OpenParts, { line, text, next }: LineInPlace): OpenParts['part'] | undefined {
  const { part } = parts;
  if (part !== 'sheet' && isContentsHeading(text)) return 'contents';
  if (beginsAnnouncement(text, next, part === 'sheet')) return 'announcement';
  if (part !== 'sheet' && isSumHeading(text)) return 'side';
  const row = lineRow(line);
  if (!parts.isTableOpen && isResultTable([row])) return 'side';
  if (beginTable(parts, row)) return 'table';
  if (!isPlanHeading(text) || part === 'sheet' || part === 'contents') return undefined;
  if (part === 'chapter' && !/ภาคผนวก/u.test(text)) return undefined;
  if (part === 'announcement' && !parts.isSigned) return undefined;
  return part === 'cover' ? 'cover' : 'notes';
}
