import type { Framework } from '../../plan/plan.js';
import { toArabicDigits } from '../../thai/digits.js';
import type { Block, Grid, Line, Manuscript } from '../manuscript.js';
import {
  compactText,
  joinAll,
  joinPassages,
  type Passage,
  slicePassage,
  textOf,
  trimPassage,
} from '../passage.js';
import { markerAt } from '../sheet/list-marker.js';
import { readHeading } from '../sheet/read-heading.js';
import { type CellRow, gridRows, lineRow } from '../table/cells.js';
import { isTotalText } from '../table/read-totals.js';
import { isSchedule } from '../table/schedule.js';
import { isHeadRow, isMonthRow, isProjectHead } from '../table/table-columns.js';
import { parseDimension } from '../table/values.js';
import { asEntry, flattenGrid, isFormHead, isResultTable, isSideTable, joinRow } from './form-tables.js';
import { goesOnTitle, isGroup, joinTitleLines, takeGroups, takeRepeatedTitle } from './lines-above.js';
import { OpenSheet } from './open-sheet.js';
import {
  beginsAnnouncement,
  endsTable,
  entryName,
  isContentsHeading,
  isFootnote,
  isOwnEntry,
  isPageNumber,
  isPlanHeading,
  type PartHeading,
  readPartHeading,
} from './part-headings.js';
import type { ChapterLines, ChapterPlace, Parts } from './parts.js';
import {
  beginsSections,
  isPlaceLine,
  isTitleHeading,
  isTitleLike,
  readOrderLine,
  sheetPrefix,
} from './sheet-start.js';

type PartName =
  | 'cover'
  | 'announcement'
  | 'contents'
  | 'table'
  | 'side'
  | 'notes'
  | 'sheet'
  | 'chapter'
  | 'other';

export function findParts({ blocks }: Manuscript, framework: Framework | undefined): Parts {
  const sorter = new PartSorter(framework);
  const flat = blocks.flatMap((block) => flattenGrid(block));
  const isLast = flat.map((block, index) => isPageEnd(block, flat[index + 1]));
  flat.forEach((block, index) => {
    if (block.kind === 'table') sorter.takeGrid(block);
    else
      sorter.takeLine(
        block,
        linesBelow(flat, index),
        isLast[index] === true || isPageEnd(block, flat[index - 1]),
      );
  });
  return sorter.finish();
}

const MOST_BELOW = 5;

/** What follows before the next table. */
function linesBelow(blocks: readonly Block[], index: number): Line[] {
  const below = blocks.slice(index + 1, index + 1 + MOST_BELOW);
  const end = below.findIndex((block) => !isLine(block));
  return below.slice(0, end < 0 ? undefined : end).filter(isLine);
}

const isLine = (block: Block): block is Line => block.kind !== 'table';

const isPageEnd = (block: Block, neighbour: Block | undefined): boolean =>
  isLine(block) &&
  block.page !== undefined &&
  (!neighbour || !isLine(neighbour) || neighbour.page !== block.page);

const LONGEST_DIMENSION = 100;
const MOST_DIMENSION_LINES = 3;
const NUMBERED_DIMENSION = /^มิติ(?:ที่)?\s*[1-9๑-๙](?=\s|:|$)/u;
const FEWEST_COLUMNS = 4;

/** ชื่อโครงการ among heads of a table, not before the title of a sheet. */
const namesColumns = (row: CellRow): boolean =>
  row.kind === 'counted' ? isHeadRow(row) : row.cells.length > 2;

const namesProjects = ({ cells }: Pick<CellRow, 'cells'>): boolean =>
  cells.some(({ text }) => /(?<!จำนวน)(?:โครงการ|กิจกรรม|มาตรการ)/u.test(text));

const CHAPTER: PartHeading = { isForeword: false, isNumberAlone: false };
const hasLevel = ({ heading }: Line): boolean => heading !== undefined;

class PartSorter {
  private part: PartName = 'cover';
  private readonly lines: Record<Exclude<PartName, 'table' | 'side' | 'sheet' | 'chapter'>, Line[]> = {
    cover: [],
    announcement: [],
    contents: [],
    notes: [],
    other: [],
  };
  private readonly table: CellRow[] = [];
  private readonly sideTables: CellRow[] = [];
  private readonly pageNumbers: Line[] = [];
  private readonly formHeads: Line[] = [];
  private readonly chapters: (ChapterLines & { title: Passage; lines: Line[]; waitsForTitle: boolean })[] =
    [];
  private readonly sheets: OpenSheet[] = [];
  private readonly entries = new Set<string>();
  /** Lines that count or name a sheet that has not begun yet. */
  private waiting: Line[] = [];
  private isTableOpen = false;
  /** Page of its last row with tabs. */
  private tablePage: number | undefined;
  private dimension: number | undefined;
  private groups: Passage[] = [];
  /** Rows of a table of months that lines of text make up. */
  private schedule: CellRow[] = [];

