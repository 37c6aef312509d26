import type {
  Block,
  ContentsEntry,
  Inline,
  List,
  ListItem,
  Marker,
  Paragraph,
  Table,
} from '../document/model.js';

/** What is done to the texts of a document. */
export interface TextChange {
  inlines(inlines: readonly Inline[]): readonly Inline[];
  marker(marker: Marker): Marker;
  /** Text that is never printed in lines. */
  bookmark(text: string): string;
}

/** The same blocks with every text changed. */
export const mapBlocks = (blocks: readonly Block[], change: TextChange): Block[] =>
  blocks.map((block) => mapBlock(block, change));

function mapBlock(block: Block, change: TextChange): Block {
  switch (block.kind) {
    case 'heading':
      return {
        ...mapMarked(block, change),
        ...(block.bookmark !== undefined && { bookmark: change.bookmark(block.bookmark) }),
      };
    case 'paragraph':
      return mapParagraph(block, change);
    case 'list':
      return mapList(block, change);
    case 'table':
      return mapTable(block, change);
    case 'signature':
      return { ...block, lines: block.lines.map((line) => mapParagraph(line, change)) };
    case 'contents':
      return {
        ...block,
        ...(block.head && {
          head: {
            title: mapParagraph(block.head.title, change),
            page: mapParagraph(block.head.page, change),
            continued: mapParagraph(block.head.continued, change),
          },
        }),
        entries: block.entries.map((entry): ContentsEntry => mapMarked(entry, change)),
      };
    case 'image':
    case 'pageBreak':
      return block;
  }
}

function mapMarked<Marked extends { readonly marker?: Marker; readonly inlines: readonly Inline[] }>(
  marked: Marked,
  change: TextChange,
): Marked {
  return {
    ...marked,
    ...(marked.marker !== undefined && { marker: change.marker(marked.marker) }),
    inlines: change.inlines(marked.inlines),
  };
}

const mapParagraph = (paragraph: Paragraph, change: TextChange): Paragraph => ({
  ...paragraph,
  inlines: change.inlines(paragraph.inlines),
});

const mapList = (list: List, change: TextChange): List => ({
  ...list,
  items: list.items.map(
    (item): ListItem => ({
      ...mapMarked(item, change),
      ...(item.items && { items: mapList(item.items, change) }),
      ...(item.after && { after: item.after.map((paragraph) => mapParagraph(paragraph, change)) }),
    }),
  ),
});

const mapTable = (table: Table, change: TextChange): Table => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.map((paragraph) => mapParagraph(paragraph, change)),
    })),
  })),
});
