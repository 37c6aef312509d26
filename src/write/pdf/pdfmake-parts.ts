/**
 * The one place that reaches into pdfmake and pdfkit. pdfmake is pinned to an exact version; the types
 * below are the parts of its internals the writer stands on, and a test fails when they change shape.
 */
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import pdfDocument from 'pdfmake/js/PDFDocument.js';
import renderer from 'pdfmake/js/Renderer.js';

/** A PDF object under construction (pdfkit's PDFReference). Writing to it makes it a stream. */
export interface PdfReference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
}

export interface PdfKitPage {
  readonly width: number;
  readonly height: number;
  readonly dictionary: PdfReference;
  readonly fonts: Record<string, PdfReference>;
}

export interface PdfKitOptions {
  readonly pdfVersion: '1.7';
  readonly lang: string;
  readonly displayTitle: true;
  readonly autoFirstPage: false;
  /** Pages stay open until the end: structure is added to them after the last is drawn. */
  readonly bufferPages: true;
  readonly font: null;
  readonly info: Readonly<Record<string, string | Date>>;
}

/** What pdfkit places on a page. */
export interface EmbeddedPicture {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly obj: PdfReference;
}

/** pdfkit's document as pdfmake extends it. Offsets inside pages count from the top. */
export interface PdfKitDocument {
  page: PdfKitPage;
  readonly info: Readonly<Record<string, string | Date>>;
  readonly _root: PdfReference;
  readonly _info: PdfReference;
  readonly _id: unknown;
  readonly _offset: number;
  readonly _offsets: readonly (number | null)[];
  ref(data?: Record<string, unknown>): PdfReference;
  addPage(options: { readonly size: readonly [number, number] }): this;
  addContent(operators: string): this;
  /** A picture by its name in the document; it is embedded when this is first asked for. */
  provideImage(name: string): EmbeddedPicture;
  readonly _imageRegistry: Record<string, EmbeddedPicture>;
  _write(data: string | Buffer): void;
  _finalize(): void;
  endMetadata(): void;
  push(chunk: Buffer | null): boolean;
  end(): void;
  on(event: 'data', listener: (chunk: Buffer) => void): this;
}

type PdfKitDocumentClass = new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: PdfKitOptions,
) => PdfKitDocument;

export const PdfKitDocument = pdfDocument.default as PdfKitDocumentClass;

/** What a `text` node becomes on a page: pdfmake asks for its height, places and copies it. */
export interface PlacedLine {
  x: number;
  y: number;
  readonly inlines: readonly never[];
  getHeight(): number;
  getWidth(): number;
  clone(): PlacedLine;
}

export interface PageItem {
  readonly type: string;
  readonly item: object;
}

export interface LaidOutPage {
  readonly items: PageItem[];
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageMargins: { readonly top: number };
}

export interface LayoutContext {
  readonly pages: readonly LaidOutPage[];
  /** Index of the page being filled. */
  readonly page: number;
  /** Where the next item goes, pt from the left and upper edges of the page. */
  readonly x: number;
  readonly y: number;
  readonly availableWidth: number;
  readonly availableHeight: number;
  readonly pageMargins: { readonly top: number; readonly bottom: number };
  getCurrentPage(): LaidOutPage | null;
  moveDown(offset: number): boolean;
}

export interface LayoutWriter {
  context(): LayoutContext;
  addLine(line: PlacedLine): object;
  moveToNextPage(): void;
}

/** A node of the document definition after pdfmake has measured it. */
export interface LayoutNode {
  readonly positions: object[];
}

export interface LayoutBuilderParts {
  readonly writer: LayoutWriter;
  layoutDocument(
    content: object,
    pdfDocument: PdfKitDocument,
    styles: object,
    defaultStyle: object,
  ): readonly LaidOutPage[];
  tryLayoutDocument(...rest: readonly unknown[]): unknown;
  processLeaf(node: LayoutNode): void;
  processSection(node: object): void;
  readonly docMeasure: { measureLeaf(node: object): object };
}

export const LayoutBuilder = layoutBuilder.default as new (
  pageSize: object,
  pageMargins: object,
  svgMeasure: null,
) => LayoutBuilderParts;

export const Renderer = renderer.default as new (
  document: PdfKitDocument,
) => {
  readonly pdfDocument: PdfKitDocument;
  renderImage(image: object): void;
};
