import type {
  Block,
  Contents,
  DocumentModel,
  Heading,
  Image,
  List,
  Paragraph,
  ParagraphStyle,
  Section,
  Signature,
} from '../../document/model.js';
import { inlineText } from '../../document/plain-text.js';
import type { SetParagraph } from './set-paragraph.js';
import { addNode, type StructureNode, type StructureType } from './structure-tree.js';
import { tableLeaf } from './table-leaf.js';
import { isTextLeaf, keptHeightOf, type PdfNode, type TextLeaf } from './text-leaf.js';

export interface NodeContext {
  readonly model: DocumentModel;
  readonly setParagraph: SetParagraph;
  readonly section: Section;
  /** Structure element that the block belongs to. */
  readonly parent: StructureNode;
}

/** pt kept free at the right of a contents line for the page number. */
const PAGE_NUMBER_ROOM = 34;

/** pdfmake nodes of a section's blocks, each leaf knowing what it must be kept with. */
export function sectionNodes(context: NodeContext): PdfNode[] {
  const nodes = context.section.blocks.flatMap((block) => blockNodes(block, context));
  nodes.forEach((node, index) => {
    const next = nodes[index + 1];
    if (!next || !isTextLeaf(node) || !(node.leadsOn || node.paragraph.style.keepWithNext)) return;
    if (isTextLeaf(next)) node.keptWith = next;
    else node.keptHeight = keptHeightOf(next);
  });
  return nodes;
}

function blockNodes(block: Block, context: NodeContext): PdfNode[] {
  switch (block.kind) {
    case 'heading':
      return [headingLeaf(block, context)];
    case 'paragraph':
      return [paragraphLeaf(block, context)];
    case 'list':
      return listLeaves(block, context);
    case 'table':
      return [tableLeaf(block, context)];
    case 'image':
      return [imageNode(block, context)];
    case 'signature':
      return signatureLeaves(block, context);
    case 'contents':
      return contentsLeaves(block, context);
    case 'pageBreak':
      return [{ text: '', height: 0, pageBreak: 'after' }];
  }
}

const HEADING_TAGS: Readonly<Record<Heading['level'], StructureType>> = {
  1: 'H1',
  2: 'H2',
  3: 'H3',
  4: 'H4',
  5: 'H5',
  6: 'H6',
};

function headingLeaf(heading: Heading, context: NodeContext): TextLeaf {
  const title = heading.bookmark ?? [heading.marker, inlineText(heading.inlines)].filter(Boolean).join(' ');
  const leaf = leafOf(heading, context, addNode(context.parent, HEADING_TAGS[heading.level]));
  return { ...leaf, id: heading.id, bookmark: { title, level: heading.level } };
}

export const paragraphLeaf = (paragraph: Paragraph, context: NodeContext): TextLeaf =>
  leafOf(paragraph, context, addNode(context.parent, 'P'));

function listLeaves(list: List, context: NodeContext): TextLeaf[] {
  const tag = addNode(context.parent, 'L', {
    attributes: { O: 'List', ListNumbering: list.markerStyle === 'dash' ? 'Disc' : 'Decimal' },
  });
  return list.items.flatMap((item) => {
    const itemTag = addNode(tag, 'LI');
    const labelTag = addNode(itemTag, 'Lbl');
    const body = addNode(itemTag, 'LBody');
    const inside = { ...context, parent: body };
    const { marker, inlines } = item;
    return [
      {
        ...leafOf({ style: list.style, marker, inlines }, context, body),
        labelTag,
        leadsOn: item.items !== undefined,
      },
      ...(item.items ? listLeaves(item.items, inside) : []),
      ...(item.after ?? []).map((paragraph) => paragraphLeaf(paragraph, inside)),
    ];
  });
}

function imageNode(image: Image, context: NodeContext): PdfNode {
  if (image.source === undefined) return { text: '', height: image.height };
  const tag = addNode(context.parent, 'Figure', { alt: image.alt });
  return { image: image.source, height: image.height, alignment: image.align, tag };
}

function signatureLeaves(signature: Signature, context: NodeContext): TextLeaf[] {
  const leaves = signature.lines.map((line) => paragraphLeaf(line, context));
  return leaves.map((leaf, index) => (index === 0 ? { ...leaf, spaceBefore: signature.space } : leaf));
}

function contentsLeaves(contents: Contents, context: NodeContext): TextLeaf[] {
  const tag = addNode(context.parent, 'TOC');
  return contents.entries.map((entry) => {
    const leaf = leafOf(entry, context, addNode(addNode(tag, 'TOCI'), 'Link'));
    const paragraph = { ...leaf.paragraph, reserveRight: PAGE_NUMBER_ROOM };
    return { ...leaf, paragraph, contentsTarget: entry.target };
  });
}

type StyledText = Pick<Heading, 'style' | 'inlines' | 'marker'>;

function leafOf(
  { style: name, inlines, marker }: StyledText,
  { model }: NodeContext,
  tag: StructureNode,
): TextLeaf {
  const style = styleNamed(model, name);
  return {
    text: '',
    paragraph: { style, inlines, ...(marker === undefined ? {} : { marker }) },
    tag,
    spaceBefore: style.spaceBefore,
    spaceAfter: style.spaceAfter,
  };
}

export function styleNamed(model: DocumentModel, name: string): ParagraphStyle {
  const style = model.styles[name];
  if (!style) throw new Error(`the document uses a style it does not have: ${name}`);
  return style;
}
