import type { Heading } from '../../document/model.js';

export interface Bookmark {
  readonly id: number;
  readonly name: string;
}

const MAX_LENGTH = 40;

/**
 * Word's bookmarks of the headings, by heading id. A name has at most 40 letters, digits and underscores;
 * the leading underscore hides it from the dialog of the user's own bookmarks.
 */
export function bookmarksOf(headings: readonly Heading[]): ReadonlyMap<string, Bookmark> {
  const bookmarks = new Map<string, Bookmark>();
  const taken = new Set<string>();
  headings.forEach(({ id }, index) => {
    const plain = `_${id.replace(/[^A-Za-z0-9_]/g, '_')}`.slice(0, MAX_LENGTH);
    const name = taken.has(plain.toLowerCase()) ? `${plain.slice(0, MAX_LENGTH - 6)}_${index}` : plain;
    taken.add(name.toLowerCase());
    bookmarks.set(id, { id: index, name });
  });
  return bookmarks;
}
