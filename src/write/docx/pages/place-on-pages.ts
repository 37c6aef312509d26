import type { FlowItem } from './flow.js';

/** Lines of a paragraph that stay together at the foot and the head of a page. */
const WIDOWS = 2;

/** Index of the page, from 0, on which each item begins, and the number of pages. */
export interface PlacedFlow {
  readonly starts: readonly number[];
  readonly pages: number;
}

/** Flows a section's items down pages with `height` pt of room, as word processors do. */
export function placeOnPages(items: readonly FlowItem[], height: number): PlacedFlow {
  const starts: number[] = [];
  let page = 0;
  let y = 0;
  let after = 0;
  const turnPage = (): void => {
    page++;
    y = 0;
    after = 0;
  };
  items.forEach((item, index) => {
    if (item.pageBreakBefore && y > 0) turnPage();
    const isForced = y === 0 && (page === 0 || item.pageBreakBefore);
    if (y > 0 && y + after + neededHeight(items, index) > height + TOLERANCE) turnPage();
    if (y === 0 && item.repeated !== undefined) y += item.repeated;
    // Space before is lost where a paragraph comes to the head of a page by itself.
    const before = y > 0 || isForced ? item.before : 0;
    starts.push(page);
    y += after + before;
    let left = item.lines;
    while (y + left * item.lineHeight > height + TOLERANCE) {
      const fitting = Math.floor((height + TOLERANCE - y) / item.lineHeight);
      const placed = Math.min(fitting, left - WIDOWS);
      if (placed < 1 || item.keepLines) break;
      left -= placed;
      turnPage();
    }
    y += left * item.lineHeight;
    after = item.after;
  });
  return { starts, pages: page + 1 };
}

/** pt lost to rounding. */
const TOLERANCE = 0.05;

/** Least height that an item and those it is kept with must find on one page. */
function neededHeight(items: readonly FlowItem[], from: number): number {
  let needed = 0;
  for (let index = from; index < items.length; index++) {
    const item = items[index];
    if (!item || (index > from && item.pageBreakBefore)) return needed;
    const gap = item.before + (index > from ? (items[index - 1]?.after ?? 0) : 0);
    if (!item.keepNext) return needed + gap + firstLines(item) * item.lineHeight;
    needed += gap + item.lines * item.lineHeight;
  }
  return needed;
}

const firstLines = ({ lines, keepLines }: FlowItem): number =>
  keepLines || lines < 2 * WIDOWS ? lines : WIDOWS;
