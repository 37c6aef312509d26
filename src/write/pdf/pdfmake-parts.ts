/**
 * The one place that reaches into pdfmake. Its document (pdfkit's, with named pictures) makes the file: pages,
 * objects, metadata. Nothing of its layout is used: pages come laid out. pdfmake is pinned to an exact version;
 * the types below are the parts the writer stands on, and a test fails when they change shape.
 */
import pdfDocument from 'pdfmake/js/PDFDocument.js';

/** A PDF object under construction (pdfkit's PDFReference). Writing to it makes it a stream. */
export interface PdfReference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
}

/** A stream before it is ended: what was written, and whether it is still to be deflated. */
export interface PdfContent extends PdfReference {
  buffer: readonly Uint8Array[];
  compress: boolean;
}

export interface PdfKitPage {
  readonly content: PdfContent;
  readonly width: number;
  readonly height: number;
  readonly dictionary: PdfReference;
  readonly fonts: Record<string, PdfReference>;
  readonly xobjects: Record<string, PdfReference>;
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
  readonly _offsets: (number | null)[];
  ref(data?: Record<string, unknown>): PdfReference;
  addPage(options: { readonly size: readonly [number, number] }): this;
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
