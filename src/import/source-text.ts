import type { Diagnostic, Message } from '../diagnostics/diagnostic.js';

/** What a reader makes of a file: its text in reading order, plain data, every character with its place. */
export interface SourceText {
  /** The file's name, for reports. */
  readonly name: string;
  readonly blocks: readonly SourceBlock[];
  /** Text of the file that is in no block, such as running heads: what a report must still name. */
  readonly leftOut?: readonly LeftOutText[];
  readonly diagnostics: readonly Diagnostic[];
}

export type SourceBlock = SourceLine | SourceParagraph | SourceTable;

/** A line of a text file or of a PDF page: the page may have broken one paragraph into several. */
export interface SourceLine {
  readonly kind: 'line';
  /** As read, leading spaces included. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Where its stretches stand on the page of a PDF. */
  readonly spots?: readonly Spot[];
  /** Page of a PDF or, where form feeds part them, of a text file; from 1. */
  readonly page?: number;
}

/** A stretch of a line and where it is drawn, in points from the left. */
export interface Spot {
  /** Offset in the line. */
  readonly at: number;
  readonly length: number;
  readonly left: number;
  readonly right: number;
}

/** A whole paragraph of a Word file, or of a cell that a PDF draws. */
export interface SourceParagraph {
  readonly kind: 'paragraph';
  /** Typed text; an automatic number is not part of it. */
  readonly text: string;
  /** The paragraph's place in the file, from 1. */
  readonly line: number;
  /** Page of a PDF. */
  readonly page?: number;
  /** What automatic numbering prints before it. */
  readonly marker?: SourceMarker;
  /** Depth in the outline, from 1. */
  readonly heading?: number;
  /** Left edge of its text in twentieths of a point, from paragraph, numbering and style; it tells what belongs to which item. */
  readonly indent?: number;
  /** It begins a page by the author's hand: a page break or a new section stands before it. */
  readonly startsPage?: true;
}

export interface SourceMarker {
  /** As printed: ๑.๑) */
  readonly text: string;
  /** Which list it counts in. */
  readonly list: string;
  /** Depth in that list, from 0. */
  readonly level: number;
}

export interface SourceTable {
  readonly kind: 'table';
  /** Place of its first row in the file, from 1. */
  readonly line: number;
  readonly rows: readonly (readonly SourceCell[])[];
}

export interface SourceCell {
  readonly paragraphs: readonly SourceParagraph[];
  /** Grid columns that it takes. */
  readonly columns: number;
  /** The lower part of a cell that began in a row above; it has no text of its own. */
  readonly continues?: true;
}

export interface LeftOutText {
  readonly kind: LeftOutKind;
  /** As read; empty for a picture. */
  readonly text: string;
  /** Place of the paragraph or line where it stands, as in the blocks; 0 where it has none. */
  readonly line: number;
  readonly page?: number;
}

/** What of a document is not part of its running text. */
export const LEFT_OUT_KINDS = {
  header: { th: 'หัวกระดาษ', en: 'header' },
  footer: { th: 'ท้ายกระดาษ', en: 'footer' },
  'page-number': { th: 'เลขหน้า', en: 'page number' },
  contents: { th: 'สารบัญ', en: 'table of contents' },
  picture: { th: 'ภาพ', en: 'picture' },
  deleted: { th: 'ข้อความที่ลบไว้ในการติดตามการเปลี่ยนแปลง', en: 'text deleted under track changes' },
  hidden: { th: 'ข้อความที่ซ่อนไว้', en: 'hidden text' },
  struck: { th: 'ข้อความที่ขีดฆ่าไว้', en: 'text that is struck through' },
  comment: { th: 'ข้อคิดเห็น', en: 'comment' },
  note: { th: 'เชิงอรรถ', en: 'footnote or endnote' },
  embedded: { th: 'วัตถุที่ฝังไว้', en: 'embedded object' },
} satisfies Readonly<Record<string, Message>>;

export type LeftOutKind = keyof typeof LEFT_OUT_KINDS;
