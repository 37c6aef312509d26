import { isLabel } from '../plan/section-labels.js';
import { displayWidth } from '../thai/display-width.js';
import { type CharacterChange, normaliseCharacters } from './normalise-characters.js';
import { collapseSpaces, type Passage, trimPassage } from './passage.js';
import { markerAt } from './sheet/list-marker.js';
import type {
  SourceBlock,
  SourceCell,
  SourceMarker,
  SourceParagraph,
  SourceText,
  Spot,
} from './source-text.js';

/** All that was read, characters normalised, in one text: every passage is a stretch of it. */
export interface Manuscript {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sources: readonly ManuscriptSource[];
  /** In the order of their offsets. */
  readonly places: readonly Place[];
  readonly changes: readonly { readonly start: number; readonly changes: readonly CharacterChange[] }[];
}

export interface ManuscriptSource {
  readonly name: string;
  /** As read, a line per line or paragraph: what is kept beside the plan. */
  readonly text: string;
}

export interface Place {
  readonly start: number;
  /** Index of its source. */
  readonly source: number;
  /** Line of that source's text, from 1. */
  readonly line: number;
  readonly page?: number;
}

export type Block = Line | Grid;

export interface Line {
  readonly kind: 'line' | 'paragraph';
  /** Trimmed. */
  readonly passage: Passage;
  /** With the spaces that set it in columns. */
  readonly raw: string;
  readonly start: number;
  /** Where its first letter stands: columns of a text file, twentieths of a point in a Word file. */
  readonly indent?: number;
  /** Where its stretches are drawn on the page of a PDF, by their offsets in `raw`. */
  readonly spots?: readonly Spot[];
  readonly hasBlankBefore: boolean;
  /** Of the row of a table that is read as one line: its columns. */
  readonly cells?: readonly Passage[];
  readonly marker?: SourceMarker;
  readonly heading?: number;
  readonly page?: number;
  /** It stands in the column of a table that names what its other column says. */
  readonly isHead?: true;
  /** It names the columns of a list that is a table. */
  readonly isListHead?: true;
}

export interface Grid {
  readonly kind: 'table';
  readonly start: number;
  readonly rows: readonly (readonly GridCell[])[];
}

export interface GridCell {
  readonly column: number;
  readonly columns: number;
  /** The lower part of a cell that began in a row above. */
  readonly continues: boolean;
  readonly lines: readonly Line[];
}

/** `isAsWritten` keeps every character, so that an offset in the manuscript is one in the text. */
export function toManuscript(sources: readonly SourceText[], { isAsWritten = false } = {}): Manuscript {
  const writer = new ManuscriptWriter(isAsWritten);
  const blocks = sources.flatMap((source, index) => {
    writer.begin(index);
    return source.blocks.flatMap((block) => writer.take(block));
  });
  return {
    text: writer.text,
    blocks,
    sources: sources.map(({ name }, index) => ({ name, text: writer.sourceText(index) })),
    places: writer.places,
    changes: writer.changes,
  };
}

/** Offsets as they are after the characters of the line were normalised. */
function spotsIn(raw: string, written: string, spots: readonly Spot[]): readonly Spot[] {
  if (raw.length === written.length) return spots;
  const moved = (at: number): number => normaliseCharacters(written.slice(0, at)).text.length;
  return spots.map(({ at, length, ...place }) => {
    const start = moved(at);
    return { ...place, at: start, length: moved(at + length) - start };
  });
}

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

/**
 * A line break inside a paragraph (Shift+Enter) begins a paragraph where it begins an entry or a section; elsewhere it
 * only sets the line.
 */
function typedParagraphs(text: string): string[] {
  const paragraphs: string[] = [];
  for (const line of text.split(LINE_BREAK)) {
    const last = paragraphs.at(-1);
    if (last === undefined || beginsAnew(line)) paragraphs.push(line);
    else if (line.trim() !== '')
      paragraphs[paragraphs.length - 1] = last.trim() === '' ? line : `${last} ${line}`;
  }
  return paragraphs;
}

function beginsAnew(line: string): boolean {
  const text = line.trim();
  return markerAt(text) !== undefined || isLabel(text);
}

