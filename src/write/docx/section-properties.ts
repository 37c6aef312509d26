import { isDeepStrictEqual } from 'node:util';
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
import { contentWidth, pageNumberTop } from '../../document/geometry.js';
import type { ContentsHead, DocumentModel, Section } from '../../document/model.js';
import { headLine } from './contents-block.js';
import { SPACER, wordStyleId } from './style-names.js';
import { styledParagraph } from './styled-paragraph.js';
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
  const running = runningHead(model.sections[index]);
  const isNew =
    running !== undefined ||
    runningHead(model.sections[index - 1]) !== undefined ||
    (index === 0 ? style !== undefined || model.draft : style !== numberStyle(index - 1));
  const first = shownNumbers(model, index) === 'after-first' ? undefined : style;
  return {
    ...(isNew && { default: header(style, model, running && runningParagraphs(running, model, index)) }),
    ...(hasFirstHeader(model, index) && { first: header(first, model) }),
  };
}

const hasFirstHeader = (model: DocumentModel, index: number): boolean =>
  shownNumbers(model, index) === 'after-first' || runningHead(model.sections[index]) !== undefined;

/** Head of a table of contents with which a section ends: its later pages hold nothing else. */
function runningHead(section: Section | undefined): ContentsHead | undefined {
  const last = section?.blocks.at(-1);
  return last?.kind === 'contents' && last.entries.length > 0 ? last.head : undefined;
}

/** The head of the contents where they go on, from the upper margin down. */
function runningParagraphs(head: ContentsHead, model: DocumentModel, index: number): Paragraph[] {
  const section = model.sections[index];
  if (!section) return [];
  const number = shownNumbers(model, index) === 'none' ? undefined : model.styles[section.pageNumber.style];
  const above = section.page.margins.top - pageNumberTop(model, section) - (number?.lineHeight ?? 1);
  return [
    styledParagraph(head.continued, { spacing: { before: twips(Math.max(0, above)) } }),
    headLine(head, contentWidth(section.page)),
  ];
}

/** A header with the page's number in a style. One without keeps a section from showing that before it, and takes no room. */
const header = (style: string | undefined, model: DocumentModel, more: readonly Paragraph[] = []): Header =>
  new Header({
    children: [
      style === undefined
        ? new Paragraph({ style: SPACER, children: draftMark(model) })
        : new Paragraph({
            style: wordStyleId(style),
            children: [pageNumberRun(model), ...draftMark(model)],
          }),
      ...more,
    ],
  });

/** The sections that pages, numbers and headers ask for: what differs in nothing goes on on the next page. */
export function joinSections(model: DocumentModel): DocumentModel {
  const sections: Section[] = [];
  for (const section of model.sections) {
    const last = sections.at(-1);
    if (last && mayGoOn(last, section)) {
      sections[sections.length - 1] = {
        ...last,
        blocks: [...last.blocks, { kind: 'pageBreak' }, ...section.blocks],
      };
    } else sections.push(section);
  }
  return { ...model, sections };
}

const mayGoOn = (section: Section, next: Section): boolean =>
  next.blocks.length > 0 &&
  next.pageNumber.start === undefined &&
  next.pageNumber.show !== 'after-first' &&
  runningHead(section) === undefined &&
  runningHead(next) === undefined &&
  isDeepStrictEqual(pageLook(section), pageLook(next));

const pageLook = ({ page, digits, pageNumber: { start: _, ...numbers } }: Section) => ({
  page,
  ...numbers,
  digits: numbers.digits ?? digits,
});

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
    ...(hasFirstHeader(model, index) && { titlePage: true }),
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
