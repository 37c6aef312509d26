import type { PlacedLine } from './pdfmake-parts.js';
import type { ParagraphText, SetLine } from './set-paragraph.js';
import type { StructureNode } from './structure-tree.js';
import type { TableRows } from './table-rows.js';

/** A paragraph on its way to the page; pdfmake carries it as a `text` node. */
export interface TextLeaf {
  readonly text: '';
  readonly paragraph: ParagraphText;
  readonly tag: StructureNode;
  /** Structure element of the marker, where there is one. */
  readonly labelTag?: StructureNode;
  /** Target of links and bookmarks. */
  readonly id?: string;
  readonly bookmark?: { readonly title: string; readonly level: number };
  /** Heading this line of the contents leads to. */
  readonly contentsTarget?: string;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** An item that leads into a sub-list begins it on its own page, whatever its style says. */
  readonly leadsOn?: boolean;
  /** The paragraph that must begin on the page on which this one ends. */
  keptWith?: TextLeaf;
  /** Height in pt that must follow on the same page: the head of a table. */
  keptHeight?: number;
}

/** An empty height, for the emblem's place or a signature. */
export interface SpaceLeaf {
  readonly text: '';
  readonly height: number;
  readonly pageBreak?: 'after';
}

/** A picture; `image` names its entry in the document's images. */
export interface ImageNode {
  readonly image: string;
  readonly height: number;
  readonly alignment: 'left' | 'center' | 'right';
  readonly tag: StructureNode;
}

/** A table; pdfmake carries it as a `text` node. */
export interface TableLeaf {
  readonly text: '';
  /** Left edges of the columns and the right edge of the last, pt from the left margin. */
  readonly edges: readonly number[];
  /** Repeated on every page. */
  readonly head: TableRows;
  readonly body: TableRows;
  /** Height in pt of what must at least stand on the page on which it begins. */
  readonly leastHeight: number;
}

/** What pdfmake is given. */
export type PdfNode = TextLeaf | SpaceLeaf | ImageNode | TableLeaf;

export const keptHeightOf = (node: PdfNode): number => {
  if (isTableLeaf(node)) return node.leastHeight;
  return 'height' in node ? node.height : 0;
};

export const isTableLeaf = (node: object): node is TableLeaf => 'leastHeight' in node;
export const isTextLeaf = (node: object): node is TextLeaf => 'paragraph' in node;
export const isSpaceLeaf = (node: object): node is SpaceLeaf => 'height' in node && 'text' in node;

/** A line of a paragraph. */
export interface LineSource {
  readonly leaf: TextLeaf;
  readonly line: SetLine;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export const lineSources = (leaf: TextLeaf, lines: readonly SetLine[]): LineSource[] =>
  lines.map((line, index) => ({
    leaf,
    line,
    isFirst: index === 0,
    isLast: index === lines.length - 1,
  }));

/** A line on its page. `source` is the same object wherever a repeated row stands. */
export class LineOnPage implements PlacedLine {
  readonly inlines = [];

  /** `x` and `y` in pt: of the page, or before pdfmake places the line, of its column. */
  constructor(
    readonly source: LineSource,
    public x = 0,
    public y = 0,
  ) {}

  getHeight(): number {
    return this.source.line.height;
  }

  getWidth(): number {
    return 0;
  }

  clone(): LineOnPage {
    return new LineOnPage(this.source, this.x, this.y);
  }
}

/** A straight rule on a page; all in pt, y from the top. */
export class RuleOnPage {
  constructor(
    readonly from: { readonly x: number; readonly y: number },
    readonly to: { readonly x: number; readonly y: number },
    readonly width: number,
  ) {}
}
