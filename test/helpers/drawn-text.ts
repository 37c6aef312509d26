import type { PdfDictionary, PdfObjects } from './pdf-objects.js';

/** A glyph as the finished PDF draws it; positions in thousandths of the font size from the span's start. */
export interface DrawnGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** A character code as it is shown: usually one glyph, two where the writer composed one of two. */
export interface DrawnCode {
  readonly font: string;
  /** What the code alone says it stands for (ToUnicode). */
  readonly text: string;
  readonly glyphs: readonly DrawnGlyph[];
}

/** One piece of marked text: what ActualText says and what is drawn. */
export interface DrawnSpan {
  readonly page: number;
  readonly text: string;
  readonly size: number;
  /** pt on the page; y from the top. */
  readonly x: number;
  readonly y: number;
  readonly isArtifact: boolean;
  readonly codes: readonly DrawnCode[];
}

interface FontMaps {
  readonly name: string;
  readonly widths: readonly number[];
  readonly gids: Buffer;
  readonly texts: ReadonlyMap<number, string>;
  readonly program: Buffer;
}

/** Reads the content streams back: every span of every page, glyph by glyph. Composite glyphs come apart. */
export function readDrawnSpans(pdf: PdfObjects): DrawnSpan[] {
  const fonts = new Map<string, FontMaps>();
  return pdf.pages.flatMap((page, index) => {
    const resources = pdf.dictionary(pdf.dictionary(page['/Resources'])['/Font']);
    const fontOf = (name: string): FontMaps => {
      const reference = String(resources[`/${name}`]);
      const known = fonts.get(reference) ?? readFont(pdf, pdf.dictionary(reference));
      fonts.set(reference, known);
      return known;
    };
    return readPage(pdf.stream(page['/Contents']).toString('latin1'), index, fontOf);
  });
}

function readPage(content: string, page: number, fontOf: (name: string) => FontMaps): DrawnSpan[] {
  const spans: DrawnSpan[] = [];
  let marks: string[] = [];
  let text = '';
  let origin = { x: 0, y: 0 };
  let font: FontMaps | undefined;
  let size = 0;
  let pen = 0;
  let codes: DrawnCode[] = [];
  for (const line of content.split('\n')) {
    const actual = /\/ActualText \(\xFE\xFF(.*)\)>>/s.exec(line);
    if (/ BDC$| BMC$/.test(line)) marks.push(line);
    if (line === 'EMC') {
      const closed = marks.at(-1) ?? '';
      marks = marks.slice(0, -1);
      if (closed.includes('/ActualText') && font) {
        const isArtifact = marks.some((mark) => mark.startsWith('/Artifact'));
        spans.push({ page, text, size, ...origin, isArtifact, codes });
      }
    }
    if (actual) {
      text = Buffer.from(unescapeString(actual[1] ?? ''), 'latin1')
        .swap16()
        .toString('utf16le');
      codes = [];
      pen = 0;
    }
    const matrix = /^1 0 0 -1 (\S+) (\S+) Tm$/.exec(line);
    if (matrix) origin = { x: Number(matrix[1]), y: Number(matrix[2]) };
    const chosen = /^\/(F\d+) (\S+) Tf$/.exec(line);
    if (chosen) {
      font = fontOf(chosen[1] ?? '');
      size = Number(chosen[2]);
    }
    const shown = /^\[(.*)\] TJ$/s.exec(line);
    if (!shown || !font) continue;
    for (const [, string, move] of (shown[1] ?? '').matchAll(/\(((?:[^()\\]|\\.)*)\)|(-?[\d.]+)/gs)) {
      if (move !== undefined) pen -= Number(move);
      const bytes = Buffer.from(unescapeString(string ?? ''), 'latin1');
      for (let at = 0; at + 1 < bytes.length; at += 2) {
        const code = bytes.readUInt16BE(at);
        const parts = componentsOf(font.program, font.gids.readUInt16BE(code * 2));
        const left = pen;
        codes.push({
          font: font.name,
          text: font.texts.get(code) ?? '',
          glyphs: parts.map(({ id, x, y }) => ({ id, x: left + x, y })),
        });
        pen += font.widths[code] ?? 0;
      }
    }
  }
  return spans;
}

/** The bytes of a literal string whose `\\`, `(`, `)` and line ends were escaped. */
const unescapeString = (escaped: string): string =>
  escaped.replace(/\\(.)/gs, (_, character: string) => ({ n: '\n', r: '\r' })[character] ?? character);

function readFont(pdf: PdfObjects, font: PdfDictionary): FontMaps {
  const descendant = pdf.dictionary(pdf.list(font['/DescendantFonts'])[0]);
  const descriptor = pdf.dictionary(descendant['/FontDescriptor']);
  const toUnicode = pdf.stream(font['/ToUnicode']).toString('latin1');
  const texts = [...toUnicode.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]*)>$/gm)].map(
    ([, code = '', text = '']) =>
      [Number.parseInt(code, 16), Buffer.from(text, 'hex').swap16().toString('utf16le')] as const,
  );
  return {
    name: String(descriptor['/FontName']).replace(/^\/[A-Z]{6}\+/, ''),
    widths: pdf.list(pdf.list(descendant['/W'])[1]).map(Number),
    gids: pdf.stream(descendant['/CIDToGIDMap']),
    texts: new Map(texts),
    program: pdf.stream(descriptor['/FontFile2']),
  };
}

/**
 * The parts of a glyph that the writer composed of several; any other glyph is its own only part. The
 * writer's composites are known by their first component: it says that components may overlap.
 */
function componentsOf(program: Buffer, id: number): readonly { id: number; x: number; y: number }[] {
  const table = (name: string): Buffer => {
    for (let entry = 12; entry < 12 + program.readUInt16BE(4) * 16; entry += 16) {
      if (program.toString('latin1', entry, entry + 4) === name)
        return program.subarray(program.readUInt32BE(entry + 8));
    }
    throw new Error(`the embedded font has no ${name}`);
  };
  const isLong = table('head').readInt16BE(50) === 1;
  const offset = (glyph: number): number =>
    isLong ? table('loca').readUInt32BE(glyph * 4) : table('loca').readUInt16BE(glyph * 2) * 2;
  const glyf = table('glyf');
  const start = offset(id);
  if (offset(id + 1) === start || glyf.readInt16BE(start) >= 0) return [{ id, x: 0, y: 0 }];
  // A rasteriser shifts the glyph until its left edge stands at its left side bearing.
  const shift = table('hmtx').readInt16BE(id * 4 + 2) - glyf.readInt16BE(start + 2);
  const parts: { id: number; x: number; y: number }[] = [];
  for (let at = start + 10; ; at += 8) {
    const flags = glyf.readUInt16BE(at);
    if (parts.length === 0 && (flags & 0x400) === 0) return [{ id, x: 0, y: 0 }];
    parts.push({
      id: glyf.readUInt16BE(at + 2),
      x: glyf.readInt16BE(at + 4) + shift,
      y: glyf.readInt16BE(at + 6),
    });
    if (!(flags & 0x20)) return parts;
  }
}
