import type { Block, DocumentModel, Heading, Inline, List, Paragraph } from '../../document/model.js';

/** What a document uses one of its styles for. */
export interface StyleUse {
  readonly headings: Heading[];
  /** Levels at which its paragraphs stand in the navigation pane. */
  readonly outlineLevels: Set<number>;
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
  /** Level in the navigation pane of each heading that stands there, and of the names that stand for some. */
  readonly outlines: ReadonlyMap<Block, number>;
}

export function surveyDocument(model: DocumentModel): DocumentUses {
  const styles = new Map<string, StyleUse>();
  const texts: { style: string; inlines: readonly Inline[] }[] = [];
  const headings: Heading[] = [];
  const { headingLevels, outlines } = outlinesOf(model);
  const use = (style: string, inlines: readonly Inline[]): StyleUse => {
    let known = styles.get(style);
    if (!known) {
      known = {
        headings: [],
        outlineLevels: new Set(),
        contentsLevels: new Set(),
        isListStyle: false,
        isTextStyle: false,
      };
      styles.set(style, known);
    }
    texts.push({ style, inlines });
    return known;
  };
  const useText = ({ style, inlines }: Paragraph): void => {
    use(style, inlines).isTextStyle = true;
  };
  const useTitle = (block: Heading | Paragraph): StyleUse => {
    const known = use(block.style, block.inlines);
    const level = outlines.get(block);
    if (level !== undefined) known.outlineLevels.add(level);
    return known;
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
        useTitle(block).headings.push(block);
        break;
      case 'paragraph':
        if (outlines.has(block)) useTitle(block);
        else useText(block);
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
        if (block.head) Object.values(block.head).forEach(useText);
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
  return { styles, texts, headings, outlines };
}

/** Levels of headings by their ids, and of what stands in the navigation pane. */
function outlinesOf({ sections }: DocumentModel) {
  const headingLevels = new Map<string, number>();
  const outlines = new Map<Block, number>();
  for (const { blocks } of sections) {
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'heading') {
        headingLevels.set(block.id, block.level);
        outlines.set(block, block.level);
      }
      const level = block.kind === 'paragraph' && headingLevels.get(block.names ?? '');
      if (!level) continue;
      outlines.set(block, level);
      // It stands for all headings from the one that it names, which would lead nowhere else.
      for (let above = index - 1; above >= 0; above--) {
        const passed = blocks[above];
        if (passed) outlines.delete(passed);
        if (passed?.kind === 'heading' && passed.id === block.names) break;
      }
    }
  }
  return { headingLevels, outlines };
}

/** Heading level that the style itself can say: all headings that wear it and stand in the pane have it. */
export function outlineOf({
  outlineLevels,
  isListStyle,
  isTextStyle,
  contentsLevels,
}: StyleUse): number | undefined {
  if (isListStyle || isTextStyle || contentsLevels.size > 0) return undefined;
  const [level, ...others] = outlineLevels;
  return others.length > 0 ? undefined : level;
}
