import { displayWidth } from '../../thai/display-width.js';
import type { Line } from '../manuscript.js';
import { markerAt } from './list-marker.js';

/** How the pages of a text were set: what tells whether a line break ends a paragraph. */
export interface PageSetting {
  /** Columns that a full line takes. */
  readonly width: number;
  /** Lines are broken inside runs of Thai, so that nearly all of them are full. */
  readonly breaksWords: boolean;
  /** Blank lines stand between paragraphs only, not between all lines. */
  readonly hasTellingBlanks: boolean;
  /** A space at which a line was broken still stands at its end. */
  readonly keepsSpaces: boolean;
  /** Lines of an entry stand right of its marker, so that one which does not is none of it. */
  readonly hangs: boolean;
}

const NARROWEST = 40;
const WIDEST = 140;
const USUAL = 90;
const FEWEST_LINES = 6;
const STEP = 6;

export function measurePages(lines: readonly Line[]): PageSetting {
  const typed = lines.filter(({ kind }) => kind === 'line');
  const blanks = typed.filter(({ hasBlankBefore }) => hasBlankBefore).length;
  const kept = typed.filter(({ raw }) => /\S $/u.test(raw)).length;
  const width = edgeOf(typed.map(({ raw }) => displayWidth(raw.trimEnd())));
  return {
    width,
    breaksWords: areMostFull(typed, width),
    hasTellingBlanks: blanks < typed.length * 0.6,
    keepsSpaces: kept > typed.length * 0.03,
    hangs: doEntriesHang(typed),
  };
}

/** Of the lines that another goes on from: most reach the edge, where words are broken. */
function areMostFull(lines: readonly Line[], width: number): boolean {
  const broken = lines.filter(
    ({ raw }, index) =>
      displayWidth(raw) > width / 2 && /^[ก-ฮเ-ไ]/u.test(lines[index + 1]?.raw.trimStart() ?? ''),
  );
  const full = broken.filter(({ raw }) => displayWidth(raw.trimEnd()) >= width - NEAR_EDGE);
  return full.length >= broken.length * 0.6;
}

export const NEAR_EDGE = 10;

const FEWEST_ENTRIES = 5;

function doEntriesHang(lines: readonly Line[]): boolean {
  const hanging = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const isEntry = markerAt(line.raw.trimStart()) !== undefined;
    const goesOn = next && !next.hasBlankBefore && markerAt(next.raw.trimStart()) === undefined;
    return isEntry && goesOn ? [(next.indent ?? 0) > (line.indent ?? 0)] : [];
  });
  return hanging.length >= FEWEST_ENTRIES && hanging.filter(Boolean).length >= hanging.length * 0.75;
}

/** Many lines end just before the edge of the page, and few behind it. */
function edgeOf(widths: readonly number[]): number {
  const counts = new Array<number>(WIDEST + STEP + 1).fill(0);
  for (const width of widths) if (width < counts.length) counts[width] = (counts[width] ?? 0) + 1;
  const sum = (from: number, to: number): number =>
    counts.slice(from, to).reduce((all, count) => all + count, 0);
  let best = { width: USUAL, weight: 2 };
  for (let width = NARROWEST; width <= WIDEST; width += 1) {
    const weight = sum(width - STEP + 1, width + 1) - 3 * sum(width + 1, width + STEP + 1);
    if (weight > best.weight) best = { width, weight };
  }
  if (best.weight >= FEWEST_LINES) return best.width;
  const long = widths.filter((width) => width >= NARROWEST && width <= WIDEST);
  return long.length === 0 ? USUAL : Math.max(...long);
}
