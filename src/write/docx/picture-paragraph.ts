import {
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
import type { Image } from '../../document/model.js';
import type { BlockContext } from './block-context.js';
import { PICTURE } from './style-names.js';
import { pixels, twips } from './units.js';
import { ALIGNMENTS } from './word-look.js';

/** A picture in a line of its own, or beside what follows; without a file, an empty line of its height. */
export function pictureParagraph(image: Image, { images, nextDrawing, section }: BlockContext): Paragraph {
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
