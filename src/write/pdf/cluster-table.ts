import type * as hb from 'harfbuzzjs';

/** A glyph where HarfBuzz put it, in font units from the start of its cluster. */
export interface Glyph {
  readonly id: number;
  /** What the glyph stands for, never empty; the texts of a cluster's glyphs, joined, are its text. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Glyphs drawn together with this one, as one. */
  readonly attached: readonly AttachedGlyph[];
}

/** A glyph drawn relative to the origin of the one it is attached to; font units. */
export interface AttachedGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The smallest piece of text that can stand alone: a consonant with its marks. A face has one object for
 * all places where it shapes a cluster alike.
 */
export interface Cluster {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  /** Font units. */
  readonly width: number;
}

export type HarfBuzzGlyph = ReturnType<hb.Buffer['getGlyphInfosAndPositions']>[number];

/** Gives the one object for a cluster shaped so. */
export type InternCluster = (text: string, source: readonly HarfBuzzGlyph[]) => Cluster;

/** Glyphs of shaped clusters, made into clusters; like clusters become one object. */
export function clusterTable(unitsPerEm: number): InternCluster {
  const known = new Map<string, { readonly source: readonly HarfBuzzGlyph[]; readonly cluster: Cluster }[]>();
  return (text, source) => {
    const shapes = known.get(text) ?? [];
    const same = shapes.find((shape) => isSameShape(shape.source, source));
    if (same) return same.cluster;
    const cluster = clusterOf(text, source, unitsPerEm);
    known.set(text, [...shapes, { source, cluster }]);
    return cluster;
  };
}

const isSameShape = (one: readonly HarfBuzzGlyph[], other: readonly HarfBuzzGlyph[]): boolean =>
  one.length === other.length &&
  one.every((glyph, index) => {
    const twin = other[index];
    return (
      glyph.codepoint === twin?.codepoint &&
      glyph.xAdvance === twin.xAdvance &&
      glyph.xOffset === twin.xOffset &&
      glyph.yOffset === twin.yOffset
    );
  });

/** A mark moved further than this from its pen position looks to some readers like a space. 1/1000 em. */
const FAR = 100;

/**
 * Deals the cluster's characters out to its glyphs, one each, the last glyph taking what is left over, so
 * that every reader finds each character exactly once. Two kinds of glyph are attached to a neighbour: one
 * without a character of its own (of ำ, a ring and an า, the ring), and a mark moved up, down or far aside.
 */
function clusterOf(text: string, source: readonly HarfBuzzGlyph[], unitsPerEm: number): Cluster {
  const characters = [...text];
  const textless = Math.max(0, source.length - characters.length);
  const glyphs: Glyph[] = [];
  let waiting: AttachedGlyph[] = [];
  let width = 0;
  source.forEach((glyph, index) => {
    const { codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
    const placed = { id, x: width + xOffset, y: yOffset };
    width += xAdvance;
    const behind = source.length - 1 - index;
    if (behind > 0 && behind <= textless) {
      waiting.push(placed);
      return;
    }
    const own = behind === 0 ? characters.splice(0).join('') : (characters.shift() ?? '');
    const base = glyphs.at(-1);
    const isMoved = yOffset !== 0 || Math.abs(xOffset) * 1000 > FAR * unitsPerEm;
    if (base && isMoved && xAdvance === 0) {
      glyphs[glyphs.length - 1] = {
        ...base,
        text: base.text + own,
        attached: [...base.attached, relativeTo(base, placed)],
      };
    } else {
      glyphs.push({ ...placed, text: own, attached: waiting.map((other) => relativeTo(placed, other)) });
      waiting = [];
    }
  });
  return { text, glyphs, width };
}

const relativeTo = (origin: AttachedGlyph, glyph: AttachedGlyph): AttachedGlyph => ({
  id: glyph.id,
  x: glyph.x - origin.x,
  y: glyph.y - origin.y,
});
