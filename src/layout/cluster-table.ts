import type { Cluster, Glyph, PlacedGlyph } from './pages.js';

/** What HarfBuzz says of the glyphs of a run, in order; lengths in font units. */
export interface ShapedGlyphs {
  /** Glyph id, and UTF-16 offset of the cluster that it belongs to. */
  readonly infos: readonly { readonly codepoint: number; readonly cluster: number }[];
  readonly positions: readonly Position[];
}

interface Position {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

interface ShapedGlyph extends Position {
  readonly id: number;
}

/** Gives the one object for a cluster shaped as the glyphs from `first` to `after` (exclusive). */
export type InternCluster = (text: string, glyphs: ShapedGlyphs, first: number, after: number) => Cluster;

type AdvanceOf = (glyphId: number) => number;

/** Glyphs of shaped clusters, made into clusters; like clusters become one object. */
export function clusterTable(advanceOf: AdvanceOf): InternCluster {
  const known = new Map<string, { readonly source: readonly ShapedGlyph[]; readonly cluster: Cluster }[]>();
  return (text, glyphs, first, after) => {
    const shapes = known.get(text) ?? [];
    for (const { source, cluster } of shapes) {
      if (source.length === after - first && isSameShape(source, glyphs, first)) return cluster;
    }
    const source = glyphs.infos.slice(first, after).map(
      ({ codepoint }, index): ShapedGlyph => ({
        id: codepoint,
        ...(glyphs.positions[first + index] ?? NOWHERE),
      }),
    );
    const cluster = clusterOf(text, source, advanceOf);
    known.set(text, [...shapes, { source, cluster }]);
    return cluster;
  };
}

const NOWHERE: Position = { xAdvance: 0, xOffset: 0, yOffset: 0 };

/** Asked of every cluster of a plan, so it makes nothing. */
const isSameShape = (
  source: readonly ShapedGlyph[],
  { infos, positions }: ShapedGlyphs,
  first: number,
): boolean =>
  source.every(({ id, xAdvance, xOffset, yOffset }, index) => {
    const position = positions[first + index] ?? NOWHERE;
    return (
      id === infos[first + index]?.codepoint &&
      xAdvance === position.xAdvance &&
      xOffset === position.xOffset &&
      yOffset === position.yOffset
    );
  });

/**
 * Deals the cluster's characters out to its glyphs, one each, the last glyph taking what is left over, so
 * that every reader finds each character exactly once. A glyph without a character of its own is drawn
 * together with the next: of ำ, a ring and an า, the ring.
 */
function clusterOf(text: string, source: readonly ShapedGlyph[], advanceOf: AdvanceOf): Cluster {
  const characters = [...text];
  const textless = Math.max(0, source.length - characters.length);
  const glyphs: Glyph[] = [];
  let waiting: PlacedGlyph[] = [];
  let width = 0;
  source.forEach(({ id, xAdvance, xOffset, yOffset }, index) => {
    const behind = source.length - 1 - index;
    if (behind > 0 && behind <= textless) {
      waiting.push({ id, x: width + xOffset, y: yOffset });
    } else {
      const own = behind === 0 ? characters.splice(0).join('') : (characters.shift() ?? '');
      const pen = width;
      const others = waiting.map((other) => ({ ...other, x: other.x - pen }));
      glyphs.push({
        text: own,
        x: pen,
        advance: xAdvance === 0 ? 0 : advanceOf(id),
        parts: [{ id, x: xOffset, y: yOffset }, ...others],
      });
      waiting = [];
    }
    width += xAdvance;
  });
  return { text, isSpace: text === ' ' || text === '\u00A0', glyphs, width };
}
