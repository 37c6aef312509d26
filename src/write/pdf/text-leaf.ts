import type { PlacedLine } from './pdfmake-parts.js';
import type { ParagraphText, SetLine } from './set-paragraph.js';
import type { StructureNode } from './structure-tree.js';

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
  /** Inside a table the row keeps the lines together, not the paragraph. */
  readonly inTable: boolean;
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

/** A table as pdfmake wants it. */
export interface TableNode {
  readonly table: object;
  readonly layout: object;
  /** Heights of its rows as printed, pt. */
  readonly rowHeights: readonly number[];
  readonly headerRows: number;
  /** Its last row sums up the others and must not stand alone on a page. */
  readonly endsWithTotal: boolean;
}

/** What pdfmake is given. */
export type PdfNode = TextLeaf | SpaceLeaf | ImageNode | TableNode;

export const keptHeightOf = (node: PdfNode): number => {
  if ('rowHeights' in node) return sum(node.rowHeights.slice(0, node.headerRows + 1));
  return 'height' in node ? node.height : 0;
};

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0);

export const isTableNode = <Node extends object>(node: Node): node is Node & TableNode =>
  'rowHeights' in node;
export const isTextLeaf = (node: object): node is TextLeaf => 'paragraph' in node;
export const isSpaceLeaf = (node: object): node is SpaceLeaf => 'height' in node && 'text' in node;

/** A line on its page. `source` is the same object for each copy that pdfmake makes of a repeated row. */
export class LineOnPage implements PlacedLine {
  x = 0;
  y = 0;
  readonly inlines = [];

  constructor(
    readonly source: {
      readonly leaf: TextLeaf;
      readonly line: SetLine;
      readonly isFirst: boolean;
      readonly isLast: boolean;
    },
  ) {}

  getHeight(): number {
    return this.source.line.height;
  }

  getWidth(): number {
    return 0;
  }

  clone(): LineOnPage {
    const copy = new LineOnPage(this.source);
    copy.x = this.x;
    copy.y = this.y;
    return copy;
  }
}
