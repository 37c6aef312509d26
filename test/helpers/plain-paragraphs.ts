import { printMarker } from '../../src/document/marker.js';
import type { Block, DocumentModel, Inline, List, Marker, Paragraph } from '../../src/document/model.js';
import { inlineText } from '../../src/document/plain-text.js';

/** A paragraph as readers find it: its marker, where it has one, and its text. */
export interface PlainParagraph {
  readonly marker?: string;
  readonly text: string;
}

/**
 * Every paragraph of the document in reading order. Page numbers, leaders and repeated header rows are
 * not part of it.
 */
export const plainParagraphs = (model: DocumentModel): PlainParagraph[] =>
  model.sections.flatMap((section) => section.blocks.flatMap(blockParagraphs));

/** The same as plain text, markers included: `๑) ข้อความ`. */
export const modelParagraphs = (model: DocumentModel): string[] =>
  plainParagraphs(model).map(({ marker, text }) => (marker === undefined ? text : `${marker} ${text}`));

const plain = (inlines: readonly Inline[], marker?: Marker): PlainParagraph => ({
  ...(marker !== undefined && { marker: printMarker(marker) }),
  text: inlineText(inlines),
});

const plainText = (paragraph: Paragraph): PlainParagraph => plain(paragraph.inlines);

function blockParagraphs(block: Block): PlainParagraph[] {
  switch (block.kind) {
    case 'heading':
      return [plain(block.inlines, block.marker)];
    case 'paragraph':
      return [plainText(block)];
    case 'list':
      return listParagraphs(block);
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.map(plainText)));
    case 'signature':
      return block.lines.map(plainText);
    case 'contents':
      return [
        ...(block.head
          ? [{ marker: plainText(block.head.title).text, text: plainText(block.head.page).text }]
          : []),
        ...block.entries.map((entry) => plain(entry.inlines, entry.marker)),
      ];
    case 'image':
    case 'pageBreak':
      return [];
  }
}

function listParagraphs(list: List): PlainParagraph[] {
  return list.items.flatMap((item) => [
    plain(item.inlines, item.marker),
    ...(item.items ? listParagraphs(item.items) : []),
    ...(item.after ?? []).map(plainText),
  ]);
}
