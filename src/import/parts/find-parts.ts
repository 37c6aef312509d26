import type { Block, Grid, Line, Manuscript } from '../manuscript.js';
import { joinPassages, type Passage, textOf } from '../passage.js';
import { readHeading } from '../sheet/read-heading.js';
import { type CellRow, gridRows, lineRow } from '../table/cells.js';
import { isTotalText } from '../table/read-totals.js';
import { isHeadRow } from '../table/table-columns.js';
import { isContentsHeading, isPageNumber, isPlanHeading } from './part-headings.js';
import { isTitleHeading, isTitleLike, readOrderLine } from './sheet-start.js';

export interface SheetLines {
  readonly lines: readonly Line[];
  readonly number: number | undefined;
  readonly title: Passage;
  /** Lines above it that only count it. */
  readonly order: readonly Passage[];
}

/** The document taken apart; each line is in one part only. */
export interface Parts {
  readonly cover: readonly Line[];
  readonly announcement: readonly Line[];
  readonly contents: readonly Line[];
  readonly table: readonly CellRow[];
  /** Between table and annex: data date, issuer, explanation of the dimensions. */
  readonly notes: readonly Line[];
  /** Tables that only repeat what the program counts or explains. */
  readonly sideTables: readonly CellRow[];
  readonly sheets: readonly SheetLines[];
  readonly pageNumbers: readonly Line[];
  readonly other: readonly Line[];
}

type PartName = 'cover' | 'announcement' | 'contents' | 'table' | 'side' | 'notes' | 'sheet' | 'other';

export function findParts({ blocks }: Manuscript): Parts {
  const sorter = new PartSorter();
  const flat = blocks.flatMap((block) => flattenGrid(block));
  const isLast = flat.map((block, index) => isPageEnd(block, flat[index + 1]));
  flat.forEach((block, index) => {
    if (block.kind === 'table') sorter.takeGrid(block);
    else
      sorter.takeLine(
        block,
        flat.slice(index + 1, index + 6).filter(isLine),
        isLast[index] === true || isPageEnd(block, flat[index - 1]),
      );
  });
  return sorter.finish();
}

const isLine = (block: Block): block is Line => block.kind !== 'table';

const isPageEnd = (block: Block, neighbour: Block | undefined): boolean =>
  isLine(block) &&
  block.page !== undefined &&
  (!neighbour || !isLine(neighbour) || neighbour.page !== block.page);

/** A table that is no table of projects is a form: its cells are read one after another. */
function flattenGrid(block: Block): Block[] {
  if (block.kind !== 'table') return [block];
  const rows = gridRows(block);
  if (rows.slice(0, 3).some(isHeadRow) || isSideTable(rows)) return [block];
  const isForm = rows.every(({ cells }) => cells.length <= 2);
  return block.rows.flatMap((cells) => {
    const lines = cells.flatMap((cell) => cell.lines);
    return isForm ? lines : joinRow(lines);
  });
}

/** A row of several columns is read as one line: a group, its count and its unit. */
function joinRow([first, ...others]: readonly Line[]): Line[] {
  if (!first) return [];
  const passage = others.reduce<Passage>(
    (before, line) => joinPassages(before, line.passage, ' '),
    first.passage,
  );
  return [{ ...first, passage, raw: textOf(passage) }];
}

/** Sums by dimension, or what the signs of the table mean. */
const isSideTable = (rows: readonly CellRow[]): boolean => {
  const heads = rows[0]?.cells.map(({ text }) => text) ?? [];
  const explains = rows.filter(({ cells }) => /^มิติ(?:ที่)?\s*[1-9๑-๙]$/u.test(cells[0]?.text ?? '')).length;
  return (
    explains >= 2 || (/^มิติ/u.test(heads[0] ?? '') && heads.some((text) => /จำนวน(?:โครงการ)?/u.test(text)))
  );
};

/** `ประกาศ…` above `เรื่อง …`; behind a sheet only with an organization's name, for sheets speak of announcements. */
const beginsAnnouncement = (text: string, next: readonly Line[], isInSheet: boolean): boolean =>
  (isInSheet ? /^ประกาศ\s*(?:องค์การบริหาร|เทศบาล|อบต|อบจ|$)/u : /^ประกาศ(?!\s*ณ)/u).test(text) &&
  next.slice(0, 3).some(({ passage }) => /^เรื่อง(?:\s|$)/u.test(textOf(passage)));

const endsTable = (text: string): boolean =>
  /^\*{0,4}\s*ข้อมูล\s*ณ|^(?:ชื่อ\s*[-–]?\s*สกุล\s*)?ผู้ออกรายงาน|^คำอธิบาย|^ภาคผนวก|^สรุปตามมิติ|^หมายเหตุ\s*[:：]/u.test(
    text,
  );

class PartSorter {
  private part: PartName = 'cover';
  private readonly lines: Record<Exclude<PartName, 'table' | 'side' | 'sheet'>, Line[]> = {
    cover: [],
    announcement: [],
    contents: [],
    notes: [],
    other: [],
  };
  private readonly table: CellRow[] = [];
  private readonly sideTables: CellRow[] = [];
  private readonly pageNumbers: Line[] = [];
  private readonly sheets: { lines: Line[]; number: number | undefined; title: Passage; order: Passage[] }[] =
    [];
  /** Lines that count or name a sheet that has not begun yet. */
  private waiting: Line[] = [];
  private isTableOpen = false;

  takeGrid(grid: Grid): void {
    const rows = gridRows(grid);
    if (isSideTable(rows)) this.sideTables.push(...rows);
    else {
      this.table.push(...rows);
      this.part = 'notes';
    }
  }

