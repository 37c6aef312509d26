import type { FaceName, FontFace, FontFamily } from '../document/resources.js';
import { readFace, type TrueTypeFace } from './true-type.js';

export const faceName = (bold: boolean, italic: boolean): FaceName =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';

/** Reads each face once; a family without the wanted one lends its regular, one that was not loaded none. */
export function openFaceReader(
  families: ReadonlyMap<string, FontFamily>,
): (family: string, bold: boolean, italic: boolean) => TrueTypeFace | undefined {
  const read = new Map<FontFace, TrueTypeFace>();
  return (family, bold, italic) => {
    const faces = families.get(family)?.faces;
    const face = faces && (faces[faceName(bold, italic)] ?? faces.regular);
    if (!face) return undefined;
    const known = read.get(face) ?? readFace(face.bytes);
    read.set(face, known);
    return known;
  };
}
