import type { DocumentModel, Section } from '../../document/model.js';
import { twips } from './units.js';
import { element, valued } from './xml.js';

/** From the edge of the paper to the top of the page number's line: 12.5 mm, in pt. */
const HEADER_TOP = 35.4;

/** Relationship ids of the headers that a section can have. */
export interface HeaderIds {
  readonly empty: string;
  /** By paragraph style of the number. */
  readonly numbered: ReadonlyMap<string, string>;
}

/** Whether the pages of a section bear their numbers; before the first `start` no page has one. */
export function shownNumbers(model: DocumentModel, section: Section): 'none' | 'all' | 'after-first' {
  const index = model.sections.indexOf(section);
  const isCounted = model.sections
    .slice(0, index + 1)
    .some(({ pageNumber }) => pageNumber.start !== undefined);
  return isCounted ? section.pageNumber.show : 'none';
}

export function sectionProperties(model: DocumentModel, section: Section, headers: HeaderIds): string {
  const { width, height, margins } = section.page;
  const shown = shownNumbers(model, section);
  const { style } = section.pageNumber;
  // A header that reaches into the text would push it down.
  const headerTop = Math.max(0, Math.min(HEADER_TOP, margins.top - (model.styles[style]?.lineHeight ?? 0)));
  const header = (type: string, id: string | undefined): string =>
    element('w:headerReference', { 'w:type': type, 'r:id': id });
  return element(
    'w:sectPr',
    {},
    header('default', shown === 'none' ? headers.empty : headers.numbered.get(style)),
    shown === 'after-first' ? header('first', headers.empty) : '',
    valued('w:type', 'nextPage'),
    element('w:pgSz', {
      'w:w': twips(width),
      'w:h': twips(height),
      'w:orient': width > height ? 'landscape' : undefined,
    }),
    element('w:pgMar', {
      'w:top': twips(margins.top),
      'w:right': twips(margins.right),
      'w:bottom': twips(margins.bottom),
      'w:left': twips(margins.left),
      'w:header': twips(headerTop),
      'w:footer': twips(Math.min(HEADER_TOP, margins.bottom)),
      'w:gutter': 0,
    }),
    element('w:pgNumType', {
      'w:fmt': (section.pageNumber.digits ?? section.digits) === 'thai' ? 'thaiNumbers' : 'decimal',
      'w:start': section.pageNumber.start,
    }),
    shown === 'after-first' ? '<w:titlePg/>' : '',
  );
}
