/**
 * The neutral document that templates produce and writers print. Plain data: it survives
 * `JSON.stringify` unchanged and knows nothing of plans. All lengths are PDF points (1/72 inch).
 */
export interface DocumentModel {
  readonly version: 1;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47 tag, `th-TH`. */
  readonly language: string;
  /** Creation date written into the files, ISO 8601 UTC; comes from the plan, never from a clock. */
  readonly date: string;
  /** Family of every inline that names no `font` of its own. */
  readonly font: string;
  /** Something in the data waits for a decision: every page says that this is a draft. */
  readonly draft?: true;
  /** Paragraph styles by id. */
  readonly styles: Readonly<Record<string, ParagraphStyle>>;
  readonly layout: LayoutRules;
  /** Phrases that never break across lines: names of people and of the organization. */
  readonly unbreakable: readonly string[];
  readonly sections: readonly Section[];
}

export type DigitSystem = 'thai' | 'arabic';

/** Which family of a plan's `fonts` a file is set in: that of print, or the one that Word files name. */
export type FontChoice = 'family' | 'word';

/** A run of pages of one size. Every section starts on a new page. */
export interface Section {
  readonly id: string;
  readonly page: PageGeometry;
  readonly digits: DigitSystem;
  readonly pageNumber: PageNumbering;
  readonly blocks: readonly Block[];
}

/** Page size and margins in pt; a landscape page has `width` > `height`. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margins: Sides;
}

/** Where things stand on pages that no style says; the same in every format. */
export interface LayoutRules {
  /** Fewest lines of a paragraph that stand at the foot of a page while others follow. */
  readonly orphans: number;
  /** Fewest lines of a paragraph that stand at the head of a page while others came before. */
  readonly widows: number;
  /** A section whose last page would hold a few lines is set up to 3 % closer where that saves the page. */
  readonly savesPages?: boolean;
  readonly pageNumber: {
    /** From the edge of the paper to the top of the number's line; less where the text begins higher. */
    readonly top: number;
    /** Printed around the number. */
    readonly before: string;
    readonly after: string;
  };
  readonly contents: {
    /** Kept free at the right of each entry for the number of its page. */
    readonly numberRoom: number;
  };
  readonly table: {
    /** Room between a cell's rules and its text. */
    readonly padding: Sides;
    /** Width of the rules. */
    readonly rule: number;
  };
}

