import type { Framework } from '../../plan/plan.js';
import type { Line } from '../manuscript.js';
import { compactText, type Passage, textOf } from '../passage.js';
import type { CellRow } from '../table/cells.js';
import { parseDimension } from '../table/values.js';
import type { OpenSheet } from './open-sheet.js';
import type { ChapterLines, Parts } from './parts.js';

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

/** A line with what its place tells. */
export interface LineInPlace {
  readonly line: Line;
  readonly text: string;
  /** What follows before the next table, a few lines of it. */
  readonly next: readonly Line[];
  readonly isAtPageEnd: boolean;
}

/** `มิติที่ ๒`, whatever stands behind it. */
export const NUMBERED_DIMENSION = /^มิติ(?:ที่)?\s*[1-9๑-๙](?=\s|:|$)/u;

/** The parts as far as they have come, and what the next line belongs to. */
export class OpenParts implements Parts {
  part: PartName = 'cover';
  readonly cover: Line[] = [];
  readonly announcement: Line[] = [];
  readonly contents: Line[] = [];
  readonly notes: Line[] = [];
  readonly other: Line[] = [];
  readonly table: CellRow[] = [];
  readonly sideTables: CellRow[] = [];
  readonly pageNumbers: Line[] = [];
  readonly formHeads: Line[] = [];
  readonly chapters: (ChapterLines & { title: Passage; lines: Line[]; waitsForTitle: boolean })[] = [];
  readonly sheets: OpenSheet[] = [];
  /** Of the table of contents, those that stand outermost. */
  readonly entries = new Set<string>();
  /** Lines that count or name a sheet that has not begun yet. */
  waiting: Line[] = [];
  isTableOpen = false;
  /** Page of its last row with tabs. */
  tablePage: number | undefined;
  dimension: number | undefined;
  groups: Passage[] = [];
  /** Rows of a table of months that lines of text make up. */
  schedule: CellRow[] = [];

  private readonly cellTexts = new Set<string>();
  private rowsRead = 0;

  constructor(
    readonly framework: Framework | undefined,
    readonly notChosen: readonly Passage[],
  ) {}

  get lastSheet(): OpenSheet | undefined {
    return this.sheets.at(-1);
  }

  /** What cells of the table say, without spaces. */
  get inTable(): ReadonlySet<string> {
    for (; this.rowsRead < this.table.length; this.rowsRead += 1)
      for (const { text } of this.table[this.rowsRead]?.cells ?? []) this.cellTexts.add(compactText(text));
    return this.cellTexts;
  }

  get isInTable(): boolean {
    return this.part === 'table' || this.part === 'side';
  }

  /** Behind its title and first section: before them a line that counts projects is the title itself. */
  get isSheetUnderWay(): boolean {
    return this.part !== 'sheet' || (this.lastSheet?.keys().length ?? 0) >= 3;
  }

  /** With what comes of the project, the last of its sections; something else may follow. */
  get isSheetWhole(): boolean {
    return this.isSheetUnderWay && this.lastSheet?.has('results', 'outputs', 'outcomes') === true;
  }

  get isSigned(): boolean {
    return this.announcement.some(({ passage }) => /^ประกาศ\s*ณ/u.test(textOf(passage)));
  }

  /** Where lines go that no table takes. */
  get linesAbove(): Line[] | undefined {
    const { part } = this;
    if (part === 'sheet') return this.lastSheet?.lines;
    if (part === 'chapter') return this.chapters.at(-1)?.lines;
    return part === 'table' || part === 'side' ? undefined : this[part];
  }

  dimensionNamed(text: string): number | undefined {
    const written = NUMBERED_DIMENSION.exec(text)?.[0];
    const parsed = written === undefined ? parseDimension(text, this.framework) : parseDimension(written);
    return /[ก-๎]/u.test(text) ? parsed?.dimension : undefined;
  }
}
