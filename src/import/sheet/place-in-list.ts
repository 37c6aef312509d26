import type { ListMarker } from './list-marker.js';
import type { Token } from './list-tokens.js';

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
  section: number | undefined,
): PlaceInList {
  const numbers = withoutSection(marker, open, section);
  const depth =
    token.origin === 'automatic'
      ? automaticDepth(token, open)
      : marker.style === 'dotted'
        ? dottedDepth(numbers, open)
        : typedDepth(token, marker, open);
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
  const above = open.findLastIndex(({ path }) => path.join('.') === parent);
  if (above >= 0 || parent === '') return above + 1;
  const sibling = open.findIndex(
    ({ path }) => path.length === numbers.length && path.slice(0, -1).join('.') === parent,
  );
  if (sibling >= 0) return sibling;
  return numbers.at(-1) === 1 ? open.length : Math.min(open.length, numbers.length - 1);
}

/**
 * A marker of one part goes on the list whose last number is one less: at the head of a line the outermost
 * such list, inside a line the innermost. A 1 begins a list below.
 */
function typedDepth({ origin }: Token, { style, numbers }: ListMarker, open: readonly OpenEntry[]): number {
  const isKin = ({ token }: OpenEntry): boolean => token.marker?.style === style;
  if (style === 'dash') {
    const dash = open.findLastIndex(isKin);
    return dash < 0 ? open.length : dash;
  }
  const number = numbers[0] ?? 1;
  const goesOn = (entry: OpenEntry): boolean => isKin(entry) && entry.path.at(-1) === number - 1;
  const next = origin === 'head' ? open.findIndex(goesOn) : open.findLastIndex(goesOn);
  if (next >= 0) return next;
  if (number === 1) return open.length;
  const kin = origin === 'head' ? open.findIndex(isKin) : open.findLastIndex(isKin);
  return kin < 0 ? open.length : kin;
}
