import { printMarker } from '../../src/document/marker.js';
import type { Block, DocumentModel, Inline, List, Marker, Paragraph } from '../../src/document/model.js';
import { inlineText } from '../../src/document/plain-text.js';

/** A document as a reader of tests wants it: one line per paragraph, `style · marker text`. */
export const outline = (model: DocumentModel | undefined): string =>
  (model?.sections ?? [])
    .flatMap(({ id, digits, pageNumber, blocks }) => [
      `## ${id} (${digits}, page numbers ${pageNumber.show}${pageNumber.start === undefined ? '' : ` from ${pageNumber.start}`})`,
      ...blocks.flatMap(blockLines),
    ])
    .join('\n');

const line = (style: string, marker: Marker | undefined, inlines: readonly Inline[]): string =>
  `${style} · ${marker === undefined ? '' : `${printMarker(marker)} `}${inlineText(inlines)}`;

const paragraphLine = ({ style, inlines }: Paragraph): string => line(style, undefined, inlines);

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [
        `${line(block.style, block.marker, block.inlines)} #${block.id}${block.bookmark === undefined ? '' : ` [${block.bookmark}]`}`,
      ];
    case 'paragraph':
      return [paragraphLine(block)];
    case 'list':
      return listLines(block);
    case 'table':
      return block.rows.map(
        ({ kind, cells }) =>
          `${kind} | ${cells.map(({ blocks }) => blocks.map(({ inlines }) => inlineText(inlines)).join(' / ')).join(' | ')}`,
      );
    case 'image':
      return [`image ${block.source ?? '(empty place)'} ${block.height}pt`];
    case 'signature':
      return [`signature after ${block.space}pt`, ...block.lines.map(paragraphLine)];
    case 'contents':
      return block.entries.map(
        ({ style, marker, inlines, target }) => `${line(style, marker, inlines)} → ${target}`,
      );
    case 'pageBreak':
      return ['page break'];
  }
}

const listLines = ({ style, items }: List): string[] =>
  items.flatMap((item) => [
    line(style, item.marker, item.inlines),
    ...(item.items ? listLines(item.items) : []),
    ...(item.after ?? []).map(paragraphLine),
  ]);
