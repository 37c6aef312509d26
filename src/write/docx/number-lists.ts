import { printMarker } from '../../document/marker.js';
import type { List, ListItem, ParagraphStyle } from '../../document/model.js';
import { digitsOf, printFormat } from './marker-format.js';
import type { Numbering, NumberingBook, NumberingLevel, NumberingReference } from './numbering-book.js';

/** Numbering of each list that Word can count itself; a list that is missing has its markers typed. */
export type ListNumberings = ReadonlyMap<List, NumberingReference>;

interface Above {
  readonly numbering: Numbering;
  readonly level: NumberingLevel;
  readonly isDecimal: boolean;
  /** Counters of the enclosing items, index 0 = level 1. */
  readonly counters: readonly number[];
}

/**
 * Gives a list and the lists inside its items one multilevel numbering. A sub-list that looks different
 * from another one at its level begins a numbering of its own, because a level has one look only.
 */
export function numberList(
  root: List,
  book: NumberingBook,
  styleOf: (id: string) => ParagraphStyle,
): ListNumberings {
  const numbered = new Map<List, NumberingReference>();
  const place = (list: List, above: Above | undefined): void => {
    const index = list.level - 1;
    const level = numberingLevel(list, styleOf(list.style), above);
    const numbering = joinOrBegin(book, above?.numbering, { index, level, list });
    const counters = above?.numbering === numbering ? above.counters : [];
    const countersAt = (item: number): number[] => Object.assign([...counters], { [index]: item + 1 });
    const isCounted = list.items.every(
      ({ marker }, item) => printFormat(level, countersAt(item)) === printMarker(marker),
    );
    if (isCounted) numbered.set(list, { numId: numbering.id, level: index });
    list.items.forEach(({ items }: ListItem, item) => {
      if (!items) return;
      const isDecimal = list.markerStyle === 'decimal';
      place(items, isCounted ? { numbering, level, isDecimal, counters: countersAt(item) } : undefined);
    });
  };
  place(root, undefined);
  return numbered;
}

interface NewLevel {
  readonly index: number;
  readonly level: NumberingLevel;
  readonly list: List;
}

function joinOrBegin(
  book: NumberingBook,
  running: Numbering | undefined,
  { index, level, list }: NewLevel,
): Numbering {
  if (running) {
    running.levels[index] ??= level;
    if (JSON.stringify(running.levels[index]) === JSON.stringify(level)) return running;
  }
  const countsNothing = list.markerStyle === 'dash' && list.items.every(({ items }) => items === undefined);
  if (countsNothing) return book.bullets(index, level);
  const levels: (NumberingLevel | undefined)[] = [];
  levels[index] = level;
  return book.begin(levels);
}

function numberingLevel(list: List, style: ParagraphStyle, above: Above | undefined): NumberingLevel {
  const { indents, suffix } = markerPlace(style);
  const own = `%${list.level}`;
  const [first] = list.items;
  const digits = first ? digitsOf(first.marker) : 'decimal';
  switch (list.markerStyle) {
    case 'decimal':
      return {
        digits,
        text: above?.isDecimal ? above.level.text.replace(/\)$/, `.${own})`) : `${own})`,
        indents,
        suffix,
      };
    case 'parenthesis':
      return { digits, text: `(${own})`, indents, suffix };
    case 'dash':
      return { digits: 'bullet', text: '-', indents, suffix };
  }
}

/** Marker at `indentLeft`, text at `markerWidth` after it, or one space after it. */
export function markerPlace(style: ParagraphStyle): Pick<NumberingLevel, 'indents' | 'suffix'> {
  const { indentLeft, indentFirst, markerWidth } = style;
  return markerWidth > 0
    ? { indents: { left: indentLeft + markerWidth, first: -markerWidth }, suffix: 'tab' }
    : { indents: { left: indentLeft, first: indentFirst }, suffix: 'space' };
}
