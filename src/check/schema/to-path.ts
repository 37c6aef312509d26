import type { Path } from '../../source/yaml-source.js';

/** A JSON pointer as a path; what looks like a number is the index of a list entry. */
export function toPath(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** What to call a place in a message: the nearest field name. */
export const fieldOf = (path: Path): string => path.findLast((part) => typeof part === 'string') ?? '';
