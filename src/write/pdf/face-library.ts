import type { FaceName, FontFamily } from '../../document/resources.js';
import { openFace, type ShapingFace } from './shape-text.js';

/** Faces by family and weight, opened on first use and shared by all documents of a run. */
export interface FaceLibrary {
  /** Face of the document's own family. */
  textFace(bold: boolean, italic: boolean): ShapingFace;
  faceOf(family: string, bold: boolean, italic: boolean): ShapingFace;
}

const faceName = (bold: boolean, italic: boolean): FaceName =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';

export type OpenFace = (family: string, bold: boolean, italic: boolean) => ShapingFace;

/** Opens each face once. A family without the wanted face lends its regular one. */
export function openFaces(fonts: ReadonlyMap<string, FontFamily>): OpenFace {
  const opened = new Map<string, ShapingFace>();
  return (familyName, bold, italic) => {
    const name = faceName(bold, italic);
    const key = `${familyName}/${name}`;
    const known = opened.get(key);
    if (known) return known;
    const family = fonts.get(familyName);
    if (!family) throw new Error(`font family “${familyName}” was not loaded`);
    const face = family.faces[name] ?? family.faces.regular;
    const shared = [...opened.values()].find((other) => other.face === face);
    const result = shared ?? openFace(face);
    opened.set(key, result);
    return result;
  };
}

export const faceLibrary = (open: OpenFace, textFamily: string): FaceLibrary => ({
  textFace: (bold, italic) => open(textFamily, bold, italic),
  faceOf: open,
});
