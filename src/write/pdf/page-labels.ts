import type { DocumentModel, Section } from '../../document/model.js';
import { pageNumberText } from '../../document/page-numbers.js';

/** How a page is numbered: `label` is what contents lines name, `printed` what stands at its head. */
export interface PageLabel {
  readonly section: Section;
  readonly label: string;
  readonly printed: boolean;
}

/** Labels of all pages, from the sections' numbering; pages before the first start have an empty label. */
export function pageLabels(
  model: DocumentModel,
  sectionStarts: readonly number[],
  pageCount: number,
): PageLabel[] {
  let count: number | undefined;
  return model.sections.flatMap((section, index) => {
    const start = sectionStarts[index] ?? pageCount;
    const end = sectionStarts[index + 1] ?? pageCount;
    return Array.from({ length: Math.max(0, end - start) }, (_, offset): PageLabel => {
      if (offset === 0 && section.pageNumber.start !== undefined) count = section.pageNumber.start;
      else if (count !== undefined) count++;
      const { show } = section.pageNumber;
      return {
        section,
        label: count === undefined ? '' : pageNumberText(count, section),
        printed: count !== undefined && (show === 'all' || (show === 'after-first' && offset > 0)),
      };
    });
  });
}
