import type { Quarter } from '../plan/fiscal-year.js';
import type { SectionKey } from '../plan/section-labels.js';
import type { Line } from './manuscript.js';
import type { ChapterLines, SheetLines } from './parts/parts.js';
import type { Passage } from './passage.js';

/** What the parsers make of the manuscript: the plan as it was printed, every value with its words. */
export interface DraftRow {
  /** As printed; undefined where the row has none. */
  readonly number: number | undefined;
  readonly title: Passage;
  readonly dimension: number | undefined;
  readonly origin: 'template' | 'local';
  readonly budget: number | undefined;
  readonly quarters: readonly Quarter[];
  /** By fiscal year, that of the plan among them; none where there is only that. */
  readonly budgets: readonly { readonly year: number; readonly amount: number }[];
  readonly note: Passage;
  /** What stands under heads that not every plan has. */
  readonly beside: readonly BesideWords[];
  /** When it is done, in words. */
  readonly period: Passage;
  /** Words that were read as numbers and ticks. */
  readonly values: readonly Passage[];
  readonly doubts: readonly RowDoubt[];
}

export interface BesideWords {
  readonly head: Passage;
  readonly key: SectionKey | 'unit';
  readonly words: Passage;
  readonly lines: readonly Line[];
}

/** `ticks`: nothing stands under the heads of the quarters. */
export type RowDoubt = 'dimension' | 'budget' | 'quarters' | 'ticks' | 'row';

export interface DraftTotals {
  readonly budget: number | undefined;
  readonly quarters: readonly number[] | undefined;
  readonly values: readonly Passage[];
}

export interface DraftTable {
  readonly rows: readonly DraftRow[];
  readonly totals: DraftTotals | undefined;
}

export interface DraftItem {
  readonly text: Passage;
  readonly marker: 'decimal' | 'parenthesis' | 'dash';
  readonly items: readonly DraftItem[];
  readonly after: readonly Passage[];
}

export interface DraftTarget {
  readonly group: Passage;
  readonly count: number | undefined;
  readonly unit: Passage;
  readonly values: readonly Passage[];
  /** Words behind its count. */
  readonly beside: Passage;
}

export interface DraftSheet extends Pick<SheetLines, 'number' | 'title' | 'dimension' | 'schedule'> {
  /** Where it begins in the manuscript. */
  readonly start: number;
  /** Its title has several paragraphs, of which some may be something else. */
  readonly hasLongTitle: boolean;
  readonly rationale: readonly Passage[];
  readonly objectives: readonly DraftItem[];
  readonly targets: readonly DraftTarget[];
  readonly steps: readonly DraftItem[];
  readonly period: Passage;
  /** Of its period; none where that does not tell. */
  readonly quarters: readonly Quarter[];
  readonly budget: { readonly amount: number | undefined; readonly words: Passage } | undefined;
  readonly responsible: Passage;
  readonly place: Passage;
  readonly outputs: readonly DraftItem[];
  readonly outcomes: readonly DraftItem[];
  /** Sections of which the data has no field. */
  readonly foreign: readonly { readonly heading: Passage; readonly words: readonly Passage[] }[];
  /** Sections found, in their order. */
  readonly sections: readonly string[];
}

/** Running text around table and sheets: คำนำ, ส่วนที่ ๑ บทนำ. Without blocks it is the heading of what follows. */
export interface DraftChapter extends Pick<ChapterLines, 'title' | 'part' | 'place'> {
  readonly blocks: readonly DraftBlock[];
}

/** What a Word file tells of a paragraph beside its words. */
export type BlockLead = 'heading' | 'bullet' | 'number';

/** A paragraph, or the columns of a table's row. */
export type DraftBlock =
  | { readonly kind: 'paragraph'; readonly words: Passage; readonly lead?: BlockLead }
  | { readonly kind: 'row'; readonly cells: readonly Passage[] };
