import { maySplitWord } from '../thai/characters.js';
import { dictionaryWordStarts } from '../thai/word-boundaries.js';
import type { Cluster, FaceId } from './pages.js';

/** A cluster in its place in a paragraph. */
export interface Piece {
  readonly cluster: Cluster;
  readonly face: FaceId;
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
  /** What should stay whole, torn because no line can hold it. */
  torn: 500,
};
/** A last line of one word is short below this, in em. */
const SHORT = 4;
const TOLERANCE = 0.01;

/**
 * The best way to break a whole paragraph: as few lines as will do, evenly filled, the last not of one short
 * word. `limit(line)` is the room in pt of the first line (0) and of all others (1). What is wider than
 * the line breaks between its words, a word between clusters, never inside one. A balanced paragraph has its last line filled like the others.
 */
export function breakLines(
  pieces: readonly Piece[],
  limit: (line: 0 | 1) => number,
  isBalanced = false,
): LineRange[] {
  if (pieces.length === 0) return [];
  const [firstRoom, otherRoom] = [limit(0), limit(1)];
  const torn = tornBreaks(pieces, Math.min(firstRoom, otherRoom));
  const places = breakPlaces(pieces, torn);
  const width = visibleWidths(pieces);
  /** For each place the least cost of the lines up to it, and where the last of these begins. */
  const costs = [0];
  const origins = [0];
  for (let to = 1; to < places.length; to++) {
    const end = places[to] ?? 0;
    const isLast = endsParagraph(pieces, end);
    let best = Number.POSITIVE_INFINITY;
    let origin = to - 1;
    for (let from = to - 1; from >= 0; from--) {
      const start = places[from] ?? 0;
      const slack = (from === 0 ? firstRoom : otherRoom) - width(start, end);
      if (slack < -TOLERANCE && from < to - 1) break;
      const own =
        isLast && !isBalanced ? lastLineCost(pieces, start, end) : stretchCost(pieces, start, end, slack);
      const cost = (costs[from] ?? 0) + COST.line + own + (torn.has(end) ? COST.torn : 0);
      if (cost < best) {
        best = cost;
        origin = from;
      }
      if (from > 0 && pieces[start]?.before === 'must-break') break;
    }
    costs.push(best);
    origins.push(origin);
  }
  const ranges: LineRange[] = [];
  for (let to = places.length - 1; to > 0; to = origins[to] ?? 0) {
    const [start = 0, end = 0] = [places[origins[to] ?? 0], places[to]];
    ranges.unshift({ start, end, width: width(start, end), isLast: endsParagraph(pieces, end) });
  }
  return ranges;
}

/** Where a line may begin or end, the paragraph's edges included. */
function breakPlaces(pieces: readonly Piece[], torn: ReadonlySet<number>): number[] {
  const places = [0];
  for (let place = 1; place < pieces.length; place++) {
    if (pieces[place]?.before !== 'none' || torn.has(place)) places.push(place);
  }
  places.push(pieces.length);
  return places;
}

const endsParagraph = (pieces: readonly Piece[], end: number): boolean =>
  end === pieces.length || pieces[end]?.before === 'must-break';

function stretchCost(pieces: readonly Piece[], start: number, end: number, slack: number): number {
  const stretch = Math.max(0, slack) / ((end - start) * (pieces[start]?.size ?? 1));
  return COST.stretch * (stretch * 100) ** 2;
}

function lastLineCost(pieces: readonly Piece[], start: number, end: number): number {
  if (start === 0) return 0;
  const line = pieces.slice(start, end);
  const length = line.reduce((sum, piece) => sum + piece.width, 0);
  const isOneWord = !line.slice(1).some((piece) => piece.before !== 'none');
  return isOneWord && length < SHORT * (line[0]?.size ?? 1) ? COST.shortLastLine : 0;
}

/** Places inside what should stay whole and is wider than any line. */
function tornBreaks(pieces: readonly Piece[], room: number): Set<number> {
  const torn = new Set<number>();
  let start = 0;
  let width = 0;
  for (let place = 0; place <= pieces.length; place++) {
    const piece = pieces[place];
    if (piece?.before !== 'none') {
      if (width > room) tear(pieces, start, place, room, torn);
      start = place;
      width = 0;
    }
    width += piece && !piece.isSpace ? piece.width : 0;
  }
  return torn;
}

/** A letter, a digit or an opening sign behind anything but an opening sign. */
const BEGINS_WORD = /^[^([{“‘«][\p{L}\p{N}([{“‘«]/u;

/** Between its words, and between the clusters of a word that is still too wide. */
function tear(pieces: readonly Piece[], start: number, end: number, room: number, torn: Set<number>): void {
  const text = pieces
    .slice(start, end)
    .map(({ cluster }) => cluster.text)
    .join('');
  const words = new Set(
    dictionaryWordStarts(text).filter(
      (offset) => BEGINS_WORD.test(text.slice(offset - 1, offset + 1)) && maySplitWord(text, offset),
    ),
  );
  let offset = 0;
  let word = start;
  let width = 0;
  for (let place = start; place <= end; place++) {
    const piece = pieces[place];
    if (place === end || words.has(offset)) {
      if (width > room) for (let inside = word + 1; inside < place; inside++) torn.add(inside);
      if (place > start && place < end) torn.add(place);
      word = place;
      width = 0;
    }
    offset += piece?.cluster.text.length ?? 0;
    width += piece && !piece.isSpace ? piece.width : 0;
  }
}

/** Width in pt of the pieces from `start` to `end`, the spaces at the end left out. */
function visibleWidths(pieces: readonly Piece[]): (start: number, end: number) => number {
  const upTo = new Float64Array(pieces.length + 1);
  const visibleEnd = new Uint32Array(pieces.length + 1);
  pieces.forEach((piece, index) => {
    upTo[index + 1] = (upTo[index] ?? 0) + piece.width;
    visibleEnd[index + 1] = piece.isSpace ? (visibleEnd[index] ?? 0) : index + 1;
  });
  return (start, end) => Math.max(0, (upTo[visibleEnd[end] ?? 0] ?? 0) - (upTo[start] ?? 0));
}
