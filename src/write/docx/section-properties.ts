import {
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { pageNumberTop } from '../../document/geometry.js';
import type { DocumentModel, Section } from '../../document/model.js';
import { SPACER, wordStyleId } from './style-names.js';
import { twips } from './units.js';
import { draftMark } from './watermark.js';

/** Whether the pages of a section bear their numbers; before the first `start` no page has one. */
function shownNumbers({ sections }: DocumentModel, index: number): 'none' | 'all' | 'after-first' {
  const isCounted = sections.slice(0, index + 1).some(({ pageNumber }) => pageNumber.start !== undefined);
  return (isCounted && sections[index]?.pageNumber.show) || 'none';
}

/** Headers of a section that differ from those of the section before, which Word goes on using. */
export function sectionHeaders(model: DocumentModel, index: number): NonNullable<ISectionOptions['headers']> {
  const numberStyle = (at: number): string | undefined =>
    shownNumbers(model, at) === 'none' ? undefined : model.sections[at]?.pageNumber.style;
  const style = numberStyle(index);
  const isNew = index === 0 ? style !== undefined || model.draft : style !== numberStyle(index - 1);
  return {
    ...(isNew && { default: style === undefined ? emptyHeader(model) : numberedHeader(style, model) }),
    ...(shownNumbers(model, index) === 'after-first' && { first: emptyHeader(model) }),
  };
}

/** A header with the page's number. */
const numberedHeader = (style: string, model: DocumentModel): Header =>
  new Header({
    children: [
      new Paragraph({
        style: wordStyleId(style),
        children: [pageNumberRun(model), ...draftMark(model)],
      }),
    ],
  });

/** A header that keeps a section from showing the one before it; its line takes no room. */
const emptyHeader = (model: DocumentModel): Header =>
  new Header({ children: [new Paragraph({ style: SPACER, children: draftMark(model) })] });

const pageNumberRun = ({ layout: { pageNumber } }: DocumentModel): TextRun =>
  new TextRun({ children: [pageNumber.before, PageNumber.CURRENT, pageNumber.after] });

export function sectionProperties(
  model: DocumentModel,
  index: number,
  section: Section,
): NonNullable<ISectionOptions['properties']> {
  const { page, pageNumber, digits } = section;
  const { width, height, margins } = page;
  return {
    type: SectionType.NEXT_PAGE,
    ...(shownNumbers(model, index) === 'after-first' && { titlePage: true }),
    page: {
      size: {
        // `docx` turns a landscape page itself.
        width: twips(Math.min(width, height)),
        height: twips(Math.max(width, height)),
        orientation: width > height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(margins.top),
        right: twips(margins.right),
        bottom: twips(margins.bottom),
        left: twips(margins.left),
        header: twips(pageNumberTop(model, section)),
        footer: twips(Math.min(model.layout.pageNumber.top, margins.bottom)),
        gutter: 0,
      },
      pageNumbers: {
        formatType: pageNumber.letters
          ? NumberFormat.THAI_LETTERS
          : (pageNumber.digits ?? digits) === 'thai'
            ? NumberFormat.THAI_NUMBERS
            : NumberFormat.DECIMAL,
        ...(pageNumber.start !== undefined && { start: pageNumber.start }),
      },
    },
  };
}
