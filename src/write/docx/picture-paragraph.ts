import { ImageRun, LineRuleType, Paragraph } from 'docx';
import type { Image } from '../../document/model.js';
import type { BlockContext } from './block-context.js';
import { PICTURE } from './style-names.js';
import { pixels, twips } from './units.js';
import { ALIGNMENTS } from './word-look.js';

/** A picture in a line of its own; without a file, an empty line of its height. */
export function pictureParagraph(image: Image, { images, nextDrawing }: BlockContext): Paragraph {
  const look = { style: PICTURE, alignment: ALIGNMENTS[image.align] };
  if (image.source === undefined) {
    return new Paragraph({ ...look, spacing: { line: twips(image.height), lineRule: LineRuleType.EXACT } });
  }
  const shown = images.get(image.source);
  if (!shown) throw new Error(`picture “${image.source}” was not loaded`);
  const { kind, bytes, width, height } = shown;
  const id = String(nextDrawing());
  const picture = new ImageRun({
    type: kind === 'png' ? 'png' : 'jpg',
    data: bytes,
    transformation: { width: pixels((image.height * width) / height), height: pixels(image.height) },
    altText: { id, name: `Picture ${id}`, description: image.alt },
  });
  return new Paragraph({ ...look, children: [picture] });
}