export interface Sides {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * Page numbers (`- ๒ -`, centred at the top). `show: 'after-first'` leaves the section's first page
 * without one, as the official form asks. `start` restarts counting at the section's first page;
 * without it counting runs on. Pages before the first `start` have no number.
 */
export interface PageNumbering {
  readonly show: 'none' | 'all' | 'after-first';
  readonly start?: number;
  /** Digits of the number; those of the section where this is missing. */
  readonly digits?: DigitSystem;
  /** The letters ก ข ค stand for the numbers. */
  readonly letters?: true;
  readonly style: string;
}

export type Block = Heading | Paragraph | List | Table | Image | Signature | PageBreak | Contents;

export interface Heading {
  readonly kind: 'heading';
  /** 1 = part, 2 = sheet, 3 = section of a sheet … */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  /** Target of contents entries and bookmarks, unique in the document. */
  readonly id: string;
  readonly style: string;
  /** Printed before the text. */
  readonly marker?: Marker;
  readonly inlines: readonly Inline[];
  /** What bookmarks and the navigation pane say where that is more than the printed text. */
  readonly bookmark?: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: string;
  /** Id of a heading before it whose name this text is: navigation panes list it in that heading's place. */
  readonly names?: string;
  readonly inlines: readonly Inline[];
}

/** A computed number before a text: `๑.๒)`. Who prints it may count by himself. */
export interface Marker {
  readonly before: string;
  /** Those of the levels above first; printed with full stops between them. None for a dash. */
  readonly numbers: readonly number[];
  readonly after: string;
  readonly digits: DigitSystem;
}

/** `decimal` ๑) ๑.๑) ๑.๑.๑) · `parenthesis` (๑) · `dash` - */
export type MarkerStyle = 'decimal' | 'parenthesis' | 'dash';

export interface List {
  readonly kind: 'list';
  readonly markerStyle: MarkerStyle;
  /** 1 for a list in the text, 2 for a list inside its item, … 6. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly style: string;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly marker: Marker;
  readonly inlines: readonly Inline[];
  readonly items?: List;
  /** Text that follows the sub-list, set under the item's text. */
  readonly after?: readonly Paragraph[];
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  /** A few words for it, of at most 31 characters: the sheet that a spreadsheet gives it. */
  readonly name?: string;
  /** Column widths in pt. */
  readonly columns: readonly number[];
  readonly borders: 'all' | 'none';
  /** Its cells leave no room around their text, which stands in line with the text above and below. */
  readonly flush?: true;
  /** The first rows, repeated on every page. */
  readonly headerRows: number;
  /** Said by screen readers. */
  readonly summary?: string;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** `group` heads the rows that follow, `total` sums up those before it: neither is parted from them. */
  readonly kind: 'header' | 'body' | 'group' | 'total';
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly verticalAlign: 'top' | 'middle';
  /** A bar of a chart that fills this share of the cell's width; what it shows stands as text in other cells. */
  readonly bar?: number;
  /** The number that the text prints: 10000 for `10,000.00`. */
  readonly value?: number;
  readonly blocks: readonly Paragraph[];
}

/** A picture, or, without `source`, an empty place of its height. */
export interface Image {
  readonly kind: 'image';
  readonly source?: string;
  readonly alt: string;
  readonly height: number;
  readonly align: 'left' | 'center' | 'right';
  /** Takes no room: what follows begins at its upper edge. */
  readonly beside?: true;
}

/** Room to sign, then lines (name, position) kept together on one page. */
export interface Signature {
  readonly kind: 'signature';
  /** Height left free for the handwriting, pt. */
  readonly space: number;
  readonly lines: readonly Paragraph[];
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

/** Table of contents; writers add leaders and page numbers. */
export interface Contents {
  readonly kind: 'contents';
  /** Printed above the entries; formats without pages have none. */
  readonly head?: ContentsHead;
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsHead {
  /** Above the titles and, at the end of the same line, above the numbers of their pages. */
  readonly title: Paragraph;
  readonly page: Paragraph;
  /** Stands above the line on every page on which the entries go on. */
  readonly continued: Paragraph;
}

export interface ContentsEntry extends Pick<Heading, 'style' | 'marker' | 'inlines'> {
  /** `id` of a heading in the same document. */
  readonly target: string;
}

export type Inline = TextInline | LineBreak;

export interface TextInline {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Fallback family for characters that the document's font lacks. */
  readonly font?: string;
  /** Offsets (UTF-16) inside `text` at which a line may break, ascending; 0 = before the first character. */
  readonly breaks: readonly number[];
}

export interface LineBreak {
  readonly kind: 'lineBreak';
}

export interface ParagraphStyle {
  readonly id: string;
  /** Thai name, shown in Word's style pane. */
  readonly title: string;
  /** pt as printed: the family's size factor is already applied, rounded to half points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly indentLeft: number;
  readonly indentRight: number;
  /** Indent of the first line relative to `indentLeft`; negative hangs. */
  readonly indentFirst: number;
  /** Where the text after a marker starts, relative to `indentLeft`; 0 = right after the marker and a space. */
  readonly markerWidth: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** Distance of baselines, at least. */
  readonly lineHeight: number;
  readonly keepWithNext: boolean;
  /** Behind a table: never parted from its last rows. */
  readonly keepWithPrevious?: true;
  readonly pageBreakBefore: boolean;
  /** Lines of about one length, as titles have them; word processors break lines as they do. */
  readonly balance?: boolean;
  /** Dots run from the end of the text to the right edge of its column: room to write, drawn, not typed. */
  readonly leader?: true;
}
