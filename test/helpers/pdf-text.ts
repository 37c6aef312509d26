import type { DocumentModel } from '../../src/document/model.js';
import { findTextDifference, withoutArtifacts } from './compare-text.js';
import { type DrawnSpan, readDrawnSpans } from './drawn-text.js';
import { expectedPieces } from './expected-pieces.js';
import { type PdfObjects, readPdfObjects } from './pdf-objects.js';

/** A PDF file with what it was written from. */
export interface OpenedPdf {
  readonly model: DocumentModel;
  readonly objects: PdfObjects;
  readonly spans: readonly DrawnSpan[];
}

export function openPdf(model: DocumentModel, bytes: Uint8Array): OpenedPdf {
  const objects = readPdfObjects(bytes);
  return { model, objects, spans: readDrawnSpans(objects) };
}

/** Where what a reader makes of its pages, running heads and page numbers apart, is not the text of the model. */
export function textDifference(
  { model, objects, spans }: OpenedPdf,
  pages: readonly string[],
  options: Parameters<typeof findTextDifference>[2] = {},
): string | undefined {
  const artifacts = (page: number): string[] =>
    spans.filter((span) => span.isArtifact && span.page === page).map((span) => span.text.trim());
  const body = pages.map((page, index) => withoutArtifacts(page, artifacts(index))).join('\n');
  return findTextDifference(body, expectedPieces(model, objects), options);
}
