import { ImageRun, LineRuleType, Paragraph } from 'docx';
import { contentWidth, fitPicture } from '../../document/geometry.js';
import type { Image } from '../../document/model.js';
import type { BlockContext } from './block-context.js';
import { PICTURE } from './style-names.js';
import { pixels, twips } from './units.js';
import { ALIGNMENTS } from './word-look.js';

/** A picture in a line of its own; without a file, an empty line of its height. */
export function pictureParagraph(image: Image, { images, nextDrawing, section }: BlockContext): Paragraph {
  const look = { style: PICTURE, alignment: ALIGNMENTS[image.align] };
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
  });
  return new Paragraph({ ...look, children: [picture] });
}
