import type { ILevelsOptions, NumberingDefinition } from 'docx';
import {
  MAX_LEVELS,
  type Numbering,
  type NumberingLevel,
  type NumberingReference,
} from './numbering-book.js';
import { wordStyleId } from './style-names.js';
import type { ListPlace } from './word-elements.js';
import { indentOptions } from './word-look.js';

/** The running lists of a document as `docx` takes them. */
export interface WordNumbering {
  readonly config: readonly NumberingDefinition[];
  readonly at: (place: NumberingReference) => ListPlace;
}

/** pt by which a level that the document does not use yet stands right of the one above. */
const STEP = 18;

/** One definition for lists that look alike, one instance, starting at one, for each running list. */
export function numberingConfig(numberings: readonly Numbering[]): WordNumbering {
  const definitions = new Map<string, NumberingDefinition>();
  const references = new Map<number, string>();
  for (const { id, levels } of numberings) {
    const complete = completeLevels(levels);
    const key = JSON.stringify(complete);
    const definition = definitions.get(key) ?? {
      reference: `list${definitions.size + 1}`,
      levels: complete.map(levelOptions),
    };
    definitions.set(key, definition);
    references.set(id, definition.reference);
  }
  return {
    config: [...definitions.values()],
    at: ({ numId, level }) => ({ reference: references.get(numId) ?? '', instance: numId, level }),
  };
}

const levelOptions = (
  { digits, text, suffix, indents, style }: NumberingLevel,
  level: number,
): ILevelsOptions => ({
  level,
  format: digits,
  text,
  ...(suffix !== 'tab' && { suffix }),
  style: {
    paragraph: { indent: indentOptions(indents) },
    ...(style !== undefined && { style: wordStyleId(style) }),
  },
});

/** Levels that the document does not use (yet) follow from their neighbours, for who goes on writing. */
function completeLevels(levels: readonly (NumberingLevel | undefined)[]): NumberingLevel[] {
  const complete: NumberingLevel[] = [];
  for (let index = 0; index < MAX_LEVELS; index++) {
    const above = complete[index - 1];
    const unused = above ? levelBelow(above, index) : PLAIN_LEVEL;
    complete.push(levels[index] ?? unused);
  }
  return complete;
}

const PLAIN_LEVEL: NumberingLevel = {
  digits: 'thaiNumbers',
  text: '%1)',
  indents: { left: STEP, first: -STEP },
  suffix: 'tab',
};

function levelBelow({ digits, text, indents, suffix }: NumberingLevel, index: number): NumberingLevel {
  const own = `%${index + 1}`;
  const continued = text.replace(/([).])$/, `.${own}$1`);
  const isCounted = digits === 'decimal' || digits === 'thaiNumbers';
  return {
    digits,
    text: !isCounted ? text : text.startsWith('(') ? `(${own})` : continued,
    indents: { ...indents, left: indents.left + STEP },
    suffix,
  };
}