  takeLine(line: Line, next: readonly Line[], isAtPageEnd: boolean): void {
    const text = textOf(line.passage);
    if (isPageNumber(text, isAtPageEnd)) {
      this.pageNumbers.push(line);
      return;
    }
    if (this.beginsSheet(line, next)) return;
    const begun = this.beginsPart(line, text, next);
    if (begun) this.part = begun;
    if ((this.part === 'table' || this.part === 'side') && endsTable(text)) this.closeTable(text);
    if (this.part === 'table') this.takeRow(line);
    else if (this.part === 'side') this.sideTables.push(lineRow(line));
    else if (this.part === 'sheet') this.takeSheetLine(line);
    else this.lines[this.part].push(line);
  }

  finish(): Parts {
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
      pageNumbers: this.pageNumbers,
    };
  }

  private beginsPart(line: Line, text: string, next: readonly Line[]): PartName | undefined {
    if (this.part !== 'sheet' && isContentsHeading(text)) return 'contents';
    if (beginsAnnouncement(text, next, this.part === 'sheet')) return 'announcement';
    if (this.part !== 'sheet' && /^สรุปตามมิติ/u.test(text)) return 'side';
    const row = lineRow(line);
    if (
      !this.isTableOpen &&
      this.part !== 'side' &&
      isHeadRow(row) &&
      row.cells.length >= 2 &&
      this.part !== 'sheet'
    ) {
      this.isTableOpen = true;
      this.drawHeadBack();
      return 'table';
    }
    if (!isPlanHeading(text) || this.part === 'sheet' || this.part === 'contents') return undefined;
    if (this.part === 'announcement' && !this.isSigned()) return undefined;
    return this.part === 'cover' ? 'cover' : 'notes';
  }

  private readonly isSigned = (): boolean =>
    this.lines.announcement.some(({ passage }) => /^ประกาศ\s*ณ/u.test(textOf(passage)));

  /** What was set above the first line of the table's heading belongs to it. */
  private drawHeadBack(): void {
    if (this.part === 'table' || this.part === 'side' || this.part === 'sheet') return;
    const before = this.lines[this.part];
    const last = before.at(-1);
    if (
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
  }

  private takeRow(line: Line): void {
    const row = lineRow(line);
    this.table.push(row);
    if (isTotalText(row.cells.find((cell) => cell.text !== '')?.text ?? '')) this.closeTable('');
  }

  private beginsSheet(line: Line, next: readonly Line[]): boolean {
    // A table of contents counts the sheets too.
    const isEntry = this.part === 'contents' && !next.slice(0, 1).some(isTitleHeading);
    if (isEntry && !isTitleHeading(line)) return false;
    if (
      isTitleHeading(line) &&
      !(this.part === 'table' && this.isTableOpen && lineRow(line).cells.length > 2)
    ) {
      this.openSheet(line);
      return true;
    }
    if (readOrderLine(line) && this.isSheetUnderWay() && this.isNamedBelow(next)) {
      this.waiting.push(line);
      return true;
    }
    const heading = readHeading(line);
    const isFresh =
      this.part !== 'sheet' ||
      this.sheets.at(-1)?.lines.some((each) => readHeading(each)?.key === 'rationale') === true;
    if (heading?.key !== 'rationale' || heading.form === 'followed' || !isFresh) return false;
    const title = this.titleAbove();
    if (!title) return false;
    this.openSheet(line, title);
    return true;
  }

  /** Behind its title and first section: before them a line that counts projects is the title itself. */
  private readonly isSheetUnderWay = (): boolean =>
    this.part !== 'sheet' ||
    (this.sheets.at(-1)?.lines ?? []).filter((line) => readHeading(line) !== undefined).length >= 3;

  private readonly isNamedBelow = (next: readonly Line[]): boolean =>
    next
      .slice(0, 4)
      .some(
        (each) =>
          isTitleHeading(each) ||
          (readHeading(each)?.key === 'rationale' && readHeading(each)?.form !== 'followed'),
      );

  /** A sheet without the section ชื่อโครงการ is called as the line above its first section says. */
  private titleAbove(): Passage | undefined {
    const ordered = this.waiting.map(readOrderLine).find((order) => order && order.title.length > 0);
    if (ordered) return ordered.title;
    const lines =
      this.part === 'sheet'
        ? this.sheets.at(-1)?.lines
        : this.part === 'table' || this.part === 'side'
          ? undefined
          : this.lines[this.part];
    const last = lines?.at(-1);
    if (last && isTitleLike(last)) {
      lines?.pop();
      return last.passage;
    }
    return this.waiting.length > 0 ? [] : undefined;
  }

  private openSheet(line: Line, title: Passage = []): void {
    const orders = this.waiting.flatMap((each) => readOrderLine(each) ?? []);
    const named = orders.find((order) => order.title.length > 0)?.title ?? [];
    this.sheets.push({
      lines: [line],
      number: orders.at(-1)?.number,
      title: title.length > 0 ? title : named,
      order: orders.map(({ words }) => words),
    });
    this.waiting = [];
    this.part = 'sheet';
    this.isTableOpen = false;
  }

  private takeSheetLine(line: Line): void {
    if (/^ภาคผนวก\s*[ก-ฮ๐-๙0-9]?$/u.test(textOf(line.passage))) {
      this.lines.other.push(line);
      return;
    }
    this.sheets.at(-1)?.lines.push(line);
  }

  private release(): void {
    this.lines.other.push(...this.waiting);
    this.waiting = [];
  }
}
