import { type DrawnCell, liesOver } from '../drawn-signs.js';
import { at, child, childrenOf, descendants, valOf, type XmlElement } from './xml-tree.js';

/** A flat shape, from the left edge of its cell, in twentieths of a point. */
interface Bar {
  readonly from: number;
  readonly to: number;
}

/** English Metric Units, in which drawings are measured, in a twentieth of a point (ECMA-376 part 1, 20.1.10.16). */
const EMU = 635;
const POINT = 20;
/** What cells keep free before their words, where the table does not say. */
const CELL_MARGIN = 108;
/** A bar is no higher, and no further from its line, in twentieths of a point. */
const HIGHEST = 40 * POINT;

/** Left edges of the columns, and the right edge of the last. */
export function columnEdges(table: XmlElement): number[] {
  const edges = [0];
  for (const { attributes } of childrenOf(child(table, 'w:tblGrid'), 'w:gridCol'))
    edges.push((edges.at(-1) ?? 0) + Number(attributes['w:w'] ?? 0));
  return edges;
}

/** The cells of a row, with the bars of all of them laid over. */
export function crossCells(
  cells: readonly { readonly cell: DrawnCell; readonly element: XmlElement | undefined }[],
  edges: readonly number[],
): DrawnCell[] {
  let column = 0;
  const placed = cells.map(({ cell, element }) => {
    const left = edges[column] ?? 0;
    column += cell.columns;
    return { cell, left, right: edges[column] ?? left, bars: element ? barsIn(element) : [] };
  });
  const bars = placed.flatMap((each) =>
    each.bars.map(({ from, to }) => ({ from: each.left + from, to: each.left + to })),
  );
  return placed.map(({ cell, left, right }) =>
    bars.some((bar) => liesOver(bar, left, right)) ? { ...cell, isCrossed: true } : cell,
  );
}

/** Lines and arrows that are drawn in a cell; where one stands that was placed on the page cannot be told. */
function barsIn(cell: XmlElement): Bar[] {
  const drawn = [...descendants(cell, 'wp:anchor'), ...descendants(cell, 'wp:inline')];
  const bars = drawn.length > 0 ? drawn.map(barOf) : descendants(cell, 'v:line').map(lineOf);
  return bars.filter((bar) => bar !== undefined);
}

function barOf(drawing: XmlElement): Bar | undefined {
  if (['w:txbxContent', 'a:blip', 'pic:pic'].some((name) => descendants(drawing, name).length > 0))
    return undefined;
  const [level, upright] = [child(drawing, 'wp:positionH'), child(drawing, 'wp:positionV')];
  const extent = child(drawing, 'wp:extent')?.attributes;
  const [width, height] = [Number(extent?.['cx']) / EMU, Number(extent?.['cy']) / EMU];
  const isOwn =
    !level || ['column', 'character', 'insideMargin'].includes(level.attributes['relativeFrom'] ?? '');
  const isInRow = !upright || Math.abs(offsetOf(upright)) <= HIGHEST;
  if (!isOwn || !isInRow || !(width > 0) || !(height <= HIGHEST)) return undefined;
  const from = CELL_MARGIN + (level ? offsetOf(level) : 0);
  return { from, to: from + width };
}

const offsetOf = (position: XmlElement): number =>
  Number(child(position, 'wp:posOffset')?.text.trim() ?? 0) / EMU;

/** As programs before Word 2010 wrote it: `from="5.4pt,7pt" to="49.8pt,7pt"`. */
function lineOf({ attributes }: XmlElement): Bar | undefined {
  const [from, to] = [attributes['from'], attributes['to']].map((place = '') =>
    place.split(',').map((each) => (/^-?[\d.]+pt$/u.test(each.trim()) ? Number.parseFloat(each) : 0)),
  );
  const [x1 = 0, y1 = 0] = from ?? [];
  const [x2 = 0, y2 = 0] = to ?? [];
  if (x1 === x2 || Math.abs(y1 - y2) * POINT > HIGHEST) return undefined;
  return {
    from: CELL_MARGIN + Math.min(x1, x2) * POINT,
    to: CELL_MARGIN + Math.max(x1, x2) * POINT,
  };
}

/** Whether a cell has a colour or a pattern of its own (ECMA-376 part 1, 17.4.32). */
export function isFilled(cell: XmlElement): boolean {
  const shading = at(cell, 'w:tcPr', 'w:shd');
  const { 'w:fill': fill = 'auto', 'w:themeFill': theme } = shading?.attributes ?? {};
  const pattern = valOf(shading) ?? 'clear';
  const isWhite = /^(?:auto|f{6}|f{3}|white)$/iu.test(fill) && (theme ?? 'background1') === 'background1';
  return shading !== undefined && (!isWhite || !['clear', 'nil'].includes(pattern));
}
