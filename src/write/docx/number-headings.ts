import { printMarker } from '../../document/marker.js';
import type { Heading, ParagraphStyle } from '../../document/model.js';
import { formatOfMarker, printFormat } from './marker-format.js';
import { markerPlace } from './number-lists.js';
import type { Numbering, NumberingBook, NumberingLevel, NumberingReference } from './numbering-book.js';
import type { DocumentUses } from './style-uses.js';

export interface HeadingNumberings {
  /** Numbering that a style brings along: all headings of the style are counted alike. */
  readonly styles: ReadonlyMap<string, NumberingReference>;
  /** Numbering of each counted heading; a marked heading that is missing has its marker typed. */
  readonly headings: ReadonlyMap<Heading, NumberingReference>;
}

/**
 * Counts headings in one multilevel list. Levels above the numbered ones (parts, sheets) take part
 * without printing a number, so that a new sheet begins its sections at ๑. again.
 */
export function numberHeadings(
  uses: DocumentUses,
  book: NumberingBook,
  styleOf: (id: string) => ParagraphStyle,
): HeadingNumberings {
  const headings = new Map<Heading, NumberingReference>();
  const styles = new Map<string, NumberingReference>();
  const levels = headingLevels(uses, styleOf);
  if (levels.length === 0) return { styles, headings };

  const takesPart = (heading: Heading): boolean => {
    const level = levels[heading.level - 1];
    return level !== undefined && (heading.marker !== undefined || level.digits === 'none');
  };
  const numbering = book.begin(levels);
  let running: Numbering = numbering;
  let counters: number[] = [];
  for (const heading of uses.headings.filter(takesPart)) {
    const level = levels[heading.level - 1];
    if (!level) continue;
    const next = advance(counters, heading.level);
    const fresh = advance([], heading.level);
    const marker = heading.marker && printMarker(heading.marker);
    if (marker === undefined || printFormat(level, next) === marker) {
      counters = next;
    } else if (printFormat(level, fresh) === marker) {
      running = book.begin(levels);
      counters = fresh;
    } else {
      continue;
    }
    headings.set(heading, { numId: running.id, level: heading.level - 1 });
  }
  linkStyles(uses, { numbering, headings, styles });
  return { styles, headings };
}

function headingLevels(
  { headings }: DocumentUses,
  styleOf: (id: string) => ParagraphStyle,
): (NumberingLevel | undefined)[] {
  const levels: (NumberingLevel | undefined)[] = [];
  for (const { level, marker, style } of headings) {
    if (marker === undefined || levels[level - 1]) continue;
    levels[level - 1] = { ...formatOfMarker(marker, level), ...markerPlace(styleOf(style)) };
  }
  for (const { level, style } of headings) {
    if (level >= levels.length || levels[level - 1]) continue;
    const { indentLeft, indentFirst } = styleOf(style);
    levels[level - 1] = {
      digits: 'none',
      text: '',
      suffix: 'nothing',
      indents: { left: indentLeft, first: indentFirst },
    };
  }
  return levels;
}

const advance = (counters: readonly number[], level: number): number[] => [
  ...Array.from({ length: level - 1 }, (_, index) => counters[index] ?? 1),
  (counters[level - 1] ?? 0) + 1,
];

interface Links {
  readonly numbering: Numbering;
  readonly headings: ReadonlyMap<Heading, NumberingReference>;
  readonly styles: Map<string, NumberingReference>;
}

/** Lets a style carry the numbering where every paragraph of the style is counted at one level. */
function linkStyles(uses: DocumentUses, { numbering, headings, styles }: Links): void {
  for (const [style, use] of uses.styles) {
    const [first] = use.headings;
    if (!first || use.isListStyle || use.isTextStyle || use.contentsLevels.size > 0) continue;
    const index = first.level - 1;
    const level = numbering.levels[index];
    if (!level || level.style !== undefined) continue;
    if (!use.headings.every((heading) => heading.level === first.level && headings.has(heading))) continue;
    numbering.levels[index] = { ...level, style };
    styles.set(style, { numId: numbering.id, level: index });
  }
}
