import type { PictureSize } from '../document/geometry.js';
import type { DocumentModel } from '../document/model.js';
import type { WriterResources } from '../document/resources.js';
import { openFaceReader } from '../fonts/true-type.js';
import { remember } from '../remember.js';
import { numberFitter } from './fit-numbers.js';
import { openPlacer } from './lay-out.js';
import type { FaceId, Page, PageFace, Pages } from './pages.js';
import { paragraphSetter } from './set-paragraph.js';
import { openFaces } from './shape-text.js';

export { openOutlines } from './glyph-outlines.js';

type LayOut = (model: DocumentModel) => Pages;

/** Prepares fonts once; lays out any number of documents, and sets a text that several share once. */
export async function openLayout(
  fonts: WriterResources['fonts'],
  pictures: ReadonlyMap<string, PictureSize>,
  keeps = false,
): Promise<LayOut> {
  const shelf = openFaces(await import('harfbuzzjs'), fonts);
  const read = openFaceReader(fonts);
  const openFamily = (family: string): LayOut => {
    const fitNumbers = numberFitter((other, bold, italic) => read(other ?? family, bold, italic));
    const setParagraph = paragraphSetter(shelf.open, family);
    const place = openPlacer({ setParagraph, keepsLeadIns: true, tightens: true, pictures, keeps });
    return (model) => {
      const laidOut = place(fitNumbers(model));
      const faces: Record<FaceId, PageFace> = {};
      for (const page of laidOut.pages) for (const id of usedFaces(page)) faces[id] ??= shelf.describe(id);
      return { ...laidOut, faces };
    };
  };
  const families = new Map<string, LayOut>();
  return (model) => {
    const layOut = families.get(model.font) ?? openFamily(model.font);
    families.set(model.font, layOut);
    return layOut(model);
  };
}

const usedFaces = remember(({ items }: Page): ReadonlySet<FaceId> => {
  const used = new Set<FaceId>();
  for (const item of items) {
    if (item.kind !== 'line') continue;
    for (const { runs } of item.line.parts) for (const { face } of runs) used.add(face);
  }
  return used;
});
