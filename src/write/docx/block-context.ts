import type { DocumentModel, ParagraphStyle, Section } from '../../document/model.js';
import type { Bookmark } from './bookmarks.js';
import type { ContentsField } from './contents-field.js';
import type { HeadingNumberings } from './number-headings.js';
import type { ListNumberings } from './number-lists.js';
import type { PictureStore } from './picture-store.js';
import type { DocumentUses } from './style-uses.js';

/** What the writers of blocks need to know of the document around them. */
export interface BlockContext {
  readonly model: DocumentModel;
  readonly section: Section;
  readonly uses: DocumentUses;
  readonly styleOf: (id: string) => ParagraphStyle;
  readonly lists: ListNumberings;
  readonly headings: HeadingNumberings;
  readonly bookmarks: ReadonlyMap<string, Bookmark>;
  readonly contentsField: ContentsField | undefined;
  /** Printed page number of each heading, for the table of contents. */
  readonly pageOf: ReadonlyMap<string, string>;
  readonly pictures: PictureStore;
}

/** Paragraph formatting that depends on the place, not on the style. */
export interface Place {
  readonly pageBreakBefore?: boolean;
  /** `w:sectPr` carried by the last paragraph of a section. */
  readonly section?: string;
}
