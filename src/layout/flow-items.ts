import { printMarker } from '../document/marker.js';
import type {
  Block,
  Contents,
  ContentsHead,
  Heading,
  Image,
  List,
  Paragraph,
  Signature,
} from '../document/model.js';
import { inlineText } from '../document/plain-text.js';
import { type FlowContext, styleNamed } from './page-flow.js';
import type { StructureElement } from './pages.js';
import type { ParagraphText } from './set-paragraph.js';
import { type PreparedTable, prepareTable } from './table-grid.js';

/** What flows down the pages, in order. All lengths pt. */
export type FlowItem = (ParagraphItem | TableItem | PictureItem | SpaceItem) & {
  /** Stands at the head of a page. */
  readonly startsPage: boolean;
};

export interface ParagraphItem {
  readonly kind: 'paragraph';
  readonly text: ParagraphText;
  /** Structure elements of the text and of its marker. */
  readonly owner: StructureElement;
  readonly labelOwner?: StructureElement;
  readonly heading?: { readonly id: string; readonly level: number; readonly title: string };
  /** Heading that this entry of the contents leads to. */
  readonly target?: string;
  /** A text at the right end of its first line. */
  readonly atRight?: ParagraphText;
  /** Repeated above it where a page begins with it. */
  readonly running?: readonly ParagraphItem[];
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** Ends on the page on which the next item begins. */
  readonly keepsNext: boolean;
}

interface TableItem extends PreparedTable {
  readonly kind: 'table';
}

export interface PictureItem {
  readonly kind: 'picture';
  readonly source: string;
  readonly height: number;
  readonly align: Image['align'];
  /** What follows begins at its upper edge. */
  readonly isBeside: boolean;
  readonly owner: StructureElement;
}

interface SpaceItem {
  readonly kind: 'space';
  readonly height: number;
}

type BareItem = ParagraphItem | TableItem | PictureItem | SpaceItem;

export function flowItems(context: FlowContext): FlowItem[] {
  let isBreakDue = false;
  return context.section.blocks.flatMap((block) => {
    const items = blockItems(block, context).map((item, index) => ({
      ...item,
      startsPage:
        (isBreakDue && index === 0) || (item.kind === 'paragraph' && item.text.style.pageBreakBefore),
    }));
    isBreakDue = block.kind === 'pageBreak' || (isBreakDue && items.length === 0);
    return items;
  });
}

function blockItems(block: Block, context: FlowContext): BareItem[] {
  switch (block.kind) {
    case 'heading':
      return [headingItem(block, context)];
    case 'paragraph':
      return [paragraphItem(block, context)];
    case 'list':
      return listItems(block, context);
    case 'table':
      return [{ kind: 'table', ...prepareTable(block, context) }];
    case 'image':
      return [pictureItem(block, context)];
    case 'signature':
      return signatureItems(block, context);
    case 'contents':
      return contentsItems(block, context);
    case 'pageBreak':
      return [];
  }
}

const HEADING_TAGS = { 1: 'H1', 2: 'H2', 3: 'H3', 4: 'H4', 5: 'H5', 6: 'H6' } as const;

function headingItem(heading: Heading, context: FlowContext): ParagraphItem {
  const { id, level, marker, inlines, bookmark } = heading;
  const title = bookmark ?? [marker && printMarker(marker), inlineText(inlines)].filter(Boolean).join(' ');
  const owner = context.structure.add(context.parent, HEADING_TAGS[level]);
  return { ...textItem(heading, context, owner), heading: { id, level, title } };
}

const paragraphItem = (paragraph: Paragraph, context: FlowContext): ParagraphItem =>
  textItem(paragraph, context, context.structure.add(context.parent, 'P'));

function listItems(list: List, context: FlowContext): ParagraphItem[] {
  const { structure, keepsLeadIns } = context;
  const listOwner = structure.add(context.parent, 'L', { isNumbered: list.markerStyle !== 'dash' });
  return list.items.flatMap(({ marker, inlines, items, after }) => {
    const itemOwner = structure.add(listOwner, 'LI');
    const labelOwner = structure.add(itemOwner, 'Lbl');
    const parent = structure.add(itemOwner, 'LBody');
    const inside = { ...context, parent };
    // Beside other elements a text needs one of its own, or it would be read after them.
    const owner = items || after ? structure.add(parent, 'P') : parent;
    const item = textItem({ style: list.style, marker, inlines }, context, owner);
    return [
      { ...item, labelOwner, keepsNext: item.keepsNext || (keepsLeadIns && items !== undefined) },
      ...(items ? listItems(items, inside) : []),
      ...(after ?? []).map((paragraph) => {
        const below = paragraphItem(paragraph, inside);
        return { ...below, text: { ...below.text, isInList: paragraph.style === list.style } };
      }),
    ];
  });
}

function pictureItem(image: Image, { structure, parent }: FlowContext): BareItem {
  const { source, alt, height, align, beside: isBeside = false } = image;
  if (source === undefined) return { kind: 'space', height: isBeside ? 0 : height };
  return {
    kind: 'picture',
    source,
    height,
    align,
    isBeside,
    owner: structure.add(parent, 'Figure', { alt }),
  };
}

/** Room to sign, then lines that stay together. */
const signatureItems = ({ lines, space }: Signature, context: FlowContext): ParagraphItem[] =>
  lines.map((line, index) => {
    const item = paragraphItem(line, context);
    return {
      ...item,
      ...(index === 0 && { spaceBefore: space }),
      keepsNext: item.keepsNext || index < lines.length - 1,
    };
  });

function contentsItems({ head, entries }: Contents, context: FlowContext): ParagraphItem[] {
  if (entries.length === 0) return [];
  const { structure, parent, model } = context;
  const reserveRight = model.layout.contents.numberRoom;
  const line = head && headLine(head, context);
  const running = head && line && [textItem(head.continued, context, line.owner), line];
  const contentsOwner = structure.add(parent, 'TOC');
  const items = entries.map((entry): ParagraphItem => {
    const owner = structure.add(structure.add(contentsOwner, 'TOCI'), 'Link');
    const item = textItem(entry, context, owner);
    return {
      ...item,
      text: { ...item.text, reserveRight },
      target: entry.target,
      ...(running && { running }),
    };
  });
  return line ? [line, ...items] : items;
}

function headLine({ title, page }: ContentsHead, context: FlowContext): ParagraphItem {
  const style = { ...styleNamed(context.model, page.style), align: 'right' } as const;
  return { ...paragraphItem(title, context), atRight: { style, inlines: page.inlines } };
}

function textItem(
  { style: name, inlines, marker }: Pick<Heading, 'style' | 'inlines' | 'marker'>,
  { model }: FlowContext,
  owner: StructureElement,
): ParagraphItem {
  const style = styleNamed(model, name);
  return {
    kind: 'paragraph',
    text: { style, inlines, ...(marker !== undefined && { marker: printMarker(marker) }) },
    owner,
    spaceBefore: style.spaceBefore,
    spaceAfter: style.spaceAfter,
    keepsNext: style.keepWithNext,
  };
}
