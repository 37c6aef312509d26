/** How near the beginning of a text comes to a term. */
export interface NearMiss {
  /** Letters added, left out or replaced. */
  readonly distance: number;
  readonly end: number;
}

/**
 * Compares `text` from `start` on with `term`; undefined where more than `most` letters differ. The end is
 * where the likeness is greatest; of several, the longest that ends in the term's own last letter.
 */
export function nearMissAt(text: string, start: number, term: string, most: number): NearMiss | undefined {
  const reach = Math.min(text.length - start, term.length + most);
  let alike = 0;
  while (alike < term.length && text.charCodeAt(start + alike) === term.charCodeAt(alike)) alike += 1;
  // Letters that agree cost nothing: the distance is that of what follows them.
  let [row, next] = rowsOf(reach);
  row.fill(FAR, 0, reach + 1);
  for (let column = alike; column <= Math.min(reach, alike + most); column += 1) row[column] = column - alike;
  for (let line = alike + 1; line <= term.length; line += 1) {
    const letter = term.charCodeAt(line - 1);
    next.fill(FAR, 0, reach + 1);
    let least = FAR;
    for (let column = Math.max(alike, line - most); column <= Math.min(reach, line + most); column += 1) {
      const isSame = column > alike && text.charCodeAt(start + column - 1) === letter;
      const value = Math.min(
        (row[column] ?? FAR) + 1,
        (next[column - 1] ?? FAR) + 1,
        (row[column - 1] ?? FAR) + (isSame ? 0 : 1),
      );
      next[column] = value;
      if (value < least) least = value;
    }
    if (least > most) return undefined;
    [row, next] = [next, row];
  }
  return bestEnd(row.subarray(0, reach + 1), text, start, term, most);
}

const FAR = 1_000;

/** Two rows of distances, used again for each comparison. */
let rows: readonly [Uint16Array, Uint16Array] = [new Uint16Array(0x80), new Uint16Array(0x80)];

function rowsOf(reach: number): readonly [Uint16Array, Uint16Array] {
  if (rows[0].length <= reach) rows = [new Uint16Array(reach * 2), new Uint16Array(reach * 2)];
  return rows;
}

function bestEnd(row: Uint16Array, text: string, start: number, term: string, most: number) {
  let best: NearMiss | undefined;
  for (let column = Math.max(1, term.length - most); column < row.length; column += 1) {
    const distance = row[column] ?? FAR;
    if (distance > most) continue;
    const endsAlike = text[start + column - 1] === term.at(-1);
    if (!best || distance < best.distance || (distance === best.distance && endsAlike)) {
      best = { distance, end: start + column };
    }
  }
  return best;
}

export interface FoundNear extends NearMiss {
  readonly start: number;
}

/**
 * Places where `term` is nearly, but not quite, written. Each begins or ends as the term does: its first or
 * its last `ANCHOR` letters are right.
 */
export function findNearMisses(text: string, term: string, most: number): FoundNear[] {
  const head = term.slice(0, ANCHOR);
  const tail = term.slice(-ANCHOR);
  if (!text.includes(head) && !text.includes(tail)) return [];
  const exact = occurrences(text, term);
  const found: FoundNear[] = [];
  const keep = (start: number, miss: NearMiss | undefined): void => {
    if (!miss || miss.distance === 0) return;
    if (exact.some((at) => at < miss.end && start < at + term.length)) return;
    const rival = found.findIndex((other) => other.start < miss.end && start < other.end);
    if (rival < 0) found.push({ start, ...miss });
    else if ((found[rival]?.distance ?? 0) > miss.distance) found[rival] = { start, ...miss };
  };
  for (const start of occurrences(text, head)) {
    const behind = text.slice(start + ANCHOR, start + term.length + most);
    if (exact.includes(start) || !hasPiece(behind, term.slice(ANCHOR), most)) continue;
    keep(start, nearMissAt(text, start, term, most));
  }
  for (const at of occurrences(text, tail)) {
    const end = at + tail.length;
    const before = text.slice(Math.max(0, end - term.length - most), at);
    if (exact.includes(end - term.length) || !hasPiece(before, term.slice(0, -ANCHOR), most)) continue;
    const back = nearMissBefore(text, end, term, most);
    if (back) keep(back.start, { distance: back.distance, end });
  }
  return found;
}

const ANCHOR = 5;

/** Matches what `findNearMisses` may find one of `terms` in: one look in place of two for each. */
export const anchorsOf = (terms: readonly string[]): RegExp =>
  terms.length === 0
    ? /(?!)/u
    : new RegExp(
        terms
          .flatMap((term) => [term.slice(0, ANCHOR), term.slice(-ANCHOR)])
          .map((anchor) => anchor.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
          .join('|'),
        'u',
      );

/** Cut into one piece more than letters may be wrong, one piece of `part` is right. */
function hasPiece(text: string, part: string, most: number): boolean {
  const size = Math.floor(part.length / (most + 1));
  for (let at = 0; at + size <= part.length; at += Math.max(1, size)) {
    if (text.includes(part.slice(at, at + size))) return true;
  }
  return false;
}

/** The same looking back from `end`. */
function nearMissBefore(text: string, end: number, term: string, most: number) {
  const from = Math.max(0, end - term.length - most);
  const window = [...text.slice(from, end)].reverse().join('');
  const miss = nearMissAt(window, 0, [...term].reverse().join(''), most);
  return miss && { distance: miss.distance, start: end - miss.end };
}

export function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  if (part === '') return found;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}
