import type { Block, Contents, ContentsHead } from '../../document/model.js';

/** A contents element: its entries are known when all parts of the document are. */
export interface ContentsRequest {
  readonly kind: 'contentsRequest';
  readonly firstLevel: number;
  readonly lastLevel: number;
  /** Style of level n is this name followed by n. */
  readonly styles: string;
  readonly head?: ContentsHead;
}

export type DraftBlock = Exclude<Block, Contents> | ContentsRequest;

/** What a part's markup says. */
export interface Draft {
  readonly blocks: readonly DraftBlock[];
  /** Ids of headings that no table of contents lists. */
  readonly unlisted: ReadonlySet<string>;
}
