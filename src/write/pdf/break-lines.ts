import type { Cluster } from './cluster-table.js';
import type { ShapingFace } from './shape-text.js';

/** A cluster in its place in a paragraph. */
export interface Piece {
  readonly cluster: Cluster;
  readonly face: ShapingFace;
  /** pt */
  readonly size: number;
  /** pt */
  readonly width: number;
  readonly isSpace: boolean;
  readonly before: 'none' | 'may-break' | 'must-break';
}

/** Pieces `start` to `end` (exclusive) of a paragraph, trailing spaces included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
  /** pt, without trailing spaces. */
  readonly width: number;
  /** Ends the paragraph, or ends at a line break that the author typed. */
  readonly isLast: boolean;
}

/** What a line costs; fewer lines always win, then even ones. */
const COST = {
  line: 1000,
  /** For a line stretched by 0.01 em per cluster; grows with the square. */
  stretch: 1,
  /** A last line of one short word looks like a mistake. */
  shortLastLine: 150,
  /** A word torn between clusters because no line can hold it. */
  tornWord: 500,
};
/** A last line of one word is short below this, in em. */
const SHORT = 4;
const TOLERANCE = 0.01;

/**
 * The best way to break a whole paragraph: as few lines as will do, evenly filled, the last not of one short
 * word. `limit(line)` is the room in pt of the first line (0) and of all others (1). A word wider than the
 * line breaks between clusters, never inside one.
 */
export function breakLines(pieces: readonly Piece[], limit: (line: 0 | 1) => number): LineRange[] {
  if (pieces.length === 0) return [];
  const torn = tornBreaks(pieces, Math.min(limit(0), limit(1)));
  const inside = pieces.flatMap((piece, place) =>
    place > 0 && (piece.before !== 'none' || torn.has(place)) ? [place] : [],
  );
  const places = [0, ...inside, pieces.length];
  const width = visibleWidths(pieces);
  const ways: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to < places.length; to++) {
    let best = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
    for (let from = to - 1; from >= 0; from--) {
      const line = { start: places[from] ?? 0, end: places[to] ?? 0 };
      const slack = limit(from === 0 ? 0 : 1) - width(line.start, line.end);
      if (slack < -TOLERANCE && from < to - 1) break;
      const cost = (ways[from]?.cost ?? 0) + lineCost(pieces, line, slack, torn.has(line.end));
      if (cost < best.cost) best = { cost, from };
      if (from > 0 && pieces[line.start]?.before === 'must-break') break;
    }
    ways.push(best);
  }
  const ranges: LineRange[] = [];
  for (let to = places.length - 1; to > 0; to = ways[to]?.from ?? 0) {
    const [start = 0, end = 0] = [places[ways[to]?.from ?? 0], places[to]];
    ranges.unshift({ start, end, width: width(start, end), isLast: endsParagraph(pieces, end) });
  }
  return ranges;
}

const endsParagraph = (pieces: readonly Piece[], end: number): boolean =>
  end === pieces.length || pieces[end]?.before === 'must-break';

function lineCost(
  pieces: readonly Piece[],
  { start, end }: { readonly start: number; readonly end: number },
  slack: number,
  isTorn: boolean,
): number {
  const size = pieces[start]?.size ?? 1;
  const cost = COST.line + (isTorn ? COST.tornWord : 0);
  if (!endsParagraph(pieces, end)) {
    const stretch = Math.max(0, slack) / ((end - start) * size);
    return cost + COST.stretch * (stretch * 100) ** 2;
  }
  const length = pieces.slice(start, end).reduce((sum, piece) => sum + piece.width, 0);
  const isOneWord = !pieces.slice(start + 1, end).some((piece) => piece.before !== 'none');
  return start > 0 && isOneWord && length < SHORT * size ? cost + COST.shortLastLine : cost;
}

/** Places inside words that are wider than any line. */
function tornBreaks(pieces: readonly Piece[], room: number): Set<number> {
  const torn = new Set<number>();
  let start = 0;
  let width = 0;
  for (let place = 0; place <= pieces.length; place++) {
    const piece = pieces[place];
    if (piece?.before !== 'none') {
      if (width > room) for (let inside = start + 1; inside < place; inside++) torn.add(inside);
      start = place;
      width = 0;
    }
    width += piece && !piece.isSpace ? piece.width : 0;
  }
  return torn;
}

/** Width in pt of the pieces from `start` to `end`, the spaces at the end left out. */
function visibleWidths(pieces: readonly Piece[]): (start: number, end: number) => number {
  const upTo = [0];
  const visibleEnd = [0];
  pieces.forEach((piece, index) => {
    upTo.push((upTo[index] ?? 0) + piece.width);
    visibleEnd.push(piece.isSpace ? (visibleEnd[index] ?? 0) : index + 1);
  });
  return (start, end) => Math.max(0, (upTo[visibleEnd[end] ?? 0] ?? 0) - (upTo[start] ?? 0));
}
