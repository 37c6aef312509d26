import type { InlineText } from './inline-text.js';
import { descendants, type XmlElement } from './xml-tree.js';

const OBJECTS = ['c:chart', 'dgm:relIds', 'o:OLEObject'];
const PICTURES = ['a:blip', 'pic:pic', 'v:imagedata'];

/** A drawing holds text boxes, or it is a picture or a foreign object, of which only the fact is kept. */
export function readDrawing(drawing: XmlElement, found: InlineText): void {
  const boxes = descendants(drawing, 'w:txbxContent');
  // A box may stand twice in one drawing, for new and for old programs.
  const chosen = descendants(drawing, 'mc:Choice').flatMap((each) => descendants(each, 'w:txbxContent'));
  if (boxes.length > 0) found.boxes.push(...(chosen.length > 0 ? chosen : boxes));
  else if (holds(drawing, OBJECTS)) found.leftOut.set('embedded', '\uFFFC');
  else if (holds(drawing, PICTURES)) found.pictures += 1;
}

const holds = (drawing: XmlElement, names: readonly string[]): boolean =>
  names.some((name) => descendants(drawing, name).length > 0);
