/** What is used of pdf.js. */
export interface PdfLibrary {
  getDocument(parameters: Readonly<Record<string, unknown>>): PdfTask;
  /** Codes of drawing operators by name. */
  readonly OPS: Readonly<Record<string, number>>;
}

export interface PdfTask {
  readonly promise: Promise<PdfDocument>;
  destroy(): Promise<void>;
}

export interface PdfDocument {
  readonly numPages: number;
  readonly loadingTask: PdfTask;
  getPage(number: number): Promise<PdfPage>;
}

export interface PdfPage {
  getViewport(parameters: { readonly scale: number }): {
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
  };
  /** Drawing operators by code, and what each takes. */
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  /** What pages share: fonts by name. */
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
  cleanup(): void;
}

/**
 * pdf.js as `unpdf` packs it: 2 MB without native parts, where `pdfjs-dist` has 37 MB. The built program holds
 * it, so that nobody who installs this one gets the native canvas that both may bring. Version 1.3.2 is the
 * last whose pdf.js calls nothing that Node 20 lacks. Its declarations name files without an extension, which
 * TypeScript does not follow: the part that is used is described here.
 */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const library: unknown = await import('unpdf/pdfjs');
  return library as PdfLibrary;
}
