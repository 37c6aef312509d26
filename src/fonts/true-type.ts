import type { FaceName, FontFace, FontFamily } from '../document/resources.js';

/** A font file whose outlines, measures and characters can all be read. */
export interface TrueTypeFace {
  readonly characters: ReadonlySet<number>;
  /** Advance of a character, in ems. */
  advance(codePoint: number): number;
  /** Height of a line set solid, in ems. */
  readonly lineHeight: number;
  /** `fsType` of the OS/2 table: what the licence lets a document do with the face. */
  readonly embeddingRights: number;
}

export type FaceFault =
  | 'empty'
  | 'no-font'
  | 'web-font'
  | 'collection'
  | 'postscript'
  | 'variable'
  | 'damaged';

export type Tables = ReadonlyMap<string, Buffer>;

const WANTED = ['head', 'hhea', 'hmtx', 'maxp', 'cmap', 'glyf', 'loca'];

/** What stands in the way of printing with a font file; undefined for a sound one. */
export function faceFault(bytes: Uint8Array): FaceFault | undefined {
  if (bytes.length === 0) return 'empty';
  const kind = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (kind === 'wOFF' || kind === 'wOF2') return 'web-font';
  if (kind === 'ttcf') return 'collection';
  if (kind === 'OTTO') return 'postscript';
  if (kind !== '\0\x01\0\0' && kind !== 'true') return 'no-font';
  try {
    const tables = readTables(bytes);
    if (tables.has('fvar')) return 'variable';
    return isSound(tables) && isIntact(bytes) ? undefined : 'damaged';
  } catch (error) {
    if (error instanceof RangeError || error instanceof BrokenFont) return 'damaged';
    throw error;
  }
}

class BrokenFont extends Error {}

/** The tables of a TrueType file by their four letters. */
export function readTables(font: Uint8Array): Tables {
  const buffer = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  const entries = Array.from({ length: buffer.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + index * 16;
    const name = buffer.toString('latin1', entry, entry + 4);
    const offset = buffer.readUInt32BE(entry + 8);
    const length = buffer.readUInt32BE(entry + 12);
    if (offset + length > buffer.length) throw new BrokenFont(`the font ends inside its ${name} table`);
    return [name, buffer.subarray(offset, offset + length)] as const;
  });
  return new Map(entries);
}

export function tableOf(tables: Tables, name: string): Buffer {
  const table = tables.get(name);
  if (!table) throw new BrokenFont(`the font has no ${name} table: only TrueType outlines can be printed`);
  return table;
}

/** Where each glyph begins in `glyf`, and where the last one ends. */
export function readLoca(tables: Tables): number[] {
  const loca = tableOf(tables, 'loca');
  const isLong = tableOf(tables, 'head').readInt16BE(50) === 1;
  return Array.from({ length: Math.floor(loca.length / (isLong ? 4 : 2)) }, (_, index) =>
    isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2,
  );
}

function isSound(tables: Tables): boolean {
  if (WANTED.some((name) => !tables.has(name))) return false;
  const glyphs = tableOf(tables, 'maxp').readUInt16BE(4);
  const metrics = tableOf(tables, 'hhea').readUInt16BE(34);
  const offsets = readLoca(tables);
  const end = tableOf(tables, 'glyf').length;
  const hmtx = tableOf(tables, 'hmtx').length;
  const { advance, lineHeight } = faceOf(tables);
  return (
    Number.isFinite(advance(0) + lineHeight) &&
    glyphs > 0 &&
    metrics > 0 &&
    metrics <= glyphs &&
    hmtx >= metrics * 4 + (glyphs - metrics) * 2 &&
    offsets.length > glyphs &&
    offsets
      .slice(0, glyphs + 1)
      .every((offset, index) => offset <= end && offset >= (offsets[index - 1] ?? 0)) &&
    [...readCharacters(tables).values()].every((glyph) => glyph < glyphs)
  );
}

/** Tables that are drawn or shaped with. A wrong byte there may put marks anywhere, or take all memory. */
const DRAWN_WITH = new Set([...WANTED, 'GSUB', 'GPOS', 'GDEF']);
/** Where `head` holds the sum of the whole file, which is no part of its own sum. */
const SUM_OF_ALL = 8;