/** Where the character at `offset` was read. */
export function placeAt({ places }: Manuscript, offset: number): Place | undefined {
  let [first, end] = [0, places.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((places[middle]?.start ?? 0) > offset) end = middle;
    else first = middle + 1;
  }
  return places[first - 1];
}

class ManuscriptWriter {
  constructor(private readonly isAsWritten: boolean) {}

  text = '';
  readonly places: Place[] = [];
  readonly changes: { start: number; changes: readonly CharacterChange[] }[] = [];
  private readonly kept: string[][] = [];
  private hasBlank = true;

  begin(index: number): void {
    this.kept[index] = [];
    this.hasBlank = true;
  }

  sourceText = (index: number): string => {
    const text = (this.kept[index] ?? []).join('\n');
    return text.endsWith('\n') ? text : `${text}\n`;
  };

  take(block: SourceBlock): Block[] {
    if (block.kind === 'table') return [this.takeTable(block.rows)];
    if (block.kind === 'paragraph') return this.takeParagraph(block);
    this.keep(block.text, block.line);
    const { raw, start } = this.write(block.text, block.page);
    const line = this.lineOf('line', raw, start, {
      indent: displayWidth(/^\s*/u.exec(raw)?.[0].replaceAll('\t', ' '.repeat(8)) ?? ''),
      ...(block.page !== undefined && { page: block.page }),
      ...(block.spots && { spots: spotsIn(raw, block.text, block.spots) }),
    });
    return line ? [line] : [];
  }

  private takeParagraph(paragraph: SourceParagraph, isKept = false): Line[] {
    const { marker, heading, indent } = paragraph;
    if (!isKept) this.keep(`${marker ? `${marker.text} ` : ''}${paragraph.text}`);
    return typedParagraphs(paragraph.text).flatMap((text, index) => {
      const { raw, start } = this.write(text, paragraph.page);
      const line = this.lineOf('paragraph', raw, start, {
        ...(paragraph.page !== undefined && { page: paragraph.page }),
        ...(marker && index === 0 && { marker }),
        ...(heading !== undefined && index === 0 && { heading }),
        ...(indent !== undefined && { indent }),
      });
      return line ? [line] : [];
    });
  }

  private takeTable(rows: readonly (readonly SourceCell[])[]): Grid {
    const start = this.text.length;
    const taken = rows.map((cells) => {
      this.keep(cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(' ')).join('\t'));
      let column = 0;
      return cells.map(({ paragraphs, columns, continues = false }) => {
        const cell = {
          column,
          columns,
          continues,
          lines: paragraphs.flatMap((each) => this.takeParagraph(each, true)),
        };
        column += columns;
        return cell;
      });
    });
    return { kind: 'table', start, rows: taken };
  }

  /** Lines of a text file keep their numbers; everything else is numbered as it comes. */
  private keep(text: string, line?: number): void {
    const lines = this.kept.at(-1);
    while (lines && line !== undefined && lines.length < line - 1) lines.push('');
    lines?.push(text.replaceAll(/[\r\n\v\f]+/gu, ' '));
  }

  private write(written: string, page: number | undefined): { raw: string; start: number } {
    const { text, changes } = this.isAsWritten
      ? { text: written, changes: [] }
      : normaliseCharacters(written);
    const start = this.text.length;
    this.text += `${text}\n`;
    const source = this.kept.length - 1;
    const line = this.kept[source]?.length ?? 0;
    this.places.push({ start, source, line, ...(page !== undefined && { page }) });
    if (changes.length > 0) this.changes.push({ start, changes });
    return { raw: text, start };
  }

  private lineOf(
    kind: Line['kind'],
    raw: string,
    start: number,
    more: Partial<Pick<Line, 'indent' | 'marker' | 'heading' | 'page' | 'spots'>>,
  ): Line | undefined {
    const hasBlankBefore = this.hasBlank;
    this.hasBlank = raw.trim() === '';
    if (this.hasBlank && !more.marker) return undefined;
    const whole = trimPassage([{ text: raw, start }]);
    // Spaces that an author typed stay; tabs and what a page set in columns are none of the text.
    const passage = kind === 'line' || /[^\S ]/u.test(raw) ? collapseSpaces(whole) : whole;
    return { kind, passage, raw, start, hasBlankBefore, ...more };
  }
}
