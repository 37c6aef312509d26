import type { DocumentModel, ParagraphStyle } from '../../../document/model.js';
import { pageNumberText } from '../../../document/page-numbers.js';
import { flowItems } from './flow.js';
import type { WidthsOf } from './measure-paragraph.js';
import { placeOnPages } from './place-on-pages.js';

export interface PageNumbers {
  /** Printed number of the page on which each heading stands, by its id; '' before numbering starts. */
  readonly headings: ReadonlyMap<string, string>;
  readonly pages: number;
}

/** Lays the document out roughly, to know its pages before a word processor has opened it. */
export function pageNumbers(
  model: DocumentModel,
  styleOf: (id: string) => ParagraphStyle,
  widthsOf: WidthsOf,
): PageNumbers {
  const headings = new Map<string, string>();
  let pages = 0;
  let next: number | undefined;
  for (const section of model.sections) {
    const { height, margins } = section.page;
    const items = flowItems({ model, section, styleOf, widthsOf });
    const flow = placeOnPages(items, height - margins.top - margins.bottom);
    const first = section.pageNumber.start ?? next;
    items.forEach(({ headingId }, index) => {
      if (headingId === undefined) return;
      headings.set(
        headingId,
        first === undefined ? '' : pageNumberText(first + (flow.starts[index] ?? 0), section),
      );
    });
    next = first === undefined ? undefined : first + flow.pages;
    pages += flow.pages;
  }
  return { headings, pages };
}
