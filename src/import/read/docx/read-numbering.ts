import type { StyleSheet } from './read-styles.js';
import { indentOf } from './read-styles.js';
import { readLevelText } from './symbol-fonts.js';
import { at, child, childrenOf, descendants, isOn, numberOf, valOf, type XmlElement } from './xml-tree.js';

/** One level of a list as `numbering.xml` defines it (ECMA-376 part 1, 17.9.6). */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** `%1.%2)`: each `%n` stands for the count of level n. */
  readonly text: string;
  /** Counts anew after a level this deep or less deep, from 1; 0: never; undefined: after any level above. */
  readonly restartsAfter?: number | undefined;
  /** All counts are printed in Arabic numerals. */
  readonly isLegal: boolean;
  readonly isHidden: boolean;
  readonly indent?: number | undefined;
  readonly style?: string | undefined;
}

export interface ListDefinition {
  /** Lists of the same family go on counting each other's items. */
  readonly family: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Where this list begins to count, by level, when it is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Each list of a Word file by its `w:numId`. */
export type Numbering = ReadonlyMap<number, ListDefinition>;

export function readNumbering(root: XmlElement | undefined, styles: StyleSheet): Numbering {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'] ?? '', each]),
  );
  const nums = new Map(childrenOf(root, 'w:num').map((num) => [Number(num.attributes['w:numId']), num]));
  const known = new Map<string, ReadonlyMap<number, ListLevel>>();
  const abstractIdOf = (num: XmlElement): string => valOf(child(num, 'w:abstractNumId')) ?? '';

  /** A list may borrow its levels from the list of a numbering style (17.9.21); one step is what Word writes. */
  const familyOf = (num: XmlElement): string => {
    const link = valOf(child(abstracts.get(abstractIdOf(num)), 'w:numStyleLink'));
    const lender = link === undefined ? undefined : nums.get(styles.numIdOf(link) ?? 0);
    return abstractIdOf(lender ?? num);
  };

  const levelsOf = (family: string): ReadonlyMap<number, ListLevel> => {
    const levels = known.get(family) ?? readLevels(childrenOf(abstracts.get(family), 'w:lvl'));
    known.set(family, levels);
    return levels;
  };

  return new Map(
    [...nums].map(([numId, num]) => {
      const family = familyOf(num);
      const overrides = childrenOf(num, 'w:lvlOverride');
      const own = readLevels(overrides.flatMap((override) => childrenOf(override, 'w:lvl')));
      const levels = own.size === 0 ? levelsOf(family) : new Map([...levelsOf(family), ...own]);
      return [numId, { family, levels, starts: readStarts(overrides) }];
    }),
  );
}

const readLevels = (levels: readonly XmlElement[]): ReadonlyMap<number, ListLevel> =>
  new Map(levels.map((level) => [Number(level.attributes['w:ilvl']), readLevel(level)]));

function readLevel(level: XmlElement): ListLevel {
  const format = formatOf(level);
  const text = valOf(child(level, 'w:lvlText')) ?? '';
  return {
    start: numberOf(child(level, 'w:start')) ?? 0,
    format,
    text: format === 'bullet' ? readLevelText(text, child(level, 'w:rPr')) : text,
    restartsAfter: numberOf(child(level, 'w:lvlRestart')),
    isLegal: isOn(child(level, 'w:isLgl')) ?? false,
    isHidden: isOn(at(level, 'w:rPr', 'w:vanish')) ?? false,
    indent: indentOf(child(level, 'w:pPr')),
    style: valOf(child(level, 'w:pStyle')),
  };
}

/** Word 2010 writes a format of its own, `custom`, beside one that the standard knows. */
function formatOf(level: XmlElement): string {
  const formats = descendants(level, 'w:numFmt').map((each) => valOf(each) ?? 'decimal');
  return formats.find((format) => format !== 'custom') ?? 'decimal';
}

const readStarts = (overrides: readonly XmlElement[]): ReadonlyMap<number, number> =>
  new Map(
    overrides.flatMap((override): [number, number][] => {
      const start = numberOf(child(override, 'w:startOverride'));
      return start === undefined ? [] : [[Number(override.attributes['w:ilvl']), start]];
    }),
  );
