import { CharacterSet, Document, type IPropertiesOptions } from 'docx';
import type { DocumentModel, Heading, List } from '../../document/model.js';
import type { UsedFamily } from './font-shelf.js';
import { numberHeadings } from './number-headings.js';
import { type ListNumberings, numberList } from './number-lists.js';
import { NumberingBook } from './numbering-book.js';
import { numberingConfig } from './numbering-config.js';
import { sectionBody } from './section-body.js';
import { sectionHeaders, sectionProperties } from './section-properties.js';
import type { BlockContext } from './styled-paragraph.js';
import { printableText } from './word-elements.js';
import { styleOf as styleIn, styleSheet } from './word-styles.js';

interface DocumentSources
  extends Pick<BlockContext, 'uses' | 'images' | 'contentsField' | 'pageOf' | 'keep'> {
  readonly families: readonly UsedFamily[];
}

/** The model as a document of `docx`. */
export function wordDocument(
  model: DocumentModel,
  { uses, families, images, pageOf, contentsField, keep }: DocumentSources,
): Document {
  const styleOf = (id: string) => styleIn(model, id);
  const book = new NumberingBook();
  const headings = numberHeadings(uses, book, styleOf);
  const lists: ListNumberings = new Map(
    topLists(model).flatMap((list) => [...numberList(list, book, styleOf)]),
  );
  const numbering = numberingConfig(book.numberings);
  let drawings = 0;
  const shared = {
    model,
    uses,
    styleOf,
    lists,
    headings,
    numbering,
    bookmarks: bookmarkNames(uses.headings),
    contentsField,
    pageOf,
    images,
    nextDrawing: () => ++drawings,
    keep,
  };
  return new Document({
    ...properties(model),
    fonts: embeddedFonts(families),
    styles: { importedStyles: styleSheet(shared) },
    numbering: { config: numbering.config },
    sections: model.sections.map((section, index) => ({
      headers: sectionHeaders(model, index),
      properties: sectionProperties(model, index, section),
      children: sectionBody({ ...shared, section }),
    })),
  });
}

const topLists = ({ sections }: DocumentModel): List[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'list'));

const properties = ({ title, subject, author }: DocumentModel): Omit<IPropertiesOptions, 'sections'> => ({
  title: printableText(title),
  subject: printableText(subject),
  creator: printableText(author),
  lastModifiedBy: printableText(author),
  // Space after and space before add up, as in the PDF; without it the larger one wins.
  compatibility: { doNotUseHTMLParagraphAutoSpacing: true },
});

/** `docx` masks and deflates each face anew for each document: it gets none, `normalisePackage` puts them in. */
const PLACE = Buffer.alloc(1);

const embeddedFonts = (families: readonly UsedFamily[]): NonNullable<IPropertiesOptions['fonts']> =>
  families
    .filter(({ embedded }) => embedded.size > 0)
    .map(({ name, embedded }) => ({
      name,
      characterSet: CharacterSet.THAI,
      data: PLACE,
      ...(embedded.has('bold') && { bold: PLACE }),
      ...(embedded.has('italic') && { italic: PLACE }),
      ...(embedded.has('boldItalic') && { boldItalic: PLACE }),
    }));

const MAX_LENGTH = 40;

/**
 * Names of the headings' bookmarks, by heading id. Word allows at most 40 letters, digits and underscores;
 * the leading underscore hides it from the dialog of the user's own bookmarks.
 */
function bookmarkNames(headings: readonly Heading[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  headings.forEach(({ id }, index) => {
    const plain = `_${id.replace(/[^A-Za-z0-9_]/g, '_')}`.slice(0, MAX_LENGTH);
    const name = taken.has(plain.toLowerCase()) ? `${plain.slice(0, MAX_LENGTH - 6)}_${index}` : plain;
    taken.add(name.toLowerCase());
    names.set(id, name);
  });
  return names;
}
