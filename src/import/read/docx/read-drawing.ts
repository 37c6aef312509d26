import type { InlineText } from './inline-text.js';
import { child, descendants, type XmlElement } from './xml-tree.js';

const OBJECTS = ['c:chart', 'dgm:relIds', 'o:OLEObject'];
const PICTURES = ['a:blip', 'pic:pic', 'v:imagedata'];

/** A drawing holds text boxes, or it is a picture or a foreign object, of which only the fact is kept. */
export function readDrawing(drawing: XmlElement, found: InlineText): void {
  const boxes = findBoxes(drawing);
  if (boxes.length > 0) found.boxes.push(...boxes);
  else if (holds(drawing, OBJECTS)) found.leftOut.set('embedded', '\uFFFC');
  else if (holds(drawing, PICTURES)) found.pictures += 1;
}

/** The outermost boxes: one inside another is read with the text around it. */
const findBoxes = (element: XmlElement): readonly XmlElement[] => {
  if (element.name === 'w:txbxContent') return [element];
  // What stands here twice, for new and for old programs, is read once.
  const inside =
    element.name === 'mc:AlternateContent'
      ? [child(element, 'mc:Choice') ?? child(element, 'mc:Fallback')]
      : element.children;
  return inside.flatMap((each) => (each ? findBoxes(each) : []));
};

const holds = (drawing: XmlElement, names: readonly string[]): boolean =>
  names.some((name) => descendants(drawing, name).length > 0);
