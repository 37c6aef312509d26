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

/** Shorter last lines look like a mistake; they take a word from the line above. In em. */
const SHORT_LAST_LINE = 4;
/** A line that gave away a word may not be stretched by more than this per cluster, in em. */
const REPAIR_STRETCH = 0.08;

/**
 * First fit. `limit(line)` is the room of the n-th line in pt. A word wider than the line breaks between
 * clusters, never inside one. A last line of one short word takes the word before it along.
 */
export function breakLines(pieces: readonly Piece[], limit: (line: number) => number): LineRange[] {
  const ranges: LineRange[] = [];
  let start = 0;
  while (start < pieces.length) {
    const end = findLineEnd(pieces, start, limit(ranges.length));
    const isLast = end === pieces.length || pieces[end]?.before === 'must-break';
    ranges.push({ start, end, width: visibleWidth(pieces, start, end), isLast });
    start = end;
  }
  return repairShortLastLine(pieces, ranges, limit);
}

function findLineEnd(pieces: readonly Piece[], start: number, limit: number): number {
  let width = 0;
  let lastBreak = start;
  for (let index = start; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece) break;
    if (index > start && piece.before === 'must-break') return index;
    if (index > start && piece.before === 'may-break') lastBreak = index;
    width += piece.width;
    if (width > limit + 0.01 && !piece.isSpace) {
      if (lastBreak > start) return lastBreak;
      return Math.max(index, start + 1);
    }
  }
  return pieces.length;
}

export function visibleWidth(pieces: readonly Piece[], start: number, end: number): number {
  let last = end;
  while (last > start && pieces[last - 1]?.isSpace) last--;
  let width = 0;
  for (let index = start; index < last; index++) width += pieces[index]?.width ?? 0;
  return width;
}

function repairShortLastLine(
  pieces: readonly Piece[],
  ranges: LineRange[],
  limit: (line: number) => number,
): LineRange[] {
  const last = ranges.at(-1);
  const previous = ranges.at(-2);
  if (!last || !previous || previous.isLast) return ranges;
  const size = pieces[last.start]?.size ?? 0;
  const isOneWord = !pieces.slice(last.start + 1, last.end).some((piece) => piece.before !== 'none');
  if (!isOneWord || last.width > SHORT_LAST_LINE * size) return ranges;
  let earlier = last.start - 1;
  while (earlier > previous.start && pieces[earlier]?.before !== 'may-break') earlier--;
  if (earlier <= previous.start) return ranges;
  const width = visibleWidth(pieces, previous.start, earlier);
  const slack = limit(ranges.length - 2) - width;
  if (slack / (earlier - previous.start) > REPAIR_STRETCH * size) return ranges;
  return [
    ...ranges.slice(0, -2),
    { start: previous.start, end: earlier, width, isLast: false },
    { start: earlier, end: last.end, width: visibleWidth(pieces, earlier, last.end), isLast: true },
  ];
}