/** Whether tables have the sums that the file's directory gives for them. */
function isIntact(font: Uint8Array): boolean {
  const buffer = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  return [...readTables(font)].every(([name, table], index) => {
    if (!DRAWN_WITH.has(name)) return true;
    const padded = Buffer.concat([table], Math.ceil(table.length / 4) * 4);
    if (name === 'head') padded.writeUInt32BE(0, SUM_OF_ALL);
    let sum = 0;
    for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
    return sum === buffer.readUInt32BE(12 + index * 16 + 4);
  });
}

/** Reads a sound face. */
export const readFace = (bytes: Uint8Array): TrueTypeFace => faceOf(readTables(bytes));

function faceOf(tables: Tables): TrueTypeFace {
  const glyphs = readCharacters(tables);
  const [head, hhea, hmtx] = ['head', 'hhea', 'hmtx'].map((name) => tableOf(tables, name)) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  const unitsPerEm = head.readUInt16BE(18);
  const metrics = hhea.readUInt16BE(34);
  return {
    characters: new Set(glyphs.keys()),
    advance: (codePoint) =>
      hmtx.readUInt16BE(Math.min(glyphs.get(codePoint) ?? 0, metrics - 1) * 4) / unitsPerEm,
    lineHeight: (hhea.readInt16BE(4) - hhea.readInt16BE(6) + hhea.readInt16BE(8)) / unitsPerEm,
    embeddingRights: tables.get('OS/2')?.readUInt16BE(8) ?? 0,
  };
}

const RESTRICTED = 0x0002;
const PREVIEW_OR_EDITABLE = 0x000c;
const BITMAP_ONLY = 0x0200;

/** `fsType` of the OS/2 table: the licence bits of the face. */
export function mayEmbed(bytes: Uint8Array): boolean {
  const rights = readFace(bytes).embeddingRights;
  const isRestricted = (rights & RESTRICTED) !== 0 && (rights & PREVIEW_OR_EDITABLE) === 0;
  return !isRestricted && (rights & BITMAP_ONLY) === 0;
}

/** Glyphs by character, of the Unicode subtable of `cmap`: format 12 where there is one, else format 4. */
function readCharacters(tables: Tables): ReadonlyMap<number, number> {
  const cmap = tableOf(tables, 'cmap');
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => {
    const entry = 4 + index * 8;
    const isSymbol = cmap.readUInt16BE(entry) === 3 && cmap.readUInt16BE(entry + 2) === 0;
    const table = cmap.subarray(cmap.readUInt32BE(entry + 4));
    return { table, format: isSymbol ? undefined : table.readUInt16BE(0) };
  });
  const wide = subtables.find(({ format }) => format === 12);
  if (wide) return readWide(wide.table);
  const basic = subtables.find(({ format }) => format === 4);
  return basic ? readBasic(basic.table) : new Map();
}

const LAST_CHARACTER = 0x10ffff;

function readWide(table: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < table.readUInt32BE(12); index++) {
    const group = 16 + index * 12;
    const [first, last, glyph] = [0, 4, 8].map((at) => table.readUInt32BE(group + at)) as [
      number,
      number,
      number,
    ];
    if (last > LAST_CHARACTER || glyph + last - first > 0xffff) throw new BrokenFont('a group has no end');
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

function readBasic(table: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const size = table.readUInt16BE(6);
  const [ends, starts, deltas, ranges] = [14, 16 + size, 16 + size * 2, 16 + size * 3] as const;
  for (let segment = 0; segment < size; segment += 2) {
    const [start, end] = [table.readUInt16BE(starts + segment), table.readUInt16BE(ends + segment)];
    const delta = table.readUInt16BE(deltas + segment);
    const range = table.readUInt16BE(ranges + segment);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = range === 0 ? code : table.readUInt16BE(ranges + segment + range + (code - start) * 2);
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** Assigned characters of the Thai block. */
const THAI = /[\u0E01-\u0E3A\u0E3F-\u0E5B]/u;

export const countThai = (characters: ReadonlySet<number>): number =>
  [...characters].filter((point) => THAI.test(String.fromCodePoint(point))).length;

export const THAI_CHARACTERS = 87;

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
