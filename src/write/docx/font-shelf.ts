import type { DocumentModel } from '../../document/model.js';
import type { FaceName, FontFace, FontFamily } from '../../document/resources.js';
import { faceName, mayEmbed, openFaceReader } from '../../fonts/true-type.js';
import { type PackedContent, packContent } from './archive.js';
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

export interface EmbeddedFont {
  readonly face: FontFace;
  /** `{GUID}` that the first bytes are masked with, made from the face's own hash. */
  readonly key: string;
  /** Masked and compressed once for all documents of a run. */
  readonly content: PackedContent;
}

/** Embeds a face as the standard asks (ECMA-376 part 4 §2.8.1); `undefined` where its licence forbids it. */
function embedFont(face: FontFace): EmbeddedFont | undefined {
  if (!mayEmbed(face.bytes)) return undefined;
  const hex = face.sha256.slice(0, 32).toUpperCase();
  const key = `{${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}}`;
  return { face, key, content: packContent(obfuscate(face.bytes, hex)) };
}

const MASKED_BYTES = 32;

/** Masks the first 32 bytes with the key, last byte first. */
function obfuscate(bytes: Uint8Array, hexKey: string): Uint8Array {
  const key = Buffer.from(hexKey, 'hex').reverse();
  // Not `slice`: on a Buffer it would share the memory of the face that others read.
  const masked = Uint8Array.from(bytes);
  for (let index = 0; index < Math.min(MASKED_BYTES, masked.length); index++) {
    masked[index] = (masked[index] ?? 0) ^ (key[index % key.length] ?? 0);
  }
  return masked;
}
