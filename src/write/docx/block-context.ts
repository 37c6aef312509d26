import type { DocumentModel, ParagraphStyle, Section } from '../../document/model.js';
import type { WriterResources } from '../../document/resources.js';
import type { ContentsField } from './contents-field.js';
import type { KeepBlock } from './kept-blocks.js';
import type { HeadingNumberings } from './number-headings.js';
import type { ListNumberings } from './number-lists.js';
import type { WordNumbering } from './numbering-config.js';
import type { DocumentUses } from './style-uses.js';

/** What the writers of blocks need to know of the document around them. */
export interface BlockContext {
  readonly model: DocumentModel;
  readonly section: Section;
  readonly uses: DocumentUses;
  readonly styleOf: (id: string) => ParagraphStyle;
  readonly lists: ListNumberings;
  readonly headings: HeadingNumberings;
  readonly numbering: WordNumbering;
  /** Name of each heading's bookmark. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly contentsField: ContentsField | undefined;
  /** Printed page number of each heading, for the table of contents. */
  readonly pageOf: ReadonlyMap<string, string>;
  readonly images: WriterResources['images'];
  /** Number of the next drawing, unique in the document. */
  readonly nextDrawing: () => number;
  /** Missing where nothing is written again. */
  readonly keep: KeepBlock | undefined;
}
