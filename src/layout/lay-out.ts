import type { PictureSize } from '../document/geometry.js';
import type { DocumentModel } from '../document/model.js';
import { flowItems, Structure } from './flow-items.js';
import { PageFlow, placeLeader, plainText } from './page-flow.js';
import { LEADER_STEP, type PageItem, type Pages } from './pages.js';
import { type PlacedEntry, type Placing, placeItems } from './place-items.js';
import { dotsBehind, type SetParagraph } from './set-paragraph.js';

/** How a program sets text: ours, or a word processor. */
export interface Setting {
  readonly setParagraph: SetParagraph;
  /** An item of a list begins its sub-list on its own page. */
  readonly keepsLeadIns: boolean;
  readonly pictures: ReadonlyMap<string, PictureSize>;
}

/** Everything of a document in its place. */
export function layOut(
  model: DocumentModel,
  { setParagraph, keepsLeadIns, pictures }: Setting,
): Omit<Pages, 'faces'> {
  const structure = new Structure();
  const flow = new PageFlow(model, setParagraph);
  const { layout } = model;
  const placing: Placing = { flow, setParagraph, layout, pictures, headings: [], entries: [] };
  for (const section of model.sections) {
    flow.beginSection(section);
    placeItems(flowItems({ model, section, setParagraph, keepsLeadIns, structure, parent: 0 }), placing);
  }
  completeContents(placing);
  return { version: 1, pages: flow.pages, structure: structure.elements, headings: placing.headings };
}

/** Puts dots, page number and link after the last line of each entry of the contents. */
function completeContents({ flow: { pages }, headings, entries, setParagraph }: Placing): void {
  const pageOf = new Map(headings.map(({ id, page }) => [id, page]));
  // From the last to the first: none moves one that is still to come.
  for (const entry of entries.toReversed()) {
    const label = pages[pageOf.get(entry.target) ?? -1]?.label ?? '';
    pages[entry.page]?.items.splice(entry.at + 1, 0, ...entryEnd(entry, label, setParagraph));
  }
}

function entryEnd(
  { line: placed, item, target, width }: PlacedEntry,
  label: string,
  setParagraph: SetParagraph,
): PageItem[] {
  const { x, y, line } = placed;
  const plain = { ...item.text.style, indentLeft: 0, indentFirst: 0, indentRight: 0 };
  const [number] = setParagraph(plainText({ ...plain, align: 'right' }, label), width);
  const [text, digits] = [line.parts.at(-1), number?.parts[0]];
  if (!number || !text || !digits) return [];
  const leader = dotsBehind(text, digits.x - LEADER_STEP);
  return [
    ...(leader ? [placeLeader(leader, { x, y: y + line.baseline })] : []),
    ...(label === '' ? [] : [{ kind: 'line', x, y, line: number, owner: item.owner } as const]),
    { kind: 'link', target, x, y, width, height: line.height, owner: item.owner },
  ];
}
