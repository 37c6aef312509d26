import type { PictureSize } from '../document/geometry.js';
import type { DocumentModel, Section } from '../document/model.js';
import { remember } from '../remember.js';
import { flowItems } from './flow-items.js';
import { type Look, PageFlow, placeLeader, plainText } from './page-flow.js';
import {
  DOCUMENT,
  LEADER_STEP,
  type Page,
  type PageItem,
  type Pages,
  type PlacedHeading,
  type SetLine,
  Structure,
  type StructureElement,
} from './pages.js';
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
  /** Sections stay in their places for as long as the program runs: one that changed is placed alone. */
  readonly keeps: boolean;
}

/** A section in its place. Nothing in it knows what stands before it, but for the number of its first page. */
interface LaidSection {
  readonly pages: readonly Page[];
  readonly elements: readonly StructureElement[];
  /** Their pages counted from the section's first. */
  readonly headings: readonly PlacedHeading[];
  readonly entries: readonly PlacedEntry[];
  /** Number of its last page, once counting has begun. */
  readonly count: number | undefined;
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

/** Gives every document its pages. */
export function openPlacer(setting: Setting): (model: DocumentModel) => Omit<Pages, 'faces'> {
  const lay = (
    section: Section,
    count: number | undefined,
    styles: DocumentModel['styles'],
    layout: DocumentModel['layout'],
    isDraft: boolean,
  ): LaidSection => laySection(section, count, { styles, layout, isDraft }, setting);
  const layOnce = setting.keeps ? remember(lay) : lay;
  const completeOnce = remember(
    (laid: LaidSection, ends: readonly string[]) => completeContents(laid, ends, setting.setParagraph),
    ([before], [now]) => before.every((label, index) => label === now[index]),
  );

  return ({ sections, styles, layout, draft = false }) => {
    let count: number | undefined;
    const laid = sections.map((section) => {
      const one = layOnce(section, count, styles, layout, draft);
      count = one.count;
      return one;
    });
    const pages = laid.flatMap((section) => section.pages);
    let first = 0;
    const headings = laid.flatMap((section) => {
      const start = first;
      first += section.pages.length;
      return section.headings.map((heading) => ({ ...heading, page: start + heading.page }));
    });
    const labels = new Map(headings.map(({ id, page }) => [id, pages[page]?.label ?? '']));
    return {
      version: 1,
      pages: laid.flatMap((section) =>
        completeOnce(
          section,
          section.entries.map(({ target }) => labels.get(target) ?? ''),
        ),
      ),
      structure: [DOCUMENT, ...laid.flatMap(({ elements }) => elements)],
      headings,
    };
  };
}

function laySection(
  section: Section,
  before: number | undefined,
  look: Look,
  { setParagraph, keepsLeadIns, tightens, pictures }: Setting,
): LaidSection {
  const { layout } = look;
  const place = (styles: DocumentModel['styles']): LaidSection => {
    const model = { ...look, styles };
    const structure = new Structure();
    const flow = new PageFlow(section, look, setParagraph, before);
    const placing: Placing = { flow, setParagraph, layout, pictures, headings: [], entries: [] };
    placeItems(
      flowItems({ model, section, setParagraph, keepsLeadIns, structure, parent: DOCUMENT }),
      placing,
    );
    const { headings, entries } = placing;
    return { pages: flow.pages, elements: structure.elements, headings, entries, count: flow.count };
  };
  const laid = place(look.styles);
  const { pages } = laid;
  if (!tightens || !layout.savesPages || pages.length < 2 || countLines(pages.at(-1)) > SHORT_PAGE)
    return laid;
  for (const stylesOf of TIGHTER_STYLES) {
    const tighter = place(stylesOf(look.styles));
    if (tighter.pages.length < pages.length) return tighter;
  }
  return laid;
}

const countLines = (page: Page | undefined): number =>
  new Set(
    page?.items.flatMap((item) => (item.kind === 'line' && typeof item.owner === 'object' ? [item.y] : [])),
  ).size;

/** The pages with dots, page number and link after the last line of each entry of the contents. */
function completeContents(
  { pages, entries }: LaidSection,
  labels: readonly string[],
  setParagraph: SetParagraph,
): readonly Page[] {
  if (entries.length === 0) return pages;
  const ends = entries.map((entry, index) => {
    const label = labels[index] ?? '';
    return { entry, label, number: pageNumberOf(entry, label, setParagraph) };
  });
  // The leaders of numbers with one digit and with two end alike.
  const widest = Math.max(0, ...ends.map(({ number }) => number?.parts[0]?.width ?? 0));
  const completed = pages.map((page) => ({ ...page, items: [...page.items] }));
  // From the last to the first: none moves one that is still to come.
  for (const { entry, label, number } of ends.toReversed()) {
    completed[entry.page]?.items.splice(entry.at + 1, 0, ...entryEnd(entry, label, number, widest));
  }
  return completed;
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
