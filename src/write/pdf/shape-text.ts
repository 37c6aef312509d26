import * as hb from 'harfbuzzjs';
import type { FontFace } from '../writer.js';

/** A glyph as HarfBuzz placed it; lengths in font units. */
export interface Glyph {
  readonly id: number;
  /** What the glyph stands for, never empty; the texts of a cluster's glyphs, joined, are its text. */
  readonly text: string;
  readonly advance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** Glyphs that stand for no character of their own and are drawn with this one. */
  readonly attached?: readonly AttachedGlyph[];
}

/** A glyph drawn relative to the origin of the one it is attached to; font units. */
export interface AttachedGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** The smallest piece of text that can stand alone: a consonant with its marks. */
export interface Cluster {
  readonly text: string;
  /** UTF-16 offset in the shaped text. */
  readonly start: number;
  readonly glyphs: readonly Glyph[];
  /** Font units. */
  readonly width: number;
}

/** A face ready for shaping. Shapes each distinct text once. */
export interface ShapingFace {
  readonly face: FontFace;
  readonly unitsPerEm: number;
  /** Font units above the baseline (positive) and below it (negative) that ink may reach. */
  readonly ascent: number;
  readonly descent: number;
  readonly italicAngle: number;
  readonly capHeight: number;
  hasGlyph(codePoint: number): boolean;
  advanceOf(glyphId: number): number;
  shape(text: string): readonly Cluster[];
}

export function openFace(face: FontFace): ShapingFace {
  const hbFace = new hb.Face(new hb.Blob(face.bytes));
  const font = new hb.Font(hbFace);
  const extents = font.hExtents();
  const advances = new Map<number, number>();
  const shaped = new Map<string, readonly Cluster[]>();
  return {
    face,
    unitsPerEm: hbFace.upem,
    ascent: extents.ascender,
    descent: extents.descender,
    italicAngle: readItalicAngle(hbFace.referenceTable('post')),
    capHeight: font.getMetricPositionWithFallback(hb.MetricsTag.CAP_HEIGHT),
    hasGlyph: (codePoint) => font.nominalGlyph(codePoint) !== undefined,
    advanceOf: (glyphId) => {
      const known = advances.get(glyphId);
      if (known !== undefined) return known;
      const advance = font.glyphHAdvance(glyphId);
      advances.set(glyphId, advance);
      return advance;
    },
    shape: (text) => {
      const known = shaped.get(text);
      if (known) return known;
      const clusters = scriptRuns(text).flatMap((run) => shapeRun(font, run));
      shaped.set(text, clusters);
      return clusters;
    },
  };
}

function readItalicAngle(post: Uint8Array | undefined): number {
  if (!post || post.length < 8) return 0;
  return new DataView(post.buffer, post.byteOffset).getInt32(4) / 65536;
}

export interface ScriptRun {
  readonly text: string;
  readonly start: number;
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
      runs.push({ text: text.slice(start, offset), start, script });
      start = offset;
    }
    script = own;
  }
  if (start < text.length) runs.push({ text: text.slice(start), start, script: script ?? 'Thai' });
  return runs;
}

function shapeRun(font: hb.Font, run: ScriptRun): Cluster[] {
  const buffer = new hb.Buffer();
  buffer.addText(run.text);
  buffer.setDirection(hb.Direction.LTR);
  buffer.setScript(run.script);
  buffer.setLanguage('th');
  hb.shape(font, buffer);
  const glyphs = buffer.getGlyphInfosAndPositions();
  const clusters: Cluster[] = [];
  for (let first = 0; first < glyphs.length; ) {
    const offset = glyphs[first]?.cluster ?? 0;
    let after = first + 1;
    while (after < glyphs.length && glyphs[after]?.cluster === offset) after++;
    const text = run.text.slice(offset, glyphs[after]?.cluster ?? run.text.length);
    clusters.push(clusterOf(text, run.start + offset, glyphs.slice(first, after)));
    first = after;
  }
  return clusters;
}

type HarfBuzzGlyph = ReturnType<hb.Buffer['getGlyphInfosAndPositions']>[number];

/**
 * Deals the cluster's characters out to its glyphs, one each, the last glyph taking what is left over.
 * Where one character is drawn by two glyphs (ำ is a ring and an า), the ring has none and is attached to
 * the glyph after it: every reader then finds each character exactly once.
 */
function clusterOf(text: string, start: number, source: readonly HarfBuzzGlyph[]): Cluster {
  const characters = [...text];
  const textless = Math.max(0, source.length - characters.length);
  const glyphs: Glyph[] = [];
  const waiting: { id: number; x: number; y: number }[] = [];
  let width = 0;
  source.forEach((glyph, index) => {
    const advance = glyph.xAdvance ?? 0;
    const xOffset = glyph.xOffset ?? 0;
    const yOffset = glyph.yOffset ?? 0;
    const fromEnd = source.length - 1 - index;
    if (fromEnd >= 1 && fromEnd <= textless) {
      waiting.push({ id: glyph.codepoint, x: width + xOffset, y: yOffset });
    } else {
      const own = fromEnd === 0 ? characters.slice(glyphs.length).join('') : (characters[glyphs.length] ?? '');
      const origin = width + xOffset;
      const attached = waiting.splice(0).map(({ id, x, y }) => ({ id, x: x - origin, y: y - yOffset }));
      const before = attached.length > 0 ? width - drawnAdvance(glyphs) : 0;
      glyphs.push({
        id: glyph.codepoint,
        text: own,
        advance: advance + before,
        xOffset: xOffset + before,
        yOffset,
        ...(attached.length > 0 ? { attached } : {}),
      });
    }
    width += advance;
  });
  return { text, start, glyphs, width };
}

const drawnAdvance = (glyphs: readonly Glyph[]): number => glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