  constructor(private readonly framework: Framework | undefined) {}

  takeGrid(grid: Grid): void {
    const rows = gridRows(grid);
    if (isSideTable(rows)) this.sideTables.push(...rows);
    else if (this.part === 'sheet' && isSchedule(rows)) this.sheets.at(-1)?.takeSchedule(rows);
    else if (this.part === 'sheet' && !rows.some(this.followsSheets)) this.takeTableOfSheet(grid);
    else {
      this.dropPlanTitle();
      this.drawDimensionBack();
      this.table.push(...rows);
      this.part = 'notes';
    }
  }

  /** What the money of a project is spent on: rows of the section that the table stands in. */
  private takeTableOfSheet({ rows }: Grid): void {
    for (const cells of rows)
      for (const line of joinRow(cells.flatMap(({ lines }) => lines))) this.takeSheetLine(line);
  }

  /** The title of the plan, repeated above its table, is none of the chapter before. */
  private dropPlanTitle(): void {
    const lines = this.part === 'chapter' ? this.chapters.at(-1)?.lines : undefined;
    const last = lines?.at(-1);
    if (last && isPlanHeading(textOf(last.passage))) this.lines.notes.push(...(lines?.splice(-1) ?? []));
  }

  /** `มิติที่ ๒ …` above a table of its projects alone is a row of it, and none of the sheet before. */
  private drawDimensionBack(): void {
    const lines = this.linesAbove() ?? [];
    const from = lines.findLastIndex(({ passage }) => NUMBERED_DIMENSION.test(textOf(passage)));
    const isNear = from >= 0 && from >= lines.length - MOST_DIMENSION_LINES;
    const isNamed =
      this.part !== 'sheet' &&
      lines.slice(-1).some(({ passage }) => this.dimensionNamed(textOf(passage)) !== undefined);
    if (!isNear && !isNamed) return;
    const [first, ...rest] = lines.splice(isNear ? from : -1);
    if (!first) return;
    const passage = joinAll([first, ...rest].map((line) => line.passage));
    this.table.push({ ...lineRow({ ...first, passage, raw: textOf(passage) }), kind: 'counted' });
  }

  takeLine(line: Line, next: readonly Line[], isAtPageEnd: boolean): void {
    const text = textOf(line.passage);
    const isApart = line.hasBlankBefore || Number(toArabicDigits(text)) === line.page;
    if (isPageNumber(text, isAtPageEnd && isApart)) {
      this.pageNumbers.push(line);
      return;
    }
    if (isFormHead(text)) {
      this.formHeads.push(line);
      return;
    }
    if (
      this.takesScheduleRow(line) ||
      this.takesPartHeading(line, text, next) ||
      this.namesGroup(line, text, next)
    )
      return;
    if (this.beginsSheet(line, next)) return;
    const begun = this.beginsPart(line, text, next);
    if (begun) this.part = begun;
    if ((this.part === 'table' || this.part === 'side') && (endsTable(text) || this.leavesTable(line)))
      this.closeTable(text);
    if (this.part === 'table' && isFootnote(text)) this.lines.notes.push(line);
    else if (this.part === 'table') this.takeRow(line);
    else if (this.part === 'side') this.sideTables.push(lineRow(line));
    else if (this.part === 'sheet') this.takeSheetLine(line);
    else if (this.part === 'chapter') this.takeChapterLine(line, text);
    else this.lines[this.part].push(line);
  }

  finish(): Parts {
    this.closeSchedule();
    this.release();
    const { cover, announcement, contents, notes, other } = this.lines;
    return {
      cover,
      announcement,
      contents,
      notes,
      other,
      table: this.table,
      sideTables: this.sideTables,
      sheets: this.sheets,
      chapters: this.chapters,
      pageNumbers: this.pageNumbers,
      formHeads: this.formHeads,
    };
  }

