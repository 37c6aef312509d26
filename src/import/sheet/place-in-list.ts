import type { Token } from './inline-markers.js';
import type { ListMarker } from './list-marker.js';

/** An entry that may still get sub-entries; `path` is its number in full. */
export interface OpenEntry {
  readonly token: Token;
  readonly path: readonly number[];
}

export interface PlaceInList {
  /** How many of the open entries it stands below. */
  readonly depth: number;
  readonly path: readonly number[];
}

const DEEPEST = 5;

/** Below which of the open entries, outermost first, an entry stands. */
export function placeInList(
  token: Token,
  marker: ListMarker,
  open: readonly OpenEntry[],
  { section, hangs }: { readonly section: number | undefined; readonly hangs: boolean },
): PlaceInList {
  const numbers = withoutSection(marker, open, section);
  const depth =
    token.origin === 'automatic'
      ? automaticDepth(token, open)
      : marker.style === 'dotted'
        ? dottedDepth(numbers, open)
        : typedDepth(token, marker, open, hangs);
  return { depth: Math.min(depth, DEEPEST), path: numbers };
}

/** 3.1 in section 3 is its first entry, unless an entry 3 is open. */
function withoutSection(
  { style, numbers }: ListMarker,
  open: readonly OpenEntry[],
  section: number | undefined,
) {
  if (style !== 'dotted' || numbers[0] !== section) return numbers;
  return open[0]?.token.marker?.style === 'number' ? numbers : numbers.slice(1);
}

/** Word counts: the level tells, and between lists of one level how far they are set in. */
function automaticDepth(token: Token, open: readonly OpenEntry[]): number {
  const above = open.findIndex((entry) => !isDeeper(token, entry.token));
  return above < 0 ? open.length : above;
}

const STEP = 100;

function isDeeper(token: Token, above: Token): boolean {
  if (above.origin !== 'automatic') return true;
  if (token.list === above.list || token.level !== above.level)
    return (token.level ?? 0) > (above.level ?? 0);
  const [own, other] = [token.line.indent, above.line.indent];
  if (own !== undefined && other !== undefined && Math.abs(own - other) > STEP) return own > other;
  return token.marker?.style === 'dash' && above.marker?.style !== 'dash';
}

/** ๒.๑.๓) stands below ๒.๑). */
function dottedDepth(numbers: readonly number[], open: readonly OpenEntry[]): number {
  const parent = numbers.slice(0, -1).join('.');
  const counts = ({ token }: OpenEntry): boolean => token.marker?.style !== 'parenthesis';
  const above = open.findIndex((entry) => counts(entry) && entry.path.join('.') === parent);
  if (above >= 0 || parent === '') return above + 1;
  const sibling = open.findIndex(
    ({ path }) => path.length === numbers.length && path.slice(0, -1).join('.') === parent,
  );
  if (sibling >= 0) return sibling;
  return numbers.at(-1) === 1 ? open.length : Math.min(open.length, numbers.length - 1);
}

/**
 * A marker of one part goes on the list whose last number is one less: at the head of a line the outermost
 * such list, inside a line the innermost. A 1 begins a list below. Where entries hang, how far a marker is set
 * in settles what its number leaves open.
 */
function typedDepth(
  token: Token,
  { style, numbers }: ListMarker,
  open: readonly OpenEntry[],
  hangs: boolean,
): number {
  const isKin = (entry: OpenEntry): boolean => entry.token.marker?.style === style;
  const isHead = token.origin === 'head';
  if (style === 'dash') return dashDepth(token, open, isKin, hangs && isHead);
  const number = numbers[0] ?? 1;
  const next = open.flatMap((entry, index) =>
    isKin(entry) && entry.path.at(-1) === number - 1 ? [index] : [],
  );
  const nearest =
    hangs && isHead ? [...next].sort((a, b) => asideOf(token, open[a]) - asideOf(token, open[b])) : next;
  const chosen = isHead ? nearest[0] : next.at(-1);
  if (chosen !== undefined) return chosen;
  if (number === 1) return open.length;
  const kin = isHead ? open.findIndex(isKin) : open.findLastIndex(isKin);
  return kin < 0 ? open.length : kin;
}

/** A dash tells nothing but where it stands. */
function dashDepth(
  token: Token,
  open: readonly OpenEntry[],
  isKin: (entry: OpenEntry) => boolean,
  hangs: boolean,
): number {
  const innermost = open.findLastIndex(isKin);
  if (innermost < 0) return open.length;
  if (!hangs) return innermost;
  const level = open.findIndex((entry) => isKin(entry) && asideOf(token, entry) <= 1);
  if (level >= 0) return level;
  const own = token.line.indent ?? 0;
  return own > (open[innermost]?.token.line.indent ?? 0) ? open.length : innermost;
}

const asideOf = (token: Token, entry: OpenEntry | undefined): number =>
  Math.abs((token.line.indent ?? 0) - (entry?.token.line.indent ?? 0));
