import {
  type FileChild,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  type IFloating,
  ImageRun,
  LineRuleType,
  Paragraph,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import { contentWidth, fitPicture } from '../../document/geometry.js';
import type { Block, Image } from '../../document/model.js';
import { contentsBlock } from './contents-block.js';
import { numberingsOf, saidOfOthers } from './kept-blocks.js';
import { PICTURE, SPACER } from './style-names.js';
import {
  type BlockContext,
  headingParagraph,
  listParagraphs,
  outlineOption,
  paragraphIn,
  signatureParagraphs,
} from './styled-paragraph.js';
import { tableBlock } from './table-block.js';
import { pixels, twips } from './units.js';
import { LateBlock } from './word-elements.js';
import { ALIGNMENTS } from './word-look.js';

const spacer = (): Paragraph => new Paragraph({ style: SPACER });

/** Blocks of a section; it ends with a paragraph, in which Word keeps its page geometry. */
export function sectionBody(context: BlockContext): FileChild[] {
  const body: FileChild[] = [];
  let isBreakDue = false;
  let isAfterTable = false;
  const { blocks } = context.section;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (block.kind === 'pageBreak') {
      isBreakDue = body.length > 0;
      continue;
    }
    if (isEmpty(block)) continue;
    const isTable = block.kind === 'table';
    if (isBreakDue) body.push(...atPageHead(blockNodes(block, context, next)));
    else body.push(...(isTable && isAfterTable ? [spacer()] : []), ...laterNodes(block, context, next));
    isBreakDue = false;
    isAfterTable = isTable;
  }
  const last = body.at(-1);
  if (last instanceof LateBlock) body.splice(-1, 1, ...last.make());
  return body.at(-1) instanceof Paragraph ? body : [...body, spacer()];
}

/** One that prints nothing. */
const isEmpty = (block: Block): boolean =>
  (block.kind === 'list' && block.items.length === 0) ||
  (block.kind === 'contents' && block.entries.length === 0) ||
  (block.kind === 'signature' && block.lines.length === 0);

/** Pictures are made at once: they are numbered in the order in which they are made. */
function laterNodes(block: Block, context: BlockContext, next: Block | undefined): FileChild[] {
  const make = () => blockNodes(block, context, next);
  if (block.kind === 'image') return make();
  const { keep, model, section } = context;
  const said = keep && saidOfOthers(block, context, next);
  if (!keep || said === undefined) return [new LateBlock(make)];
  const kept = keep(block, said, model.styles, model.layout, section.page);
  return [new LateBlock(make, numberingsOf(block, context), kept)];
}

const atPageHead = ([first, ...rest]: readonly FileChild[]): FileChild[] =>
  first instanceof Paragraph
    ? [first.with({ pageBreakBefore: true }), ...rest]
    : [spacer().with({ pageBreakBefore: true }), ...(first ? [first, ...rest] : [])];

function blockNodes(block: Block, context: BlockContext, next: Block | undefined): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block, context)];
    case 'paragraph':
      return [
        paragraphIn(
          contentWidth(context.section.page),
          block,
          context.styleOf(block.style),
          outlineOption(block, context),
        ),
      ];
    case 'list':
      return listParagraphs(block, context);
    case 'signature':
      return signatureParagraphs(block);
    case 'image':
      return [pictureParagraph(block, context)];
    case 'table':
      return [
        tableBlock(
          block,
          context,
          next?.kind === 'paragraph' && context.styleOf(next.style).keepWithPrevious === true,
        ),
      ];
    case 'contents':
      return contentsBlock(block, context);
    case 'pageBreak':
      return [];
  }
}

/** A picture in a line of its own, or beside what follows; without a file, an empty line of its height. */
function pictureParagraph(image: Image, { images, nextDrawing, section }: BlockContext): Paragraph {
  const look = { style: PICTURE, alignment: ALIGNMENTS[image.align] };
  const tiny = { spacing: { line: twips(1), lineRule: LineRuleType.EXACT } };
  if (image.source === undefined && image.beside) return new Paragraph({ ...look, ...tiny });
  if (image.source === undefined) {
    return new Paragraph({ ...look, spacing: { line: twips(image.height), lineRule: LineRuleType.EXACT } });
  }
  const shown = images.get(image.source);
  if (!shown) throw new Error(`picture “${image.source}” was not loaded`);
  const { width, height } = fitPicture(image.height, shown, contentWidth(section.page));
  const id = String(nextDrawing());
  const picture = new ImageRun({
    type: shown.kind === 'png' ? 'png' : 'jpg',
    data: shown.bytes,
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { id, name: `Picture ${id}`, description: image.alt },
    ...(image.beside && { floating: besideText(image.align) }),
  });
  return new Paragraph({ ...look, ...(image.beside && tiny), children: [picture] });
}

/** Behind the text that follows, from the upper edge of its own line. */
const besideText = (align: Image['align']): IFloating => ({
  horizontalPosition: { relative: HorizontalPositionRelativeFrom.COLUMN, align: SIDES[align] },
  verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: 0 },
  wrap: { type: TextWrappingType.NONE },
  behindDocument: true,
});

const SIDES = {
  left: HorizontalPositionAlign.LEFT,
  center: HorizontalPositionAlign.CENTER,
  right: HorizontalPositionAlign.RIGHT,
} as const satisfies Record<Image['align'], string>;