  /** ส่วนที่ ๔ behind the sheets is none of the last; inside one only a line that says nothing else ends it. */
  private takesPartHeading(line: Line, text: string, next: readonly Line[]): boolean {
    const heading = readPartHeading(text) ?? (this.beginsChapter(line, text, next) ? CHAPTER : undefined);
    // บทนำ below ส่วนที่ ๑ is its name.
    const isName = this.part === 'chapter' && this.chapters.at(-1)?.waitsForTitle && !heading?.isNumberAlone;
    if (!heading || isName || this.part === 'table' || (this.part === 'announcement' && !this.isSigned()))
      return false;
    if (
      this.part === 'sheet' &&
      !(this.isSheetUnderWay() && this.sheets.at(-1)?.has('results', 'outputs', 'outcomes') === true)
    )
      return false;
    const { part, isForeword, isNumberAlone } = heading;
    this.chapters.push({
      title: slicePassage(line.passage, part?.length ?? 0),
      part: part && {
        number: part.number,
        words: trimPassage(slicePassage(line.passage, 0, part.length)),
      },
      lines: [],
      place: this.chapterPlace(isForeword),
      waitsForTitle: isNumberAlone,
    });
    this.part = 'chapter';
    return true;
  }

  /** A title that the table of contents or Word's outline has beside the parts of the plan. */
  private beginsChapter(line: Line, text: string, next: readonly Line[]): boolean {
    if (this.part === 'cover' || this.part === 'table' || this.part === 'side') return false;
    const isListed = this.part !== 'contents' && this.listed().has(compactText(text));
    const outer = this.part === 'sheet' ? this.sheets.at(-1)?.lines.find(hasLevel)?.heading : 2;
    if (!isListed && (line.heading === undefined || outer === undefined || line.heading >= outer))
      return false;
    const key = readHeading(line)?.key ?? 'foreign';
    const begins = (each: Line): boolean =>
      isTitleHeading(each) || readOrderLine(each) !== undefined || beginsSections(each);
    return (
      key === 'foreign' &&
      !isOwnEntry(text) &&
      !isTitleLike(line) &&
      this.dimensionNamed(text) === undefined &&
      !beginsAnnouncement(text, next, false) &&
      ![line, ...next].some(begins)
    );
  }

  /** Entries of the table of contents that stand outermost. */
  private listed(): ReadonlySet<string> {
    const { contents } = this.lines;
    if (this.entries.size === 0 && contents.length > 1) {
      const entries = contents.filter(({ passage }) => !isContentsHeading(textOf(passage)));
      const edge = Math.min(...entries.map(({ indent = 0 }) => indent));
      for (const { passage, indent = 0 } of entries)
        if (indent <= edge + 1) this.entries.add(compactText(entryName(textOf(passage))));
    }
    return this.entries;
  }

  private chapterPlace(isForeword: boolean): ChapterPlace {
    if (this.sheets.length > 0) return 'after-annex';
    if (this.table.length > 0) return 'after-table';
    return isForeword ? 'after-announcement' : 'before-table';
  }

  private takeChapterLine(line: Line, text: string): void {
    const chapter = this.chapters.at(-1);
    if (!chapter) return;
    const isTitle = chapter.waitsForTitle && text.length <= LONGEST_DIMENSION && markerAt(text) === undefined;
    chapter.waitsForTitle = false;
    if (isTitle) chapter.title = joinPassages(chapter.title, line.passage, ' ');
    else chapter.lines.push(line);
  }

  /** `มิติที่ ๒ …` above the sheets of that dimension, and the groups below it. */
  private namesGroup(line: Line, text: string, next: readonly Line[]): boolean {
    if (this.part === 'table' || this.part === 'side' || this.part === 'contents') return false;
    const isTitle = next.slice(0, 1).some(beginsSections) && isTitleLike(line);
    const isBelow = this.groups.length > 0 && isGroup(text) && readHeading(line) === undefined && !isTitle;
    const named = text.length <= LONGEST_DIMENSION ? this.dimensionNamed(text) : undefined;
    const begins = next.findIndex(
      (each) => isTitleHeading(each) || readOrderLine(each) !== undefined || beginsSections(each),
    );
    // Dimensions one below another explain the table.
    const near = [...(this.linesAbove() ?? []).slice(-2), ...next.slice(0, Math.max(0, begins))];
    const leads =
      begins >= 0 && near.every(({ passage }) => this.dimensionNamed(textOf(passage)) === undefined);
    if (isBelow || (named !== undefined && leads && this.isSheetUnderWay())) {
      this.dimension = named ?? this.dimension;
      this.groups.push(line.passage);
      return true;
    }
    return false;
  }

