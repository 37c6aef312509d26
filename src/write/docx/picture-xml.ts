import type { Image } from '../../document/model.js';
import type { BlockContext, Place } from './block-context.js';
import { paragraph } from './paragraph-properties.js';
import { PICTURE } from './style-names.js';
import { run } from './text-runs.js';
import { emus } from './units.js';
import { element } from './xml.js';

/** A picture in a line of its own; without a file, an empty line of its height. */
export function pictureParagraph(image: Image, { pictures }: BlockContext, place: Place): string {
  const look = { style: PICTURE, align: image.align, ...place };
  if (image.source === undefined) {
    return paragraph({ ...look, spacing: { line: image.height, rule: 'exact' } }, '');
  }
  const { relationship, ratio } = pictures.picture(image.source);
  const id = pictures.nextId();
  const size = { cx: emus(image.height * ratio), cy: emus(image.height) };
  return paragraph(look, run(drawing({ id, alt: image.alt, relationship, size })));
}

interface Drawing {
  readonly id: number;
  readonly alt: string;
  readonly relationship: string;
  readonly size: { readonly cx: number; readonly cy: number };
}

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const WORD_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

function drawing({ id, alt, relationship, size }: Drawing): string {
  const named = { id, name: `Picture ${id}`, descr: alt };
  const picture = element(
    'pic:pic',
    { 'xmlns:pic': PICTURE_NAMESPACE },
    element('pic:nvPicPr', {}, element('pic:cNvPr', named), '<pic:cNvPicPr/>'),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': relationship }),
      '<a:stretch><a:fillRect/></a:stretch>',
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, '<a:off x="0" y="0"/>', element('a:ext', size)),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    ),
  );
  return element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { 'xmlns:wp': WORD_DRAWING, distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', size),
      element('wp:docPr', named),
      element(
        'wp:cNvGraphicFramePr',
        {},
        element('a:graphicFrameLocks', { 'xmlns:a': MAIN, noChangeAspect: 1 }),
      ),
      element(
        'a:graphic',
        { 'xmlns:a': MAIN },
        element('a:graphicData', { uri: PICTURE_NAMESPACE }, picture),
      ),
    ),
  );
}
