import type { Block, DocumentModel } from '../../src/document/model.js';
import type { PdfObjects, PdfValue } from './pdf-objects.js';
import { type PlainParagraph, plainParagraphs } from './plain-paragraphs.js';

/**
 * What a reader should find in a PDF: the model's paragraphs, and behind each contents line the number of
 * the page on which the PDF itself says the heading stands (bookmarks and page labels).
 */
export function expectedPieces(model: DocumentModel, pdf: PdfObjects): PlainParagraph[] {
  const numbers = headingNumbers(model, pdf);
  return model.sections.flatMap((section) =>
    section.blocks.flatMap((block) => {
      const paragraphs = plainParagraphs({ ...model, sections: [{ ...section, blocks: [block] }] });
      if (block.kind !== 'contents') return paragraphs;
      return paragraphs.flatMap((paragraph, index) => {
        const entry = block.entries[block.head ? index - 1 : index];
        if (!entry) return [paragraph];
        const { target } = entry;
        return [paragraph, { text: numbers.get(target) ?? `no page for ${target}` }];
      });
    }),
  );
}

function headingNumbers(model: DocumentModel, pdf: PdfObjects): Map<string, string> {
  const pages = pdf.list(pdf.dictionary(pdf.root['/Pages'])['/Kids']);
  const labels = pageLabelTexts(pdf);
  const pageIndexes = bookmarkPages(pdf, pdf.dictionary(pdf.root['/Outlines'])['/First']).map((page) =>
    pages.indexOf(page),
  );
  const ids = model.sections.flatMap(({ blocks }) => blocks.filter(isHeading).map(({ id }) => id));
  return new Map(ids.map((id, index) => [id, labels[pageIndexes[index] ?? -1] ?? '']));
}

const isHeading = (block: Block): block is Extract<Block, { kind: 'heading' }> => block.kind === 'heading';

/** Labels of all pages in order; the writer labels each page by itself. */
export const pageLabelTexts = (pdf: PdfObjects): string[] =>
  pdf
    .list(pdf.dictionary(pdf.root['/PageLabels'])['/Nums'])
    .filter((_, index) => index % 2 === 1)
    .map((label) => String(pdf.dictionary(label)['/P'] ?? '').replace(/^u:/, ''));

function bookmarkPages(pdf: PdfObjects, first: PdfValue | undefined): PdfValue[] {
  if (first === undefined) return [];
  const item = pdf.dictionary(first);
  const page = pdf.list(item['/Dest'])[0] ?? '';
  return [page, ...bookmarkPages(pdf, item['/First']), ...bookmarkPages(pdf, item['/Next'])];
}
