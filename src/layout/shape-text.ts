import type * as HarfBuzz from 'harfbuzzjs';
import type { FaceName, FontFace, FontFamily } from '../document/resources.js';
import { faceName } from '../fonts/true-type.js';
import { clusterTable, type InternCluster, type ShapedGlyphs } from './cluster-table.js';
import type { Cluster, FaceId, PageFace } from './pages.js';

/** A face ready for shaping. Shapes each distinct text once. */
export interface ShapingFace extends PageFace {
  /** The clusters of a text, in order: their texts, joined, are the text. */
  shape(text: string): readonly Cluster[];
}

/** Faces by family and weight, opened on first use and shared by all documents of a run. */
export interface FaceShelf {
  /** A family without the wanted face lends its regular one. */
  open(family: string, bold: boolean, italic: boolean): ShapingFace;
  /** A face that was opened, without what shapes. */
  describe(id: FaceId): PageFace;
}

export function openFaces(hb: typeof HarfBuzz, fonts: ReadonlyMap<string, FontFamily>): FaceShelf {
  const openFace = faceOpener(hb);
  const opened = new Map<FaceId, ShapingFace>();
  const open: FaceShelf['open'] = (family, bold, italic) => {
    const faces = fonts.get(family)?.faces;
    if (!faces) throw new Error(`font family “${family}” was not loaded`);
    const wanted = faceName(bold, italic);
    const name = faces[wanted] ? wanted : 'regular';
    const id: FaceId = `${family}/${name}`;
    const face = opened.get(id) ?? openFace(faces[name] ?? faces.regular, family, name);
    opened.set(id, face);
    return face;
  };
  const describe: FaceShelf['describe'] = (id) => {
    const face = opened.get(id);
    if (!face) throw new Error(`the face ${id} was not opened`);
    const { shape, ...described } = face;
    return described;
  };
  return { open, describe };
}

/** The tallest and the deepest stacks of Thai words; no word has ุ or ู below ฎ and ฏ, which reach deeper. */
const TALL_AND_DEEP = 'ปั๊ฝี้ฟื้น้ำป่ำโใฐูญูกูกุฤๅ(Ágj';

type OpenFace = (file: FontFace, family: string, name: FaceName) => ShapingFace;

export const faceOpener = (hb: typeof HarfBuzz): OpenFace => {
  const shape = openShaper(hb);
  return ({ bytes }, family, name) => {
    const face = new hb.Face(new hb.Blob(bytes));
    const font = new hb.Font(face);
    const shapeRun = (run: ScriptRun): ShapedGlyphs => shape(font, run);
    const shaped = new Map<string, readonly Cluster[]>();
    const intern = clusterTable((glyphId) => font.glyphHAdvance(glyphId));
    return {
      id: `${family}/${name}`,
      family,
      name,
      unitsPerEm: face.upem,
      ...inkOf(font, shapeRun),
      capHeight: font.getMetricPositionWithFallback(hb.MetricsTag.CAP_HEIGHT),
      italicAngle: readItalicAngle(face.referenceTable('post')),
      missingAdvance: font.glyphHAdvance(0),
      shape: (text) => {
        const known = shaped.get(text);
        if (known) return known;
        const clusters: Cluster[] = [];
        for (const run of scriptRuns(text)) addClusters(run.text, shapeRun(run), intern, clusters);
        const own = clusters.slice();
        shaped.set(text, own);
        return own;
      },
    };
  };
};

function inkOf(
  font: HarfBuzz.Font,
  shapeRun: (run: ScriptRun) => ShapedGlyphs,
): { ascent: number; descent: number } {
  let [ascent, descent] = [0, 0];
  for (const run of scriptRuns(TALL_AND_DEEP)) {
    const { infos, positions } = shapeRun(run);
    infos.forEach(({ codepoint }, index) => {
      const extents = font.glyphExtents(codepoint);
      if (!extents) return;
      const top = (positions[index]?.yOffset ?? 0) + extents.yBearing;
      ascent = Math.max(ascent, top);
      descent = Math.min(descent, top + extents.height);
    });
  }
  return { ascent, descent };
}

function readItalicAngle(post: Uint8Array | undefined): number {
  if (!post || post.length < 8) return 0;
  return new DataView(post.buffer, post.byteOffset).getInt32(4) / 65536;
}

export interface ScriptRun {
  readonly text: string;
  readonly script: 'Thai' | 'Latn';
}

const THAI = /[\u0E00-\u0E7F]/;
const LETTER = /\p{L}/u;

/**
 * Splits mixed text so that each run is shaped by its own script's rules: a run that starts with Latin
 * would otherwise lose the Thai mark forms. Signs, digits and spaces stay with the run before them.
 */
export function scriptRuns(text: string): ScriptRun[] {
  const runs: ScriptRun[] = [];
  let start = 0;
  let script: ScriptRun['script'] | undefined;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    const own = THAI.test(character) ? 'Thai' : LETTER.test(character) ? 'Latn' : undefined;
    if (own === undefined || own === script) continue;
    if (script !== undefined) {
      runs.push({ text: text.slice(start, offset), script });
      start = offset;
    }
    script = own;
  }
  if (start < text.length) runs.push({ text: text.slice(start), script: script ?? 'Thai' });
  return runs;
}

function openShaper(hb: typeof HarfBuzz): (font: HarfBuzz.Font, run: ScriptRun) => ShapedGlyphs {
  // One for all runs: each would keep its memory, 220 MB in a plan of a thousand projects, until its object is found unused.
  const buffer = new hb.Buffer();
  return (font, run) => {
    buffer.clearContents();
    buffer.addText(run.text);
    buffer.setDirection(hb.Direction.LTR);
    buffer.setScript(run.script);
    buffer.setLanguage('th');
    hb.shape(font, buffer);
    // `getGlyphInfosAndPositions` defines four hidden properties a glyph: half the time of shaping.
    return { infos: buffer.getGlyphInfos(), positions: buffer.getGlyphPositions() };
  };
}

function addClusters(shaped: string, glyphs: ShapedGlyphs, intern: InternCluster, into: Cluster[]): void {
  const { infos } = glyphs;
  for (let first = 0; first < infos.length; ) {
    const offset = infos[first]?.cluster ?? 0;
    let after = first + 1;
    while (after < infos.length && infos[after]?.cluster === offset) after++;
    const text = shaped.slice(offset, infos[after]?.cluster ?? shaped.length);
    into.push(intern(text, glyphs, first, after));
    first = after;
  }
}
