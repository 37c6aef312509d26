import type { Heading } from '../../document/model.js';

const MAX_LENGTH = 40;

/**
 * Names of the headings' bookmarks, by heading id. Word allows at most 40 letters, digits and underscores;
 * the leading underscore hides it from the dialog of the user's own bookmarks.
 */
export function bookmarkNames(headings: readonly Heading[]): ReadonlyMap<string, string> {
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
