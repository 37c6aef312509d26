import type { PdfKitDocument, PdfReference } from './pdfmake-parts.js';

export interface Bookmark {
  readonly title: string;
  /** 1 = top. */
  readonly level: number;
  readonly destination: readonly unknown[];
}

interface OutlineNode {
  readonly bookmark: Bookmark;
  readonly children: OutlineNode[];
}

/** Writes the bookmarks a reader shows beside the pages; deeper levels start folded. */
export function writeOutlines(document: PdfKitDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const roots = nest(bookmarks);
  const outlines = document.ref({ Type: 'Outlines' });
  linkChildren(document, outlines, roots);
  outlines.data['Count'] = roots.length;
  outlines.end();
  document._root.data['Outlines'] = outlines;
  document._root.data['PageMode'] = 'UseOutlines';
}

function nest(bookmarks: readonly Bookmark[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: OutlineNode[] = [];
  for (const bookmark of bookmarks) {
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    const node: OutlineNode = { bookmark, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

function linkChildren(
  document: PdfKitDocument,
  parent: PdfReference,
  children: readonly OutlineNode[],
): void {
  const references = children.map(() => document.ref());
  parent.data['First'] = references[0];
  parent.data['Last'] = references.at(-1);
  children.forEach(({ bookmark, children: grandchildren }, index) => {
    const reference = references[index];
    if (!reference) return;
    Object.assign(reference.data, {
      Title: new String(bookmark.title),
      Parent: parent,
      Dest: bookmark.destination,
      ...(index > 0 ? { Prev: references[index - 1] } : {}),
      ...(index < references.length - 1 ? { Next: references[index + 1] } : {}),
    });
    if (grandchildren.length > 0) {
      linkChildren(document, reference, grandchildren);
      reference.data['Count'] = -grandchildren.length;
    }
    reference.end();
  });
}
