import * as hb from 'harfbuzzjs';

/** The characters a font file has glyphs for. */
export const readCoverage = (bytes: Uint8Array): ReadonlySet<number> =>
  new Set(new hb.Face(new hb.Blob(bytes)).collectUnicodes());
