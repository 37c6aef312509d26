import { createHash } from 'node:crypto';
import type { FontFace } from '../../document/resources.js';
import type { SubsetFont } from '../../fonts/subset-font.js';
import type { PageFace } from '../../layout/pages.js';
import { remember } from '../../remember.js';
import { addCompositeGlyphs } from './composite-glyphs.js';
import type { CodedGlyph, FaceCodes } from './face-codes.js';
import type { PdfKitDocument, PdfReference } from './pdfmake-parts.js';

/** One face inside one PDF: its codes, and the font that a CIDToGIDMap leads them to (ISO 32000-1 §9.7.4.2). */
export interface FontProgram {
  readonly file: string;
  readonly codes: FaceCodes;
  readonly dictionary: PdfReference;
  /** Writes the font; call once, after the last page. */
  embed(): void;
}

export function openFontProgram(
  document: PdfKitDocument,
  codes: FaceCodes,
  file: FontFace,
  reduce: ReduceFont,
): FontProgram {
  const dictionary = document.ref();
  return {
    file: file.file,
    codes,
    dictionary,
    embed() {
      const { face, coded } = codes;
      const [last] = coded.slice(-1);
      if (last) embedFont(document, dictionary, { face, file }, reduce(last, coded, file.bytes));
    },
  };
}

/** What is known of a face, and its file. */
interface OpenedFace {
  readonly face: PageFace;
  readonly file: FontFace;
}

const isPlain = ({ parts: [own, ...others] }: CodedGlyph): boolean =>
  others.length === 0 && own.x === 0 && own.y === 0;

interface ReducedFont {
  readonly program: Uint8Array;
  /** By code: glyph in `program`, width in font units, text. */
  readonly codes: readonly { readonly glyphId: number; readonly width: number; readonly text: string }[];
}

/** Given by the last of the coded glyphs, by which a program that keeps running knows a document's font again. */
export type ReduceFont = (last: CodedGlyph, coded: readonly CodedGlyph[], bytes: Uint8Array) => ReducedFont;

export function fontReducer(subset: SubsetFont, keeps: boolean): ReduceFont {
  const reduce: ReduceFont = (_, coded, bytes) => reduceFont(bytes, coded, subset);
  return keeps
    ? remember(reduce, ([coded, bytes], [now, nowBytes]) => bytes === nowBytes && isSameList(coded, now))
    : reduce;
}

const isSameList = (one: readonly CodedGlyph[], other: readonly CodedGlyph[]): boolean =>
  // The first stands for what is missing.
  one.length === other.length && one.every((glyph, code) => code === 0 || glyph === other[code]);

/** The face with the coded glyphs only, and one glyph more for each that is moved or has others with it. */
function reduceFont(bytes: Uint8Array, coded: readonly CodedGlyph[], subset: SubsetFont): ReducedFont {
  const used = coded.flatMap(({ parts }) => parts.map(({ id }) => id));
  const composed = coded.filter((glyph) => !isPlain(glyph));
  const { program, firstId } = addCompositeGlyphs(subset(bytes, { glyphs: used }), composed);
  const composedIds = new Map(composed.map((glyph, index) => [glyph, firstId + index]));
  return {
    program,
    codes: coded.map((glyph) => ({
      glyphId: composedIds.get(glyph) ?? glyph.parts[0].id,
      width: glyph.advance,
      text: glyph.text,
    })),
  };
}

function embedFont(
  document: PdfKitDocument,
  dictionary: PdfReference,
  { face, file: { file: fileName } }: OpenedFace,
  font: ReducedFont,
): void {
  const { program, codes } = font;
  const toThousandths = (units: number): number => Math.round((units * 1000) / face.unitsPerEm);
  const baseFont = `${subsetTag(program)}+${fileName.replace(/\.[^.]*$/, '').replace(/[^A-Za-z0-9-]/g, '')}`;

  const file = document.ref({ Length1: program.length });
  file.end(program);
  const gidMap = document.ref();
  gidMap.end(Buffer.from(codes.flatMap(({ glyphId }) => [glyphId >> 8, glyphId & 0xff])));
  const toUnicode = document.ref();
  toUnicode.end(toUnicodeMap(codes.map(({ text }) => text)));

  const descriptor = document.ref({
    Type: 'FontDescriptor',
    FontName: baseFont,
    Flags: face.italicAngle === 0 ? 4 : 68,
    FontBBox: [-1000, toThousandths(face.descent), 2000, toThousandths(face.ascent)],
    ItalicAngle: face.italicAngle,
    Ascent: toThousandths(face.ascent),
    Descent: toThousandths(face.descent),
    CapHeight: toThousandths(face.capHeight),
    StemV: 80,
    FontFile2: file,
  });
  descriptor.end();
  const descendant = document.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: baseFont,
    CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: [0, codes.map(({ width }) => toThousandths(width))],
    CIDToGIDMap: gidMap,
  });
  descendant.end();
  Object.assign(dictionary.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: baseFont,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: toUnicode,
  });
  dictionary.end();
}

/** Six capital letters that tell subsets apart, from the subset itself: same input, same name. */
function subsetTag(program: Uint8Array): string {
  const hash = createHash('sha256').update(program).digest();
  return Array.from(hash.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

function toUnicodeMap(texts: readonly string[]): string {
  const entries = texts.map((text, code) => `<${code.toString(16).padStart(4, '0')}> <${utf16Hex(text)}>`);
  const blocks: string[] = [];
  for (let from = 0; from < entries.length; from += 100) {
    const block = entries.slice(from, from + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

const utf16Hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');
