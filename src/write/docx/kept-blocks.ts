import type { Block, List } from '../../document/model.js';
import { type BlockContext, outlineOption, ownNumbering } from './styled-paragraph.js';
import type { ListPlace } from './word-elements.js';

/** In the order in which the paragraphs of a block ask for them. */
export function numberingsOf(block: Block, context: BlockContext): ListPlace[] {
  const { headings, lists, numbering } = context;
  const ofList = (list: List): ListPlace[] => {
    const own = lists.get(list);
    return [
      ...(own ? [numbering.at(own)] : []),
      ...list.items.flatMap(({ items }) => (items ? ofList(items) : [])),
    ];
  };
  if (block.kind === 'list') return ofList(block);
  const own = block.kind === 'heading' ? ownNumbering(block, headings) : undefined;
  return own ? [numbering.at(own)] : [];
}

/** All that the XML of a block says of other parts of the document; nothing where that is too much to be compared. */
export function saidOfOthers(
  block: Block,
  context: BlockContext,
  next: Block | undefined,
): string | undefined {
  switch (block.kind) {
    case 'heading': {
      const { bookmarks, contentsField, headings } = context;
      return JSON.stringify([
        numberingsOf(block, context),
        headings.styles.get(block.style),
        bookmarks.get(block.id),
        contentsField?.entries.get(block.id),
        outlineOption(block, context),
      ]);
    }
    case 'paragraph':
      return JSON.stringify(outlineOption(block, context));
    case 'list':
      return JSON.stringify(listNumberings(block, context));
    case 'table':
      return String(next?.kind === 'paragraph' && context.styleOf(next.style).keepWithPrevious);
    case 'signature':
      return '';
    case 'contents':
    case 'image':
    case 'pageBreak':
      return undefined;
  }
}

/** Of a list and of those in its items; null for one whose markers are typed. */
const listNumberings = (list: List, context: BlockContext): readonly unknown[] => {
  const own = context.lists.get(list);
  return [
    own ? context.numbering.at(own) : null,
    ...list.items.map(({ items }) => items && listNumberings(items, context)),
  ];
};
