import { type FileChild, Paragraph, Table } from 'docx';
import type { Block } from '../../document/model.js';
import type { BlockContext } from './block-context.js';
import { contentsBlock } from './contents-block.js';
import { pictureParagraph } from './picture-paragraph.js';
import { SPACER } from './style-names.js';
import {
  headingParagraph,
  listParagraphs,
  signatureParagraphs,
  styledParagraph,
} from './styled-paragraph.js';
import { tableBlock } from './table-block.js';

const spacer = (): Paragraph => new Paragraph({ style: SPACER });

/** Blocks of a section; it ends with a paragraph, in which Word keeps its page geometry. */
export function sectionBody(context: BlockContext): FileChild[] {
  const body: FileChild[] = [];
  let isBreakDue = false;
  for (const block of context.section.blocks) {
    if (block.kind === 'pageBreak') {
      isBreakDue = body.length > 0;
      continue;
    }
    const [first, ...rest] = blockNodes(block, context);
    if (!first) continue;
    if (isBreakDue) body.push(...atPageHead(first));
    else if (first instanceof Table && body.at(-1) instanceof Table) body.push(spacer(), first);
    else body.push(first);
    body.push(...rest);
    isBreakDue = false;
  }
  return body.at(-1) instanceof Paragraph ? body : [...body, spacer()];
}

const atPageHead = (node: FileChild): FileChild[] =>
  node instanceof Paragraph
    ? [node.with({ pageBreakBefore: true })]
    : [spacer().with({ pageBreakBefore: true }), node];

function blockNodes(block: Block, context: BlockContext): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block, context)];
    case 'paragraph':
      return [styledParagraph(block)];
    case 'list':
      return listParagraphs(block, context);
    case 'signature':
      return signatureParagraphs(block);
    case 'image':
      return [pictureParagraph(block, context)];
    case 'table':
      return [tableBlock(block)];
    case 'contents':
      return contentsBlock(block, context);
    case 'pageBreak':
      return [];
  }
}
