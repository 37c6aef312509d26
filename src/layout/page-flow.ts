import { DRAFT_MARK, DRAFT_STYLE } from '../document/draft-mark.js';
import { pageNumberText, pageNumberTop } from '../document/geometry.js';
import type { DocumentModel, ParagraphStyle, Section } from '../document/model.js';
import {
  LEADER_STEP,
  type Leader,
  type Page,
  type PageItem,
  type Point,
  type SetLine,
  type Structure,
  type StructureElement,
} from './pages.js';
import type { SetParagraph } from './set-paragraph.js';

/** Lengths that differ by less are equal, pt. */
export const TOLERANCE = 0.01;

/** All that pages take from a document besides its sections. */
export type Look = Pick<DocumentModel, 'styles' | 'layout'> & { readonly isDraft: boolean };

/** What sets the blocks of a section. */
export interface FlowContext {
  readonly model: Look;
  readonly section: Section;
  readonly setParagraph: SetParagraph;
  /** Whether an item of a list begins its sub-list on its own page, whatever its style says. */
  readonly keepsLeadIns: boolean;
  readonly structure: Structure;
  /** Structure element that the block belongs to. */
  readonly parent: StructureElement;
}

interface DraftPage extends Page {
  readonly items: PageItem[];
}

/** The pages of a section, filled from top to bottom, one after the other. All lengths pt. */
export class PageFlow {
  readonly pages: DraftPage[] = [];
  /** Where the next item goes. */
  y = 0;
  /** Puts above what goes on there whatever is repeated on the page just begun. */
  repeat: (() => void) | undefined;
  /** Where the first item of the page goes. */
  #top = 0;

  /** `count`: number of the page, once counting has begun. */
  constructor(
    private readonly section: Section,
    private readonly model: Look,
    private readonly setParagraph: SetParagraph,
    public count: number | undefined,
  ) {
    this.turnPage();
  }

  turnPage(): void {
    const { page, pageNumber } = this.section;
    const isFirst = this.pages.length === 0;
    if (isFirst && pageNumber.start !== undefined) this.count = pageNumber.start;
    else if (this.count !== undefined) this.count++;
    const label = this.count === undefined ? '' : pageNumberText(this.count, this.section);
    this.pages.push({ width: page.width, height: page.height, label, items: [] });
    this.y = page.margins.top;
    if (this.model.isDraft) this.placeDraftMark();
    if (label !== '' && (pageNumber.show === 'all' || (pageNumber.show === 'after-first' && !isFirst))) {
      this.placePageNumber(label);
    }
    this.repeat?.();
    this.#top = this.y;
  }

  /** Index of the item on its page. */
  put(item: PageItem): number {
    const items = this.pages.at(-1)?.items ?? [];
    const at = items.push(item) - 1;
    if (item.kind === 'line' && item.line.leader) {
      items.push(placeLeader(item.line.leader, { x: item.x, y: item.y + item.line.baseline }));
    }
    return at;
  }

  get x(): number {
    return this.section.page.margins.left;
  }

  get width(): number {
    const { width, margins } = this.section.page;
    return width - margins.left - margins.right;
  }

  /** Room left below. */
  get left(): number {
    const { height, margins } = this.section.page;
    return height - margins.bottom - this.y;
  }

  /** Room of a whole page. */
  get whole(): number {
    const { height, margins } = this.section.page;
    return height - margins.top - margins.bottom;
  }

  get isAtTop(): boolean {
    return this.y <= this.#top + TOLERANCE;
  }

  /** Whether this is the section's first page. */
  get isFirstPage(): boolean {
    return this.pages.length <= 1;
  }

  private placeDraftMark(): void {
    const { page } = this.section;
    const [line] = this.setParagraph(plainText(DRAFT_STYLE, DRAFT_MARK.text), page.width + page.height);
    if (!line) return;
    const width = line.parts.reduce((sum, part) => sum + part.width, 0);
    this.put({
      kind: 'line',
      x: -width / 2,
      y: DRAFT_STYLE.size / 4 - line.baseline,
      line,
      owner: 'draft-mark',
    });
  }

  private placePageNumber(label: string): void {
    const { before, after } = this.model.layout.pageNumber;
    const style = styleNamed(this.model, this.section.pageNumber.style);
    const [line] = this.setParagraph(plainText(style, `${before}${label}${after}`), this.width);
    const y = pageNumberTop(this.model, this.section);
    if (line) this.put({ kind: 'line', x: this.x, y, line, owner: 'page-number' });
  }
}

/** Dots of a line, `at` being the left edge of its column on its baseline. */
export const placeLeader = ({ from, to }: NonNullable<SetLine['leader']>, { x, y }: Point): Leader => ({
  kind: 'leader',
  from: x + from,
  to: x + to,
  y,
  step: LEADER_STEP,
});

/** A text that stands in no block of the model. */
export const plainText = (style: ParagraphStyle, text: string): Parameters<SetParagraph>[0] => ({
  style,
  inlines: [{ kind: 'text', text, breaks: [] }],
});

export function styleNamed(model: Pick<Look, 'styles'>, name: string): ParagraphStyle {
  const style = model.styles[name];
  if (!style) throw new Error(`the document uses a style it does not have: ${name}`);
  return style;
}
