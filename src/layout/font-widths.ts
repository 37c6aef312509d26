/** What laying out lines needs of a face. */
export interface FontWidths {
  /** Advance of a character, in ems. */
  advance(codePoint: number): number;
  /** Height of a line set solid, in ems. */
  readonly lineHeight: number;
}

/** Reads a TrueType face's `cmap`, `hmtx` and line metrics. */
export function fontWidths(bytes: Uint8Array): FontWidths {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const offset = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`the font has no ${name} table`);
    return at;
  };
  const unitsPerEm = view.getUint16(offset('head') + 18);
  const hhea = offset('hhea');
  const hmtx = offset('hmtx');
  const metrics = view.getUint16(hhea + 34);
  const glyphOf = characterMap(view, offset('cmap'));
  const known = new Map<number, number>();
  return {
    lineHeight: (view.getInt16(hhea + 4) - view.getInt16(hhea + 6) + view.getInt16(hhea + 8)) / unitsPerEm,
    advance: (codePoint) => {
      let width = known.get(codePoint);
      if (width === undefined) {
        const glyph = Math.min(glyphOf(codePoint), metrics - 1);
        width = view.getUint16(hmtx + glyph * 4) / unitsPerEm;
        known.set(codePoint, width);
      }
      return width;
    },
  };
}

function tableOffsets(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    tables.set(name, view.getUint32(record + 8));
  }
  return tables;
}

type GlyphOf = (codePoint: number) => number;

/** The Unicode subtable: format 12 where there is one, else format 4. */
function characterMap(view: DataView, cmap: number): GlyphOf {
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => {
    const at = cmap + view.getUint32(cmap + 8 + index * 8);
    return { at, format: view.getUint16(at) };
  });
  const wide = subtables.find(({ format }) => format === 12);
  if (wide) return wideMap(view, wide.at);
  const basic = subtables.find(({ format }) => format === 4);
  if (basic) return basicMap(view, basic.at);
  throw new Error('the font has no Unicode character map');
}

function wideMap(view: DataView, at: number): GlyphOf {
  const count = view.getUint32(at + 12);
  return (codePoint) => {
    for (let index = 0; index < count; index++) {
      const group = at + 16 + index * 12;
      if (codePoint > view.getUint32(group + 4)) continue;
      const first = view.getUint32(group);
      return codePoint < first ? 0 : view.getUint32(group + 8) + codePoint - first;
    }
    return 0;
  };
}

function basicMap(view: DataView, at: number): GlyphOf {
  const segments = view.getUint16(at + 6);
  const ends = at + 14;
  const starts = ends + segments + 2;
  const deltas = starts + segments;
  const ranges = deltas + segments;
  return (codePoint) => {
    for (let segment = 0; segment < segments; segment += 2) {
      if (codePoint > view.getUint16(ends + segment)) continue;
      const start = view.getUint16(starts + segment);
      if (codePoint < start) return 0;
      const delta = view.getUint16(deltas + segment);
      const range = view.getUint16(ranges + segment);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(ranges + segment + range + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
