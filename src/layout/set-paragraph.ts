import type { Inline, ParagraphStyle, TextInline } from '../document/model.js';
import { remember } from '../remember.js';
import { breakLines, type LineRange, type Piece } from './break-lines.js';
import { justifyLine, NATURAL } from './justify-line.js';
import { type Cluster, LEADER_STEP, type LinePart, type Run, type SetLine } from './pages.js';
import type { FaceShelf, ShapingFace } from './shape-text.js';

export interface ParagraphText {
  readonly style: ParagraphStyle;
  readonly inlines: readonly Inline[];
  readonly marker?: string;
  /** Room kept free at the right of every line, pt. */
  readonly reserveRight?: number;
  /** Stands under the text of an item, though it has no marker. */
  readonly isInList?: boolean;
}

export type SetParagraph = (text: ParagraphText, width: number) => readonly SetLine[];

/** The faces of one document. */
interface Faces {
  readonly open: FaceShelf['open'];
  /** The document's own family. */
  readonly family: string;
}

export function paragraphSetter(open: FaceShelf['open'], family: string): SetParagraph {
  const faces = { open, family };
  // A section that is set closer, to save a page, is broken into the same lines: only their heights differ.
  const breakOnce = remember(
    (_: readonly Inline[], text: ParagraphText, width: number) => setParagraph(text, width, faces),
    isSameSetting(breaksAlike),
  );
  return setOnce((text, width) => {
    const metrics = lineMetrics(text.style, faces);
    return breakOnce(text.inlines, text, width).map((line) => ({ ...metrics, ...line }));
  });
}

/** A text that was set before, in any document of the run, is not set again. */
export function setOnce(set: SetParagraph): SetParagraph {
  const setLines = remember(
    (_: readonly Inline[], text: ParagraphText, width: number) => set(text, width),
    isSameSetting(isSameStyle),
  );
  return (text, width) => setLines(text.inlines, text, width);
}

type CompareStyles = (one: ParagraphStyle, other: ParagraphStyle) => boolean;
type Setting = readonly [text: ParagraphText, width: number];

const isSameSetting =
  (haveSameStyle: CompareStyles) =>
  ([one, width]: Setting, [other, otherWidth]: Setting): boolean =>
    width === otherWidth &&
    one.marker === other.marker &&
    one.reserveRight === other.reserveRight &&
    one.isInList === other.isInList &&
    haveSameStyle(one.style, other.style);

const isSameStyle: CompareStyles = (one, other) => one === other;

const breaksAlike: CompareStyles = (one, other) =>
  one === other || withoutHeights(one) === withoutHeights(other);

/** A style as text, but for how close its lines stand. */
const withoutHeights = remember((style: ParagraphStyle): string =>
  JSON.stringify({ ...style, lineHeight: 0, spaceBefore: 0, spaceAfter: 0 }),
);

/** Sets a paragraph into lines of a column `width` pt wide. An empty paragraph is one empty line. */
function setParagraph(
  text: ParagraphText,
  width: number,
  faces: Faces,
): Omit<SetLine, 'height' | 'baseline'>[] {
  const { style } = text;
  const label = text.marker === undefined ? undefined : setLabel(text.marker, text, faces);
  const hanging = style.markerWidth > 0 && (label !== undefined || text.isInList === true);
  const labelEnd = label ? label.x + label.advance : 0;
  const textLeft = hanging ? style.indentLeft + style.markerWidth : style.indentLeft;
  const firstLeft = hanging
    ? Math.max(textLeft, labelEnd)
    : label
      ? labelEnd
      : style.indentLeft + style.indentFirst;
  const right = width - style.indentRight - (text.reserveRight ?? 0);
  const left = (line: number): number => (line === 0 ? firstLeft : textLeft);

  const pieces = piecesOf(text.inlines, style, faces);
  const ranges = breakLines(pieces, (line) => right - left(line), style.balance);
  if (ranges.length === 0) ranges.push({ start: 0, end: 0, width: 0, isLast: true });
  return ranges.map((range, line) => {
    const body = placeText(pieces, range, style, left(line), right);
    const leader = style.leader && range.isLast ? dotsBehind(body, right) : undefined;
    return {
      parts: line === 0 && label ? [label.part, body] : [body],
      ...(leader && { leader }),
    };
  });
}

/** Room for dots behind a text, up to `to`. All leaders stand on one grid. */
export function dotsBehind({ x, width }: LinePart, to: number): SetLine['leader'] {
  const from = Math.ceil((x + width + LEADER_STEP) / LEADER_STEP) * LEADER_STEP;
  return from < to ? { from, to } : undefined;
}

