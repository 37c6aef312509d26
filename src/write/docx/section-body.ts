import type { Block } from '../../document/model.js';
import type { BlockContext, Place } from './block-context.js';
import { contentsXml } from './contents-xml.js';
import { paragraph } from './paragraph-properties.js';
import { pictureParagraph } from './picture-xml.js';
import { SPACER } from './style-names.js';
import {
  headingParagraph,
  listParagraphs,
  signatureParagraphs,
  styledParagraph,
} from './styled-paragraph.js';
import { tableXml } from './table-xml.js';

/** A piece of the body; a paragraph can take a page break before it and the end of the section, others not. */
type Piece =
  | { readonly kind: 'paragraph'; readonly xml: (place: Place) => string }
  | { readonly kind: 'table' | 'contents' | 'pageBreak'; readonly xml: () => string };

const spacer = (place: Place): string => paragraph({ style: SPACER, ...place }, '');

/** Blocks of a section, its properties in the last paragraph as Word keeps them. */
export function sectionBody(context: BlockContext, sectionProperties: string | undefined): string {
  const pieces = context.section.blocks.flatMap((block) => blockPieces(block, context));
  const sectionEnd: Place = sectionProperties === undefined ? {} : { section: sectionProperties };
  const body: string[] = [];
  let isBreakDue = false;
  let previous: Piece | undefined;
  pieces.forEach((piece, index) => {
    if (piece.kind === 'pageBreak') {
      isBreakDue = previous !== undefined;
      return;
    }
    if (piece.kind === 'paragraph') {
      const isLast = index === pieces.length - 1;
      body.push(piece.xml({ ...(isBreakDue && { pageBreakBefore: true }), ...(isLast && sectionEnd) }));
    } else {
      if (isBreakDue) body.push(spacer({ pageBreakBefore: true }));
      else if (previous?.kind === 'table' && piece.kind === 'table') body.push(spacer({}));
      body.push(piece.xml());
    }
    isBreakDue = false;
    previous = piece;
  });
  if (pieces.at(-1)?.kind !== 'paragraph') body.push(spacer(sectionEnd));
  return body.join('');
}

function blockPieces(block: Block, context: BlockContext): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'paragraph', xml: (place) => headingParagraph(block, context, place) }];
    case 'paragraph':
      return [{ kind: 'paragraph', xml: (place) => styledParagraph(block, place) }];
    case 'list':
      return paragraphs(listParagraphs(block, context));
    case 'signature':
      return paragraphs(signatureParagraphs(block));
    case 'image':
      return [{ kind: 'paragraph', xml: (place) => pictureParagraph(block, context, place) }];
    case 'table':
      return [{ kind: 'table', xml: () => tableXml(block) }];
    case 'contents':
      return [{ kind: 'contents', xml: () => contentsXml(block, context) }];
    case 'pageBreak':
      return [{ kind: 'pageBreak', xml: () => '' }];
  }
}

const paragraphs = (writers: readonly ((place: Place) => string)[]): Piece[] =>
  writers.map((xml) => ({ kind: 'paragraph', xml }));
