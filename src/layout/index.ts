import type { PictureSize } from '../document/geometry.js';
import type { DocumentModel } from '../document/model.js';
import type { WriterResources } from '../document/resources.js';
import { openFaceReader } from '../fonts/face-reader.js';
import { fitNumbers } from './fit-numbers.js';
import { layOut } from './lay-out.js';
import type { FaceId, PageFace, Pages } from './pages.js';
import { paragraphSetter, type SetParagraph } from './set-paragraph.js';
import { openFaces } from './shape-text.js';

export { openOutlines } from './shape-text.js';

/** Prepares fonts once; lays out any number of documents, and sets a text that several share once. */
export function openLayout(
  fonts: WriterResources['fonts'],
  pictures: ReadonlyMap<string, PictureSize>,
): (model: DocumentModel) => Pages {
  const shelf = openFaces(fonts);
  const read = openFaceReader(fonts);
  const setters = new Map<string, SetParagraph>();
  return (given) => {
    const model = fitNumbers(given, (family, bold, italic) => read(family ?? given.font, bold, italic));
    const setParagraph = setters.get(model.font) ?? paragraphSetter(shelf.open, model.font);
    setters.set(model.font, setParagraph);
    const laidOut = layOut(model, { setParagraph, keepsLeadIns: true, pictures });
    const faces: Record<FaceId, PageFace> = {};
    for (const id of usedFaces(laidOut)) faces[id] = shelf.describe(id);
    return { ...laidOut, faces };
  };
}

function usedFaces({ pages }: Pick<Pages, 'pages'>): ReadonlySet<FaceId> {
  const used = new Set<FaceId>();
  for (const { items } of pages) {
    for (const item of items) {
      if (item.kind !== 'line') continue;
      for (const { runs } of item.line.parts) for (const { face } of runs) used.add(face);
    }
  }
  return used;
}