interface Label {
  readonly part: LinePart;
  readonly x: number;
  /** pt, the space after the marker included. */
  readonly advance: number;
}

function setLabel(marker: string, { style }: ParagraphText, faces: Faces): Label {
  // The space is room, not text: readers see the gap and put a space of their own there.
  const all = piecesOf([{ kind: 'text', text: `${marker} `, breaks: [] }], style, faces);
  const pieces = all.slice(0, -1);
  const x = style.indentLeft + (style.markerWidth > 0 ? 0 : style.indentFirst);
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const advance = width + (all.at(-1)?.width ?? 0);
  const part = { role: 'label', x, width, runs: runsOf(pieces), stretch: NATURAL, text: marker } as const;
  return { x, advance, part };
}

function placeText(
  pieces: readonly Piece[],
  range: LineRange,
  style: ParagraphStyle,
  left: number,
  right: number,
): LinePart {
  const own = pieces.slice(range.start, range.end);
  let visible = own.length;
  while (visible > 0 && own[visible - 1]?.isSpace) visible--;
  const slack = right - left - range.width;
  const stretch =
    style.align === 'justify' && !range.isLast ? justifyLine(own.slice(0, visible), slack) : NATURAL;
  const x = style.align === 'right' ? left + slack : style.align === 'center' ? left + slack / 2 : left;
  const isStretched = stretch !== NATURAL;
  return {
    role: 'text',
    x,
    width: isStretched ? range.width + slack : range.width,
    runs: runsOf(own),
    stretch,
    text: own.map((piece) => piece.cluster.text).join(''),
  };
}

function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: { face: Piece['face']; size: number; clusters: Cluster[] }[] = [];
  for (const { face, size, cluster } of pieces) {
    const run = runs.at(-1);
    if (run && run.face === face && run.size === size) run.clusters.push(cluster);
    else runs.push({ face, size, clusters: [cluster] });
  }
  // A list that grew keeps room for more; lines are kept as long as their text.
  return runs.map((run) => ({ ...run, clusters: run.clusters.slice() }));
}

/** Line height and baseline so that the tallest stack of marks stays inside its line. */
function lineMetrics(style: ParagraphStyle, faces: Faces): { height: number; baseline: number } {
  const face = faces.open(faces.family, style.bold, style.italic);
  const scale = style.size / face.unitsPerEm;
  const ink = (face.ascent - face.descent) * scale;
  const height = Math.max(style.lineHeight, ink);
  return { height, baseline: (height - ink) / 2 + face.ascent * scale };
}

function piecesOf(inlines: readonly Inline[], style: ParagraphStyle, faces: Faces): Piece[] {
  const pieces: Piece[] = [];
  let mustBreak = false;
  for (const inline of inlines) {
    if (inline.kind === 'lineBreak') {
      mustBreak = true;
      continue;
    }
    for (const piece of textPieces(inline, style, faces)) {
      pieces.push(mustBreak ? { ...piece, before: 'must-break' } : piece);
      mustBreak = false;
    }
  }
  return pieces;
}

function textPieces(inline: TextInline, style: ParagraphStyle, faces: Faces): Piece[] {
  const bold = style.bold || inline.bold === true;
  const italic = style.italic || inline.italic === true;
  const face = faces.open(inline.font ?? faces.family, bold, italic);
  const breaks = new Set(inline.breaks);
  const pieceOf = pieceShelf(face, style.size);
  let start = 0;
  return face.shape(inline.text).map((cluster) => {
    const piece = pieceOf(cluster, breaks.has(start));
    start += cluster.text.length;
    return piece;
  });
}

type PieceOf = (cluster: Cluster, mayBreak: boolean) => Piece;

const piecesBySize = remember((_: ShapingFace) => new Map<number, PieceOf>());

/** Equal pieces are one object: a plan of a thousand projects sets the same few hundred millions of times. */
function pieceShelf(face: ShapingFace, size: number): PieceOf {
  const bySize = piecesBySize(face);
  const pieceOf = bySize.get(size) ?? openPieceShelf(face, size);
  bySize.set(size, pieceOf);
  return pieceOf;
}

function openPieceShelf(face: ShapingFace, size: number): PieceOf {
  const scale = size / face.unitsPerEm;
  const joined = new Map<Cluster, Piece>();
  const breakable = new Map<Cluster, Piece>();
  return (cluster, mayBreak) => {
    const shelf = mayBreak ? breakable : joined;
    const known = shelf.get(cluster);
    if (known) return known;
    const piece: Piece = {
      cluster,
      face: face.id,
      size,
      width: cluster.width * scale,
      isSpace: cluster.isSpace,
      before: mayBreak ? 'may-break' : 'none',
    };
    shelf.set(cluster, piece);
    return piece;
  };
}
