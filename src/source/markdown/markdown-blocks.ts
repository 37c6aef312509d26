/** What a Markdown file says, as plain data. */
export type MarkdownBlock = MarkdownHeading | MarkdownParagraph | MarkdownList | MarkdownTable;

export interface MarkdownHeading {
  readonly kind: 'heading';
  readonly level: number;
  readonly inlines: readonly MarkdownInline[];
}

export interface MarkdownParagraph {
  readonly kind: 'paragraph';
  readonly inlines: readonly MarkdownInline[];
}

export interface MarkdownList {
  readonly kind: 'list';
  readonly marker: 'decimal' | 'dash';
  /** Number of the first item. */
  readonly start: number;
  readonly items: readonly MarkdownItem[];
}

export interface MarkdownItem {
  readonly inlines: readonly MarkdownInline[];
  readonly list: MarkdownList | null;
  /** Paragraphs that follow the sub-list. */
  readonly after: readonly MarkdownParagraph[];
}

export interface MarkdownTable {
  readonly kind: 'table';
  readonly alignments: readonly ('left' | 'center' | 'right')[];
  /** The first one heads the columns; each has as many cells as there are columns. */
  readonly rows: readonly MarkdownRow[];
}

export interface MarkdownRow {
  readonly cells: readonly { readonly inlines: readonly MarkdownInline[] }[];
}

export type MarkdownInline =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | { readonly kind: 'break' };
