import type { SourceFile } from '../diagnostics/diagnostic.js';
import type { YamlSource } from '../source/yaml-source.js';
import type { DigitSystem, PageNumbering, ParagraphStyle, Sides } from './model.js';

/** A template folder: `template.yaml`, its `*.hbs` files and `partials/`. */
export interface Template {
  readonly id: string;
  /** `template.yaml`; knows the places of what it defines. */
  readonly source: YamlSource;
  readonly definition: TemplateDefinition;
  /** Handlebars files by path inside the folder: `cover.hbs`, `partials/list.hbs`. */
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** What `template.yaml` says, as `data/schema/template.schema.json` describes it. */
export interface TemplateDefinition {
  readonly title: string;
  readonly fonts: {
    readonly family: string;
  };
  readonly documents: Readonly<Record<string, DocumentDefinition>>;
  readonly parts: Readonly<Record<string, PartDefinition>>;
  readonly pages: Readonly<Record<string, PageDefinition>>;
  readonly styles: Readonly<Record<string, StyleDefinition>>;
  readonly layout?: LayoutDefinition;
}

/** What no style says; pt. */
export interface LayoutDefinition {
  readonly orphans?: number;
  readonly widows?: number;
  readonly savesPages?: boolean;
  readonly pageNumber?: {
    readonly top?: number;
    /** `- # -`: the number stands for `#`. */
    readonly form?: string;
  };
  readonly contents?: {
    readonly numberRoom?: number;
  };
  readonly table?: {
    readonly padding?: Partial<Sides>;
    readonly rule?: number;
  };
}

export interface DocumentDefinition {
  /** What people call it; its key where this is missing. */
  readonly name?: string;
  /** Handlebars text: title of the file. */
  readonly title: string;
  readonly parts: readonly string[];
  /** A series: one document for each entry of it. */
  readonly each?: string;
  /** Its path without ending, or what stands before the name of each entry; `<key>` or `<key>/` where missing. */
  readonly file?: string;
  /** A kind of data file: made only where the plan has such a file. */
  readonly when?: string;
  /** Made only when it is asked for by its key. */
  readonly onRequest?: boolean;
  /** Made only where the plan is compared with what it was. */
  readonly compared?: boolean;
  /** Says nothing that the plan's projects decide: what waits there makes no draft of it. */
  readonly independent?: boolean;
  /** Whether `plan publish` takes it along: to be posted, or for the office that posts. */
  readonly publish?: 'posted' | 'office';
  /** The front page of the year's folder: a web page alone, with ways to all that is made along with it. */
  readonly index?: boolean;
}

export interface PartDefinition {
  /** Handlebars file. */
  readonly template: string;
  /** Name of a page. */
  readonly page: string;
  /** Of the page in its place for an entry that needs more width. */
  readonly widePage?: string;
  /** Begins on the page on which the part before ends, where both have the same page and digits. */
  readonly continues?: boolean;
  readonly digits: DigitSystem;
  readonly pageNumber: {
    readonly show: PageNumbering['show'];
    /** Of the page number; those of the part where this is missing. */
    readonly digits?: DigitSystem;
    readonly start?: number;
    readonly style?: string;
  };
  /** Where a numbered part of the book may begin, as `parts` in `plan.yaml` calls it. */
  readonly opens?: 'table' | 'annex';
  /** A series: rendered once for each entry of it, or for the one of its document. */
  readonly each?: string;
}

/** Margins in mm. */
export interface PageDefinition {
  readonly size: 'A4';
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: Sides;
}

/** Lengths across the page in mm; sizes and distances down the page in pt. */
export interface StyleDefinition {
  readonly title: string;
  readonly extends?: string;
  /** Points of TH Sarabun, as the official rules count. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: ParagraphStyle['align'];
  readonly indentLeft?: number;
  readonly indentRight?: number;
  readonly indentFirst?: number;
  readonly markerWidth?: number;
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  readonly lineHeight?: number;
  readonly keepWithNext?: boolean;
  readonly keepWithPrevious?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly balance?: boolean;
  readonly leader?: boolean;
}

/** What a style has that names nothing and extends nothing. */
export const PLAIN_STYLE = {
  size: 16,
  bold: false,
  italic: false,
  align: 'left',
  indentLeft: 0,
  indentRight: 0,
  indentFirst: 0,
  markerWidth: 0,
  spaceBefore: 0,
  spaceAfter: 0,
  lineHeight: 18.5,
  keepWithNext: false,
  pageBreakBefore: false,
  balance: false,
} as const satisfies Partial<StyleDefinition>;
