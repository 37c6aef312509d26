import { readLoca, readTables, type Tables, tableOf } from '../../fonts/true-type.js';
import type { PlacedGlyph } from '../../layout/pages.js';

const ARGUMENTS_ARE_WORDS = 0x0001;
const ARGUMENTS_ARE_OFFSETS = 0x0002;
const MORE_COMPONENTS = 0x0020;
const OVERLAP_COMPOUND = 0x0400;

/** A glyph made of others; the advance in font units. */
export interface CompositeGlyph {
  readonly parts: readonly PlacedGlyph[];
  readonly advance: number;
}

/**
 * Adds glyphs made of other glyphs to a TrueType face (OpenType 1.9, glyf and loca), so that one code can
 * draw a mark moved to its place, or two glyphs at once. Returns the face and the id of the first new
 * glyph; the others follow it.
 */
export function addCompositeGlyphs(
  font: Uint8Array,
  composites: readonly CompositeGlyph[],
): { program: Uint8Array; firstId: number } {
  const tables = readTables(font);
  const maxp = copyOf(tables, 'maxp');
  const firstId = maxp.readUInt16BE(4);
  if (composites.length === 0) return { program: font, firstId };
  const glyf = copyOf(tables, 'glyf');
  const head = copyOf(tables, 'head');
  const hhea = copyOf(tables, 'hhea');
  const offsets = readLoca(tables);
  const metrics = readMetrics(copyOf(tables, 'hmtx'), hhea.readUInt16BE(34), firstId);

  const bodies = [padded(glyf)];
  let length = bodies[0]?.length ?? 0;
  offsets[offsets.length - 1] = length;
  for (const { parts, advance } of composites) {
    const { body, left } = compositeGlyph(parts, (id) => boundsOf(glyf, offsets, id));
    bodies.push(body);
    length += body.length;
    offsets.push(length);
    // Rasterisers shift a glyph until its left edge is at its bearing.
    metrics.push({ advance, bearing: left });
  }
  head.writeInt16BE(1, 50);
  maxp.writeUInt16BE(firstId + composites.length, 4);
  // Components may themselves be composites: allow for one level more than the face had.
  maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(28), ...composites.map(({ parts }) => parts.length)), 28);
  maxp.writeUInt16BE(maxp.readUInt16BE(30) + 1, 30);
  hhea.writeUInt16BE(metrics.length, 34);
  const replaced = new Map(tables);
  replaced.set('glyf', Buffer.concat(bodies));
  replaced.set('loca', Buffer.concat(offsets.map(uint32)));
  replaced.set('hmtx', Buffer.concat(metrics.map(({ advance, bearing }) => int16s(advance, bearing))));
  replaced.set('head', head).set('maxp', maxp).set('hhea', hhea);
  return { program: writeTables(font, replaced), firstId };
}

function compositeGlyph(
  components: readonly PlacedGlyph[],
  bounds: (id: number) => Bounds | undefined,
): { body: Buffer; left: number } {
  const boxes = components.flatMap(({ id, x, y }) => {
    const box = bounds(id);
    return box
      ? [{ left: box.left + x, bottom: box.bottom + y, right: box.right + x, top: box.top + y }]
      : [];
  });
  const left = Math.min(...boxes.map((box) => box.left));
  const header = int16s(
    -1,
    left,
    Math.min(...boxes.map((box) => box.bottom)),
    Math.max(...boxes.map((box) => box.right)),
    Math.max(...boxes.map((box) => box.top)),
  );
  const parts = components.map(({ id, x, y }, index) => {
    const more = index < components.length - 1 ? MORE_COMPONENTS : 0;
    const overlap = index === 0 ? OVERLAP_COMPOUND : 0;
    return int16s(ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_OFFSETS | more | overlap, id, x, y);
  });
  return { body: padded(Buffer.concat([header, ...parts])), left };
}

interface Bounds {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

function boundsOf(glyf: Buffer, offsets: readonly number[], id: number): Bounds | undefined {
  const [start = 0, end = 0] = [offsets[id], offsets[id + 1]];
  if (end - start < 10) return undefined;
  return {
    left: glyf.readInt16BE(start + 2),
    bottom: glyf.readInt16BE(start + 4),
    right: glyf.readInt16BE(start + 6),
    top: glyf.readInt16BE(start + 8),
  };
}

function readMetrics(
  hmtx: Buffer,
  longCount: number,
  glyphCount: number,
): { advance: number; bearing: number }[] {
  return Array.from({ length: glyphCount }, (_, id) => {
    const long = Math.min(id, longCount - 1);
    const bearingAt = id < longCount ? id * 4 + 2 : longCount * 4 + (id - longCount) * 2;
    return { advance: hmtx.readUInt16BE(long * 4), bearing: hmtx.readInt16BE(bearingAt) };
  });
}

const copyOf = (tables: Tables, name: string): Buffer => Buffer.from(tableOf(tables, name));

function writeTables(font: Uint8Array, tables: Tables): Uint8Array {
  const directory = Buffer.alloc(12 + tables.size * 16);
  Buffer.from(font).copy(directory, 0, 0, 12);
  let offset = directory.length;
  const bodies: Buffer[] = [];
  [...tables].forEach(([name, table], index) => {
    const entry = 12 + index * 16;
    directory.write(name, entry, 'latin1');
    directory.writeUInt32BE(checksum(padded(table)), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    bodies.push(padded(table));
    offset += padded(table).length;
  });
  return Buffer.concat([directory, ...bodies]);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let offset = 0; offset < table.length; offset += 4) sum = (sum + table.readUInt32BE(offset)) >>> 0;
  return sum;
}

const padded = (table: Buffer): Buffer => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);

function int16s(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => {
    if (value < 0) buffer.writeInt16BE(value, index * 2);
    else buffer.writeUInt16BE(value, index * 2);
  });
  return buffer;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value);
  return buffer;
}
