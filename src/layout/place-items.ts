import { fitPicture, type PictureSize } from '../document/geometry.js';
import type { LayoutRules } from '../document/model.js';
import type { FlowItem, ParagraphItem, PictureItem } from './flow-items.js';
import { type PageFlow, TOLERANCE } from './page-flow.js';
import type { Owner, PlacedHeading, PlacedLine, SetLine } from './pages.js';
import { placeTable } from './place-table.js';
import type { SetParagraph } from './set-paragraph.js';

export interface Placing {
  readonly flow: PageFlow;
  readonly setParagraph: SetParagraph;
  readonly layout: LayoutRules;
  readonly pictures: ReadonlyMap<string, PictureSize>;
  readonly headings: PlacedHeading[];
  readonly entries: PlacedEntry[];
}

/** An entry of the contents: its page number is known when all pages are filled. */
export interface PlacedEntry {
  /** Index of its page in its section, and of its last line among that page's items. */
  readonly page: number;
  readonly at: number;
  readonly line: PlacedLine;
  readonly item: ParagraphItem;
  readonly target: string;
  /** Of its column, pt. */
  readonly width: number;
}

/**
 * Places a section's items without widows, orphans, headings parted from their text or rows cut in two.
 */
export function placeItems(items: readonly FlowItem[], placing: Placing): void {
  const { flow } = placing;
  items.forEach((item, index) => {
    const running = item.kind === 'paragraph' ? item.running : undefined;
    flow.repeat = running && (() => placeRunning(running, placing));
    switch (item.kind) {
      case 'paragraph':
        placeParagraph(items, index, item, placing);
        break;
      case 'table':
        if (item.startsPage && !flow.isAtTop) flow.turnPage();
        placeTable(item, flow, heightBelow(items, index, placing));
        break;
      case 'picture':
        placePicture(item, placing);
        break;
      case 'space':
        makeRoom(item, flow);
        flow.y += item.height;
    }
  });
  flow.repeat = undefined;
}

/** Height in pt of what stands on one page with a table's last rows. */
function heightBelow(items: readonly FlowItem[], table: number, placing: Placing): number {
  const next = items[table + 1];
  if (next?.kind !== 'paragraph' || !next.text.style.keepWithPrevious || next.startsPage) return 0;
  const lines = placing.setParagraph(next.text, placing.flow.width);
  return next.spaceBefore + keptHeight(items, table + 1, lines, placing);
}

function placeRunning(items: readonly ParagraphItem[], { flow, setParagraph }: Placing): void {
  for (const { text, atRight, spaceAfter } of items) {
    for (const [at, line] of setParagraph(text, flow.width).entries()) {
      flow.put({ kind: 'line', x: flow.x, y: flow.y, line, owner: 'repeated-row' });
      if (at === 0) putAtRight(atRight, 'repeated-row', { flow, setParagraph });
      flow.y += line.height;
    }
    flow.y += spaceAfter;
  }
}

/** A text at the right end of the line that stands at `flow.y`. */
function putAtRight(
  text: ParagraphItem['atRight'],
  owner: Owner,
  { flow, setParagraph }: Pick<Placing, 'flow' | 'setParagraph'>,
): void {
  const [line] = text ? setParagraph(text, flow.width) : [];
  if (line) flow.put({ kind: 'line', x: flow.x, y: flow.y, line, owner });
}

function makeRoom({ height, startsPage }: { height: number; startsPage: boolean }, flow: PageFlow): void {
  if (!flow.isAtTop && (startsPage || height > flow.left + TOLERANCE)) flow.turnPage();
}

function placePicture(item: PictureItem & { startsPage: boolean }, { flow, pictures }: Placing): void {
  const { source, align, isBeside, owner, startsPage } = item;
  const natural = pictures.get(source);
  if (!natural) throw new Error(`picture “${source}” was not loaded`);
  const size = fitPicture(item.height, natural, flow.width);
  makeRoom({ height: size.height, startsPage }, flow);
  const free = { left: 0, center: (flow.width - size.width) / 2, right: flow.width - size.width }[align];
  flow.put({ kind: 'picture', source, x: flow.x + free, y: flow.y, ...size, owner });
  if (!isBeside) flow.y += size.height;
}

function placeParagraph(
  items: readonly FlowItem[],
  index: number,
  item: ParagraphItem & FlowItem,
  { flow, layout, setParagraph, headings, entries }: Placing,
): void {
  const lines = setParagraph(item.text, flow.width);
  const needed = item.spaceBefore + keptHeight(items, index, lines, { flow, layout, setParagraph });
  if (!flow.isAtTop && (item.startsPage || needed > flow.left + TOLERANCE)) flow.turnPage();
  // At the head of a page only what begins it by intent keeps its space: a title page hangs on it.
  if (!flow.isAtTop || flow.isFirstPage || item.startsPage) flow.y += item.spaceBefore;
  lines.forEach((line, at) => {
    if (!flow.isAtTop && mustBreakBefore(lines, at, flow.left, layout)) flow.turnPage();
    const page = flow.pages.length - 1;
    if (at === 0 && item.heading) headings.push({ ...item.heading, page, y: flow.y });
    const labelOwner = at === 0 ? item.labelOwner : undefined;
    const placed: PlacedLine = {
      kind: 'line',
      x: flow.x,
      y: flow.y,
      line,
      owner: item.owner,
      ...(labelOwner !== undefined && { labelOwner }),
    };
    const place = flow.put(placed);
    if (at === 0) putAtRight(item.atRight, item.owner, { flow, setParagraph });
    if (item.target !== undefined && at === lines.length - 1) {
      entries.push({ page, at: place, line: placed, item, target: item.target, width: flow.width });
    }
    flow.y += line.height;
  });
  flow.y += Math.min(item.spaceAfter, flow.left);
}

type Room = Pick<Placing, 'flow' | 'layout' | 'setParagraph'>;

/** Height of what must stand on one page with the first line of a paragraph, its space before left out. */
function keptHeight(
  items: readonly FlowItem[],
  index: number,
  lines: readonly SetLine[],
  room: Room,
): number {
  const whole = sumHeights(lines);
  const [item, next] = [items[index], items[index + 1]];
  if (item?.kind === 'paragraph' && item.keepsNext && next && !next.startsPage) {
    if (next.kind !== 'paragraph') {
      return whole + item.spaceAfter + (next.kind === 'table' ? next.leastHeight : next.height);
    }
    const nextLines = room.setParagraph(next.text, room.flow.width);
    return whole + item.spaceAfter + next.spaceBefore + keptHeight(items, index + 1, nextLines, room);
  }
  const { orphans, widows } = room.layout;
  return lines.length < orphans + widows ? whole : sumHeights(lines.slice(0, orphans));
}

const sumHeights = (lines: readonly SetLine[]): number => lines.reduce((sum, line) => sum + line.height, 0);

/** Breaks where the next line does not fit, and earlier where too few lines would be left for the next page. */
function mustBreakBefore(
  lines: readonly SetLine[],
  at: number,
  left: number,
  { orphans, widows }: LayoutRules,
): boolean {
  if ((lines[at]?.height ?? 0) > left + TOLERANCE) return true;
  const isLastChance = lines.length - at === widows && at >= orphans;
  return isLastChance && sumHeights(lines.slice(at)) > left + TOLERANCE;
}
