import type { PictureSize } from '../document/geometry.js';
import type { DocumentModel } from '../document/model.js';
import { remember } from '../remember.js';
import { flowItems, Structure } from './flow-items.js';
import { PageFlow, placeLeader, plainText } from './page-flow.js';
import { LEADER_STEP, type Page, type PageItem, type Pages, type SetLine } from './pages.js';
import { type PlacedEntry, type Placing, placeItems } from './place-items.js';
import { dotsBehind, type SetParagraph } from './set-paragraph.js';

/** How a program sets text: ours, or a word processor. */
export interface Setting {
  readonly setParagraph: SetParagraph;
  /** An item of a list begins its sub-list on its own page. */
  readonly keepsLeadIns: boolean;
  /** Lines and spaces may be set closer than the styles say. */
  readonly tightens: boolean;
  readonly pictures: ReadonlyMap<string, PictureSize>;
}

/** Lines on a last page that look forgotten there. */
const SHORT_PAGE = 6;

/** Styles whose lines and spaces are closer: 3 % less is seen by nobody. */
const TIGHTER_STYLES = [0.985, 0.97].map((factor) =>
  remember((styles: DocumentModel['styles']): DocumentModel['styles'] =>
    Object.fromEntries(
      Object.entries(styles).map(([id, style]) => {
        const { lineHeight, spaceBefore, spaceAfter } = style;
        const closer = { lineHeight: lineHeight * factor, spaceBefore: spaceBefore * factor };
        return [id, { ...style, ...closer, spaceAfter: spaceAfter * factor }];
      }),
    ),
  ),
);

/** Everything of a document in its place. */
export function layOut(model: DocumentModel, setting: Setting): Omit<Pages, 'faces'> {
  const { setParagraph, pictures, tightens } = setting;
  const structure = new Structure();
  const flow = new PageFlow(model, setParagraph);
  const { layout } = model;
  const placing: Placing = { flow, setParagraph, layout, pictures, headings: [], entries: [] };
  for (const section of model.sections) {
    const before = flow.mark();
    const lists = [structure.elements, placing.headings, placing.entries] as const;
    const lengths = lists.map(({ length }) => length);
    /** Number of pages. */
    const place = (styles: DocumentModel['styles']): number => {
      flow.rewind(before);
      for (const [index, list] of lists.entries()) list.length = lengths[index] ?? 0;
      flow.beginSection(section);
      const { keepsLeadIns } = setting;
      const styled = { ...model, styles };
      placeItems(
        flowItems({ model: styled, section, setParagraph, keepsLeadIns, structure, parent: 0 }),
        placing,
      );
      return flow.pages.length - before.pages;
    };
    const pages = place(model.styles);
    if (!tightens || !layout.savesPages || pages < 2 || countLines(flow.pages.at(-1)) > SHORT_PAGE) continue;
    if (TIGHTER_STYLES.every((stylesOf) => place(stylesOf(model.styles)) >= pages)) place(model.styles);
  }
  completeContents(placing);
  return { version: 1, pages: flow.pages, structure: structure.elements, headings: placing.headings };
}

const countLines = (page: Page | undefined): number =>
  new Set(
    page?.items.flatMap((item) => (item.kind === 'line' && typeof item.owner === 'number' ? [item.y] : [])),
  ).size;

/** Puts dots, page number and link after the last line of each entry of the contents. */
function completeContents({ flow: { pages }, headings, entries, setParagraph }: Placing): void {
  const pageOf = new Map(headings.map(({ id, page }) => [id, page]));
  const ends = entries.map((entry) => {
    const label = pages[pageOf.get(entry.target) ?? -1]?.label ?? '';
    return { entry, label, number: pageNumberOf(entry, label, setParagraph) };
  });
  // The leaders of numbers with one digit and with two end alike.
  const widest = Math.max(0, ...ends.map(({ number }) => number?.parts[0]?.width ?? 0));
  // From the last to the first: none moves one that is still to come.
  for (const { entry, label, number } of ends.toReversed()) {
    pages[entry.page]?.items.splice(entry.at + 1, 0, ...entryEnd(entry, label, number, widest));
  }
}

function pageNumberOf({ item, width }: PlacedEntry, label: string, setParagraph: SetParagraph) {
  const plain = { ...item.text.style, indentLeft: 0, indentFirst: 0, indentRight: 0 };
  const [number] = setParagraph(plainText({ ...plain, align: 'right' }, label), width);
  return number;
}

function entryEnd(
  { line: placed, item, target, width }: PlacedEntry,
  label: string,
  number: SetLine | undefined,
  widest: number,
): PageItem[] {
  const { x, y, line } = placed;
  const text = line.parts.at(-1);
  if (!number || !text) return [];
  const leader = dotsBehind(text, width - widest - LEADER_STEP);
  return [
    ...(leader ? [placeLeader(leader, { x, y: y + line.baseline })] : []),
    ...(label === '' ? [] : [{ kind: 'line', x, y, line: number, owner: item.owner } as const]),
    { kind: 'link', target, x, y, width, height: line.height, owner: item.owner },
  ];
}
