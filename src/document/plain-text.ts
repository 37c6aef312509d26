import type { Block, DocumentModel, Inline, List, Paragraph } from './model.js';

/**
 * Every paragraph of the document in reading order as plain text, markers included
 * (`๑) ข้อความ`). Page numbers, leaders and repeated header rows are not part of it.
 */
export function modelParagraphs(model: DocumentModel): string[] {
  return model.sections.flatMap((section) => section.blocks.flatMap(blockParagraphs));
}

export const inlineText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('');

const withMarker = (marker: string | undefined, inlines: readonly Inline[]): string =>
  marker === undefined ? inlineText(inlines) : `${marker} ${inlineText(inlines)}`;

const paragraphText = (paragraph: Paragraph): string => inlineText(paragraph.inlines);

function blockParagraphs(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [withMarker(block.marker, block.inlines)];
    case 'paragraph':
      return [paragraphText(block)];
    case 'list':
      return listParagraphs(block);
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.map(paragraphText)));
    case 'signature':
      return block.lines.map(paragraphText);
    case 'contents':
      return block.entries.map((entry) => withMarker(entry.marker, entry.inlines));
    case 'image':
    case 'pageBreak':
      return [];
  }
}

function listParagraphs(list: List): string[] {
  return list.items.flatMap((item) => [
    withMarker(item.marker, item.inlines),
    ...(item.items ? listParagraphs(item.items) : []),
    ...(item.after ?? []).map(paragraphText),
  ]);
}
