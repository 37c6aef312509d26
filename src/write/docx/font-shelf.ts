import type { DocumentModel } from '../../document/model.js';
import type { FaceName, FontFace, FontFamily } from '../../document/resources.js';
import { faceName, openFaceReader } from '../../fonts/face-reader.js';
import { type EmbeddedFont, embedFont } from './embed-font.js';
import type { DocumentUses } from './style-uses.js';

/** A family that a document names, with those of its faces that go into the file. */
export interface UsedFamily {
  readonly name: string;
  readonly embedded: ReadonlyMap<FaceName, EmbeddedFont>;
}

/** Faces made ready for embedding on first use and shared by all documents of a run. */
export class FontShelf {
  readonly #ready = new Map<FontFace, EmbeddedFont | undefined>();

  /** What laying out lines needs of a face; nothing is known of a family that was not loaded. */
  readonly widths: ReturnType<typeof openFaceReader>;

  constructor(private readonly families: ReadonlyMap<string, FontFamily>) {
    this.widths = openFaceReader(families);
  }

  usedFamilies(model: DocumentModel, uses: DocumentUses): UsedFamily[] {
    return [...usedFaces(model, uses)].map(([name, faces]) => ({
      name,
      embedded: this.embeddedFaces(name, faces),
    }));
  }

  private embeddedFaces(name: string, faces: ReadonlySet<FaceName>): Map<FaceName, EmbeddedFont> {
    const embedded = new Map<FaceName, EmbeddedFont>();
    const family = this.families.get(name);
    for (const face of FACE_NAMES) {
      const file = family?.faces[face];
      // Word makes the bold of a family without one from its regular face.
      const isNeeded = faces.has(face) || face === 'regular';
      const font = file && isNeeded ? this.ready(file) : undefined;
      if (font) embedded.set(face, font);
    }
    return embedded.has('regular') ? embedded : new Map();
  }

  private ready(face: FontFace): EmbeddedFont | undefined {
    if (!this.#ready.has(face)) this.#ready.set(face, embedFont(face));
    return this.#ready.get(face);
  }
}

const FACE_NAMES: readonly FaceName[] = ['regular', 'bold', 'italic', 'boldItalic'];

/** Families and faces by the texts set in them; the document's own family always, and first. */
function usedFaces(model: DocumentModel, { texts }: DocumentUses): Map<string, Set<FaceName>> {
  const used = new Map<string, Set<FaceName>>([[model.font, new Set()]]);
  const use = (family: string, bold: boolean, italic: boolean): void => {
    const faces = used.get(family) ?? new Set();
    used.set(family, faces.add(faceName(bold, italic)));
  };
  for (const { style: id, inlines } of texts) {
    const style = model.styles[id];
    if (!style) continue;
    // Markers, page numbers and empty paragraphs are set in the style's own face.
    use(model.font, style.bold, style.italic);
    for (const inline of inlines) {
      if (inline.kind === 'lineBreak') continue;
      const bold = style.bold || inline.bold === true;
      use(inline.font ?? model.font, bold, style.italic || inline.italic === true);
    }
  }
  return used;
}
