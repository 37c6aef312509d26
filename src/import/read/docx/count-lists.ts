import type { SourceMarker } from '../../source-text.js';
import { formatNumber } from './format-number.js';
import type { ListDefinition, Numbering } from './read-numbering.js';

/** Counts the items of the lists of a Word file, in reading order. */
export interface ListCounter {
  /** What is printed before the next paragraph of a list; undefined where that is nothing. */
  next(numId: number, level: number): SourceMarker | undefined;
}

interface Family {
  /** Last count by level; a hole where the level has not been used since one above it. */
  counts: (number | undefined)[];
  /** How often a list of the family has begun anew. */
  generation: number;
  /** The least deep level used since then. */
  top: number;
}

/**
 * Lists with one `w:abstractNum` count on together; one with a `w:startOverride` begins at that number when it
 * first uses the level and whenever the level counts anew (ECMA-376 part 1, 17.9.26). A level counts anew after
 * one above it, unless its `w:lvlRestart` says otherwise (17.9.10).
 */
export function countLists(numbering: Numbering): ListCounter {
  const families = new Map<string, Family>();
  const begun = new Set<string>();
  return {
    next(numId, level) {
      const list = numbering.get(numId);
      const definition = list?.levels.get(level);
      if (!list || !definition) return undefined;
      const family = families.get(list.family) ?? { counts: [], generation: 0, top: 0 };
      families.set(list.family, family);
      const key = `${numId}/${level}`;
      const start = begun.has(key) ? undefined : list.starts.get(level);
      begun.add(key);
      const last = family.counts[level];
      const begin = start ?? (last === undefined ? (list.starts.get(level) ?? definition.start) : undefined);
      noteGeneration(family, level, start !== undefined || family.generation === 0);
      family.counts[level] = begin ?? (last ?? 0) + 1;
      forgetDeeper(family, list, level);
      const text = definition.isHidden ? '' : print(list, level, family.counts).trim();
      if (text === '') return undefined;
      return { text, list: `${list.family}/${family.generation}`, level };
    },
  };
}

/** A sub-list that begins anew is still of the list around it. */
function noteGeneration(family: Family, level: number, beginsAnew: boolean): void {
  if (beginsAnew && (family.generation === 0 || level <= family.top)) {
    family.generation += 1;
    family.top = level;
  }
  family.top = Math.min(family.top, level);
}

function forgetDeeper(family: Family, list: ListDefinition, level: number): void {
  family.counts = family.counts.map((count, deeper) => {
    if (deeper <= level) return count;
    const restartsAfter = list.levels.get(deeper)?.restartsAfter ?? deeper;
    return level < restartsAfter ? undefined : count;
  });
}

function print(list: ListDefinition, level: number, counts: readonly (number | undefined)[]): string {
  const own = list.levels.get(level);
  if (!own || own.format === 'bullet') return own?.text ?? '';
  return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const named = list.levels.get(Number(digit) - 1);
    if (!named || named.format === 'none' || named.format === 'bullet') return '';
    const count = counts[Number(digit) - 1] ?? list.starts.get(Number(digit) - 1) ?? named.start;
    return formatNumber(count, own.isLegal ? 'decimal' : named.format);
  });
}
