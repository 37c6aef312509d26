import type { DocumentModel, List, Section } from '../../document/model.js';
import type { BlockContext } from './block-context.js';
import { bookmarksOf } from './bookmarks.js';
import { contentsField } from './contents-field.js';
import { emptyHeader, numberedHeader } from './header-part.js';
import { numberHeadings } from './number-headings.js';
import { type ListNumberings, numberList } from './number-lists.js';
import { NumberingBook } from './numbering-book.js';
import { numberingPart } from './numbering-part.js';
import type { Relationship } from './package-parts.js';
import { type Picture, PictureStore } from './picture-store.js';
import { sectionBody } from './section-body.js';
import { type HeaderIds, sectionProperties } from './section-properties.js';
import type { DocumentUses } from './style-uses.js';
import { styleOf, stylesPart } from './styles-part.js';
import { element, NAMESPACES, xmlPart } from './xml.js';

export interface DocumentParts {
  /** XML parts by path inside `word/`. */
  readonly xml: ReadonlyMap<string, string>;
  readonly pictures: readonly Picture[];
  readonly relationships: readonly Relationship[];
}

export interface DocumentSources {
  readonly uses: DocumentUses;
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** Printed page numbers by heading id. */
  readonly pageOf: ReadonlyMap<string, string>;
}

/** The parts that say what a document contains and how it looks. */
export function documentParts(
  model: DocumentModel,
  { uses, images, pageOf }: DocumentSources,
): DocumentParts {
  const style = (id: string) => styleOf(model, id);
  const book = new NumberingBook();
  const headings = numberHeadings(uses, book, style);
  const lists: ListNumberings = new Map(
    topLists(model).flatMap((list) => [...numberList(list, book, style)]),
  );
  const pictures = new PictureStore(images);
  const headers = headerParts(model);
  const shared = {
    model,
    uses,
    styleOf: style,
    lists,
    headings,
    contentsField: contentsField(model, uses),
    bookmarks: bookmarksOf(uses.headings),
    pageOf,
    pictures,
  };
  const xml = new Map(headers.parts);
  xml.set('document.xml', documentPart(shared, headers.ids));
  xml.set('numbering.xml', numberingPart(book.numberings));
  xml.set(
    'styles.xml',
    stylesPart({ model, uses, numberings: headings, contentsWidth: contentsWidth(model) }),
  );
  const relationships: Relationship[] = [
    { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
    { id: 'rIdNumbering', type: 'numbering', target: 'numbering.xml' },
    ...headers.relationships,
    ...pictures.pictures.map(({ relationship, path }) => ({ id: relationship, type: 'image', target: path })),
  ];
  return { xml, pictures: pictures.pictures, relationships };
}

const topLists = ({ sections }: DocumentModel): List[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'list'));

function documentPart(shared: Omit<BlockContext, 'section'>, headers: HeaderIds): string {
  const { model } = shared;
  const last = model.sections.at(-1);
  const bodies = model.sections.map((section) => {
    const properties = sectionProperties(model, section, headers);
    const context = { ...shared, section };
    return section === last ? sectionBody(context, undefined) + properties : sectionBody(context, properties);
  });
  return xmlPart(element('w:document', NAMESPACES, element('w:body', {}, ...bodies)));
}

interface HeaderParts {
  readonly ids: HeaderIds;
  readonly parts: readonly (readonly [path: string, xml: string])[];
  readonly relationships: readonly Relationship[];
}

/** One empty header, and one for each style of page numbers. */
function headerParts({ sections }: DocumentModel): HeaderParts {
  const styles = [
    ...new Set(
      sections
        .filter(({ pageNumber }) => pageNumber.show !== 'none')
        .map(({ pageNumber }) => pageNumber.style),
    ),
  ];
  const contents = [emptyHeader(), ...styles.map(numberedHeader)];
  const id = (index: number): string => `rIdHeader${index + 1}`;
  const path = (index: number): string => `header${index + 1}.xml`;
  return {
    ids: { empty: id(0), numbered: new Map(styles.map((style, index) => [style, id(index + 1)])) },
    parts: contents.map((xml, index) => [path(index), xml]),
    relationships: contents.map((_, index) => ({ id: id(index), type: 'header', target: path(index) })),
  };
}

function contentsWidth({ sections }: DocumentModel): number {
  const hasContents = ({ blocks }: Section): boolean => blocks.some(({ kind }) => kind === 'contents');
  const page = sections.find(hasContents)?.page;
  return page ? page.width - page.margins.left - page.margins.right : 0;
}