  private dimensionNamed(text: string): number | undefined {
    const written = NUMBERED_DIMENSION.exec(text)?.[0];
    const parsed = written === undefined ? parseDimension(text, this.framework) : parseDimension(written);
    return /[ก-๎]/u.test(text) ? parsed?.dimension : undefined;
  }

  private takesScheduleRow(line: Line): boolean {
    if (this.part !== 'sheet' || !line.raw.includes('\t')) {
      this.closeSchedule();
      return false;
    }
    const row = lineRow(line);
    if (this.schedule.length === 0 && !isMonthRow(row) && !isSchedule([row])) return false;
    this.schedule.push(row);
    return true;
  }

  private closeSchedule(): void {
    if (this.schedule.length > 0) this.sheets.at(-1)?.takeSchedule(this.schedule);
    this.schedule = [];
  }

  private beginsPart(line: Line, text: string, next: readonly Line[]): PartName | undefined {
    if (this.part !== 'sheet' && isContentsHeading(text)) return 'contents';
    if (beginsAnnouncement(text, next, this.part === 'sheet')) return 'announcement';
    if (this.part !== 'sheet' && /^สรุปตามมิติ/u.test(text)) return 'side';
    const row = lineRow(line);
    if (!this.isTableOpen && isResultTable([row])) return 'side';
    if (
      !this.isTableOpen &&
      (this.part !== 'side' || (isProjectHead(row) && namesProjects(row) && !isSideTable([row]))) &&
      isHeadRow(row) &&
      row.cells.length >= 2 &&
      (this.part !== 'sheet' || this.followsSheets(row))
    ) {
      this.isTableOpen = true;
      this.dropPlanTitle();
      this.drawHeadBack();
      this.drawDimensionBack();
      return 'table';
    }
    if (!isPlanHeading(text) || this.part === 'sheet' || this.part === 'contents') return undefined;
    if (this.part === 'chapter' && !/ภาคผนวก/u.test(text)) return undefined;
    if (this.part === 'announcement' && !this.isSigned()) return undefined;
    return this.part === 'cover' ? 'cover' : 'notes';
  }

  /** Behind the last sheet only a table with columns of its own begins. */
  private readonly followsSheets = ({ kind, cells }: CellRow): boolean =>
    kind === 'counted' &&
    isHeadRow({ kind, cells, hasBlankBefore: false }) &&
    (cells.length >= FEWEST_COLUMNS || namesProjects({ cells })) &&
    this.isSheetUnderWay() &&
    this.sheets.at(-1)?.has('results', 'outputs', 'outcomes') === true;

  private readonly isSigned = (): boolean =>
    this.lines.announcement.some(({ passage }) => /^ประกาศ\s*ณ/u.test(textOf(passage)));

  /** What was set above the first line of the table's heading belongs to it. */
  private drawHeadBack(): void {
    const before = this.linesAbove();
    const last = before?.at(-1);
    if (
      this.part !== 'sheet' &&
      before &&
      last &&
      /^(?:\s*(?:งบประมาณ|ดำเนินการไตรมาส|ไตรมาส(?:ที่)?|\(บาท\)|ระยะเวลาดำเนินการ))+\s*$/u.test(last.raw)
    ) {
      before.pop();
      this.table.push(lineRow(last));
    }
  }

  private closeTable(text: string): void {
    this.part = /^สรุปตามมิติ/u.test(text) ? 'side' : 'notes';
    this.isTableOpen = false;
    this.tablePage = undefined;
  }

  /** Rows parted by tabs have them on every page. */
  private leavesTable(line: Line): boolean {
    return this.tablePage !== undefined && line.page !== this.tablePage && !line.raw.includes('\t');
  }

  private takeRow(line: Line): void {
    this.tablePage = line.raw.includes('\t') ? line.page : this.tablePage;
    const row = lineRow(line);
    this.table.push(row);
    if (isTotalText(row.cells.find((cell) => cell.text !== '')?.text ?? '')) this.closeTable('');
  }

