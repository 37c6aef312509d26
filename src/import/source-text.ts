import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** What a reader makes of a file: its text in reading order, plain data, every character with its place. */
export interface SourceText {
  /** The file's name, for reports. */
  readonly name: string;
  readonly blocks: readonly SourceBlock[];
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
  /** PDF page, from 1. */
  readonly page?: number;
}

/** A whole paragraph of a Word file. */
export interface SourceParagraph {
  readonly kind: 'paragraph';
  /** Typed text; an automatic number is not part of it. */
  readonly text: string;
  /** The paragraph's place in the file, from 1. */
  readonly line: number;
  /** What automatic numbering prints before it. */
  readonly marker?: SourceMarker;
  /** Depth in the outline, from 1. */
  readonly heading?: number;
  /** Left edge of its text in twentieths of a point, from paragraph, numbering and style; it tells what belongs to which item. */
  readonly indent?: number;
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
}
