import type { FaceName } from '../document/resources.js';

/**
 * A laid-out document: what stands where on which page. Plain data, which writers draw. All lengths are pt,
 * counted from the left and upper edges of the page; glyphs are in font units.
 */
export interface Pages {
  readonly version: 1;
  readonly pages: readonly Page[];
  /** Elements of the text for who cannot see it, parents before children; the first is the document. */
  readonly structure: readonly StructureElement[];
  /** Where links, contents and bookmarks lead, in order. */
  readonly headings: readonly PlacedHeading[];
  /** The faces that runs name. */
  readonly faces: Readonly<Record<FaceId, PageFace>>;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  /** Its number as contents and readers name it; '' before counting begins. */
  readonly label: string;
  /** In the order in which they are read and drawn. */
  readonly items: readonly PageItem[];
}

export type PageItem = PlacedLine | PlacedPicture | Leader | Link | Rule;

/**
 * Whose content something is: an element of the structure, or the page's own. The draft mark alone is placed
 * from the middle of the page, around which it is turned.
 */
export type Owner = StructureElement | 'page-number' | 'repeated-row' | 'draft-mark';

export interface PlacedLine {
  readonly kind: 'line';
  /** Left edge of the column and upper edge of the line. */
  readonly x: number;
  readonly y: number;
  /** The same object wherever the line stands: in repeated rows, and in all documents that share the text. */
  readonly line: SetLine;
  readonly owner: Owner;
  /** Owner of the marker, where it is not the text's. */
  readonly labelOwner?: StructureElement;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly owner: StructureElement;
}

export interface PlacedPicture extends Box {
  readonly kind: 'picture';
  readonly source: string;
}

/** Dots: from an entry of the contents to its page number, or room to write behind a text. */
export interface Leader {
  readonly kind: 'leader';
  readonly from: number;
  readonly to: number;
  /** Baseline. */
  readonly y: number;
  /** From dot to dot. */
  readonly step: number;
}

export interface Link extends Box {
  readonly kind: 'link';
  /** Id of a heading. */
  readonly target: string;
}

export interface Rule {
  readonly kind: 'rule';
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedHeading {
  readonly id: string;
  /** 1 = top. */
  readonly level: number;
  /** What bookmarks say. */
  readonly title: string;
  /** Index of its page, and upper edge of its first line. */
  readonly page: number;
  readonly y: number;
}

/** Standard structure types (ISO 32000-1 §14.8.4). */
export type StructureType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'Figure';

export interface StructureElement {
  readonly type: StructureType;
  /** The element it stands in; the document has none. */
  readonly parent?: StructureElement;
  /** What a picture shows. */
  readonly alt?: string;
  /** What a table holds. */
  readonly summary?: string;
  /** Whether a list counts. */
  readonly isNumbered?: boolean;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** What all documents begin with: so the elements of a section are the same wherever it stands. */
export const DOCUMENT: StructureElement = { type: 'Document' };

/** A line of a paragraph, from the left edge of its column. */
export interface SetLine {
  readonly parts: readonly LinePart[];
  readonly height: number;
  /** From the upper edge of the line. */
  readonly baseline: number;
  /** Dots behind the text, from and to. */
  readonly leader?: { readonly from: number; readonly to: number };
}

/** From one dot of a leader to the next, pt. */
export const LEADER_STEP = 5;

/** Text on one baseline, drawn and read as a unit. */
export interface LinePart {
  readonly role: 'label' | 'text';
  readonly x: number;
  /** As set, trailing spaces excluded. */
  readonly width: number;
  readonly runs: readonly Run[];
  readonly stretch: Stretch;
  /** The author's text of this part, the space at which the line broke included. */
  readonly text: string;
}

/** Extra room after each space and after every cluster of a line. */
export interface Stretch {
  readonly perSpace: number;
  readonly perCluster: number;
}

/** Clusters of one face and size. */
export interface Run {
  readonly face: FaceId;
  readonly size: number;
  readonly clusters: readonly Cluster[];
}

/**
 * The smallest piece of text that can stand alone: a consonant with its marks. A face has one object for
 * all places where it shapes a cluster alike.
 */
export interface Cluster {
  readonly text: string;
  readonly isSpace: boolean;
  readonly glyphs: readonly Glyph[];
  /** Font units. */
  readonly width: number;
}

/** A glyph as one character code draws it. */
export interface Glyph {
  /** What it stands for, never empty; the texts of a cluster's glyphs, joined, are the cluster's text. */
  readonly text: string;
  /** Where the pen is when it is drawn, from the start of the cluster. */
  readonly x: number;
  /** How far the pen moves by itself; marks stand over what is drawn already. */
  readonly advance: number;
  /** The glyph itself where it was put relative to the pen, and glyphs that are drawn together with it. */
  readonly parts: readonly [PlacedGlyph, ...PlacedGlyph[]];
}

export interface PlacedGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** Family and name of a face: `Sarabun/bold`. */
export type FaceId = `${string}/${FaceName}`;

/** What drawing needs to know of a face besides its file; font units. */
export interface PageFace {
  readonly id: FaceId;
  readonly family: string;
  readonly name: FaceName;
  readonly unitsPerEm: number;
  /** That the ink of Thai stacks reaches above the baseline (positive) and below it (negative). */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** Degrees. */
  readonly italicAngle: number;
  /** Of the glyph that stands for missing ones. */
  readonly missingAdvance: number;
}

/** The elements of a section's text, as they come. */
export class Structure {
  readonly elements: StructureElement[] = [];

  add(
    parent: StructureElement,
    type: StructureElement['type'],
    more: Omit<StructureElement, 'type' | 'parent'> = {},
  ): StructureElement {
    const element = { type, parent, ...more };
    this.elements.push(element);
    return element;
  }
}