  private beginsSheet(line: Line, next: readonly Line[]): boolean {
    // A table of contents counts the sheets too.
    const isEntry = this.part === 'contents' && !next.slice(0, 1).some(isTitleHeading);
    if (isEntry && !isTitleHeading(line)) return false;
    if (isTitleHeading(line) && !(this.part === 'table' && this.isTableOpen && namesColumns(lineRow(line)))) {
      this.openSheet(line, next);
      return true;
    }
    const isOrder = readOrderLine(line) && this.isSheetUnderWay() && this.isNamedBelow(next);
    if (isOrder || (this.waiting.length > 0 && isPlaceLine(line))) {
      this.waiting.push(line);
      return true;
    }
    const order = this.waiting.at(-1);
    if (order && readOrderLine(order)?.title.length && goesOnTitle(order, line) && this.isNamedBelow(next)) {
      this.waiting.push(joinTitleLines(this.waiting.pop() ?? order, line));
      return true;
    }
    const isFresh = this.part !== 'sheet' || this.sheets.at(-1)?.has('rationale') === true;
    if (!beginsSections(line) || !isFresh) return false;
    const title = this.titleAbove();
    if (!title) return false;
    this.openSheet(line, next, title);
    return true;
  }

  /** Where lines go that no table takes. */
  private linesAbove(): Line[] | undefined {
    if (this.part === 'sheet') return this.sheets.at(-1)?.lines;
    if (this.part === 'chapter') return this.chapters.at(-1)?.lines;
    return this.part === 'table' || this.part === 'side' ? undefined : this.lines[this.part];
  }

  /** Behind its title and first section: before them a line that counts projects is the title itself. */
  private readonly isSheetUnderWay = (): boolean =>
    this.part !== 'sheet' || (this.sheets.at(-1)?.keys().length ?? 0) >= 3;

  private readonly isNamedBelow = (next: readonly Line[]): boolean =>
    next.slice(0, 4).some((each) => isTitleHeading(each) || beginsSections(each));

  /** A sheet without the section ชื่อโครงการ is called as the line above its first section says. */
  private titleAbove(): Passage | undefined {
    const ordered = this.waiting.map(readOrderLine).find((order) => order && order.title.length > 0);
    if (ordered) return ordered.title;
    const row = this.part === 'table' ? this.table.at(-1)?.cells.filter(({ text }) => text !== '') : [];
    const [only] = row ?? [];
    if (only && row?.length === 1 && isTitleLike(only)) {
      this.table.pop();
      return only.passage;
    }
    const lines = this.linesAbove();
    const last = lines?.at(-1);
    if (last && isTitleLike(last)) {
      lines?.pop();
      return last.passage;
    }
    const first = lines?.at(-2);
    if (last && first && isTitleLike(first) && markerAt(textOf(first.passage)) && goesOnTitle(first, last)) {
      lines?.splice(-2);
      return joinTitleLines(first, last).passage;
    }
    return this.waiting.length > 0 ? [] : undefined;
  }

  private openSheet(line: Line, next: readonly Line[], title: Passage = []): void {
    const orders = this.waiting.flatMap((each) => readOrderLine(each) ?? []);
    const places = this.waiting.filter(isPlaceLine).map(({ passage }) => passage);
    const named = orders.find((order) => order.title.length > 0)?.title ?? [];
    const repeated = takeRepeatedTitle(this.linesAbove() ?? [], line, next);
    this.groups.push(...takeGroups(this.linesAbove() ?? [], this.dimension));
    this.sheets.push(
      new OpenSheet(
        {
          number: orders.at(-1)?.number,
          title: title.length > 0 ? title : named,
          dimension: this.dimension,
          groups: this.groups,
        },
        [...orders.map(({ words }) => words), ...places, ...repeated],
        sheetPrefix(line),
      ),
    );
    this.groups = [];
    this.waiting = [];
    this.part = 'sheet';
    this.isTableOpen = false;
    this.takeSheetLine(line);
  }

  private takeSheetLine(found: Line): void {
    const isRow = found.cells === undefined && found.raw.includes('\t') && readHeading(found) === undefined;
    const line = isRow
      ? asEntry(
          found,
          lineRow(found).cells.map(({ passage }) => passage),
        )
      : found;
    if (line.isListHead) {
      this.formHeads.push(line);
      return;
    }
    if (/^ภาคผนวก\s*[ก-ฮ๐-๙0-9]?$/u.test(textOf(line.passage))) {
      this.lines.other.push(line);
      return;
    }
    this.sheets.at(-1)?.take(line);
  }

  private release(): void {
    this.lines.other.push(...this.waiting);
    this.waiting = [];
  }
}
