import type { PlanFile } from '../../plan/schema-types.js';
import type { Line } from '../manuscript.js';
import type { Passage } from '../passage.js';
import type { CellRow } from '../table/cells.js';
import type { ScheduledStep } from '../table/schedule.js';

export interface SheetLines {
  readonly lines: readonly Line[];
  readonly number: number | undefined;
  readonly title: Passage;
  /** Lines above it that only count or name it. */
  readonly order: readonly Passage[];
  /** The dimension under whose heading it stands. */
  readonly dimension: number | undefined;
  /** Names of groups that stand above it: `๑.๑ การสร้างจิตสำนึก`. */
  readonly groups: readonly Passage[];
  /** When each step is done, from a table of months. */
  readonly schedule: readonly ScheduledStep[];
}

/** Running text of a part that the national form does not have: คำนำ, ส่วนที่ ๑ บทนำ. */
export interface ChapterLines {
  readonly title: Passage;
  /** `ส่วนที่ ๑`, where it is one. */
  readonly part: { readonly number: number; readonly words: Passage } | undefined;
  readonly lines: readonly Line[];
  readonly place: ChapterPlace;
}

export type ChapterPlace = NonNullable<PlanFile['chapters']>[number]['place'];

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
  readonly chapters: readonly ChapterLines[];
  readonly pageNumbers: readonly Line[];
  readonly formHeads: readonly Line[];
  /** Options whose boxes are left open. */
  readonly notChosen: readonly Passage[];
  readonly other: readonly Line[];
}
