import type { Block, DocumentModel, Heading, Inline, List, Paragraph } from '../../document/model.js';

/** What a document uses one of its styles for. */
export interface StyleUse {
  readonly headings: Heading[];
  /** Heading levels of the entries of a table of contents. */
  readonly contentsLevels: Set<number>;
  /** Style of the text that follows headings of this style: what Enter at a heading's end begins. */
  follower?: string;
  isListStyle: boolean;
  isTextStyle: boolean;
}

export interface DocumentUses {
  /** By style id, in the order in which the document first uses them. */
  readonly styles: ReadonlyMap<string, StyleUse>;
  /** All texts with their style. */
  readonly texts: readonly { readonly style: string; readonly inlines: readonly Inline[] }[];
  readonly headings: readonly Heading[];
}

/** Walks the document once. */
export function surveyDocument(model: DocumentModel): DocumentUses {
  const styles = new Map<string, StyleUse>();
  const texts: { style: string; inlines: readonly Inline[] }[] = [];
  const headings: Heading[] = [];
  const headingLevels = new Map<string, number>();
  for (const { blocks } of model.sections) {
    for (const block of blocks) if (block.kind === 'heading') headingLevels.set(block.id, block.level);
  }

  const use = (style: string, inlines: readonly Inline[]): StyleUse => {
    let known = styles.get(style);
    if (!known) {
      known = { headings: [], contentsLevels: new Set(), isListStyle: false, isTextStyle: false };
      styles.set(style, known);
    }
    texts.push({ style, inlines });
    return known;
  };
  const useText = ({ style, inlines }: Paragraph): void => {
    use(style, inlines).isTextStyle = true;
  };
  const useList = (list: List): void => {
    for (const item of list.items) {
      use(list.style, item.inlines).isListStyle = true;
      if (item.items) useList(item.items);
      item.after?.forEach(useText);
    }
  };
  const useBlock = (block: Block): void => {
    switch (block.kind) {
      case 'heading':
        headings.push(block);
        use(block.style, block.inlines).headings.push(block);
        break;
      case 'paragraph':
        useText(block);
        break;
      case 'list':
        useList(block);
        break;
      case 'table':
        for (const row of block.rows) for (const cell of row.cells) cell.blocks.forEach(useText);
        break;
      case 'signature':
        block.lines.forEach(useText);
        break;
      case 'contents':
        for (const { style, inlines, target } of block.entries) {
          use(style, inlines).contentsLevels.add(headingLevels.get(target) ?? 1);
        }
        break;
      case 'image':
      case 'pageBreak':
        break;
    }
  };
  for (const { blocks, pageNumber } of model.sections) {
    blocks.forEach(useBlock);
    blocks.forEach((block, index) => {
      const next = blocks[index + 1];
      const use = block.kind === 'heading' ? styles.get(block.style) : undefined;
      if (use && next?.kind === 'paragraph') use.follower ??= next.style;
    });
    if (pageNumber.show !== 'none') use(pageNumber.style, []).isTextStyle = true;
  }
  return { styles, texts, headings };
}

/** Heading level that the style itself can say: only headings of one level wear it. */
export function outlineOf({
  headings,
  isListStyle,
  isTextStyle,
  contentsLevels,
}: StyleUse): number | undefined {
  const [first] = headings;
  if (!first || isListStyle || isTextStyle || contentsLevels.size > 0) return undefined;
  return headings.every(({ level }) => level === first.level) ? first.level : undefined;
}
