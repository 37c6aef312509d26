import { createHash } from 'node:crypto';
import { MAX_LEVELS, type Numbering, type NumberingLevel } from './numbering-book.js';
import { indentsElement } from './paragraph-properties.js';
import { element, NAMESPACES, valued, xmlPart } from './xml.js';

/** pt by which a level that the document does not use yet stands right of the one above. */
const STEP = 18;

/** `word/numbering.xml`: one definition for lists that look alike, one instance for each running list. */
export function numberingPart(numberings: readonly Numbering[]): string {
  const abstracts = new Map<string, { id: number; xml: string }>();
  const instances = numberings.map(({ id, levels }) => {
    const complete = completeLevels(levels);
    const key = JSON.stringify(complete);
    const abstract = abstracts.get(key) ?? {
      id: abstracts.size + 1,
      xml: abstractNumbering(abstracts.size + 1, key, complete),
    };
    abstracts.set(key, abstract);
    return instance(id, abstract.id, levels);
  });
  const definitions = [...abstracts.values()].map(({ xml }) => xml);
  return xmlPart(element('w:numbering', NAMESPACES, ...definitions, ...instances));
}

function abstractNumbering(id: number, key: string, levels: readonly NumberingLevel[]): string {
  const hash = createHash('sha256').update(key).digest('hex').toUpperCase();
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    valued('w:nsid', hash.slice(0, 8)),
    valued('w:multiLevelType', 'multilevel'),
    valued('w:tmpl', hash.slice(8, 16)),
    ...levels.map(levelElement),
  );
}

function levelElement(level: NumberingLevel, index: number): string {
  return element(
    'w:lvl',
    { 'w:ilvl': index },
    valued('w:start', 1),
    valued('w:numFmt', level.digits),
    level.style === undefined ? '' : valued('w:pStyle', level.style),
    level.suffix === 'tab' ? '' : valued('w:suff', level.suffix),
    valued('w:lvlText', level.text),
    valued('w:lvlJc', 'left'),
    element('w:pPr', {}, indentsElement(level.indents)),
  );
}

/** Each running list starts again at one, though it shares its definition with others. */
const instance = (id: number, abstractId: number, levels: readonly (NumberingLevel | undefined)[]): string =>
  element(
    'w:num',
    { 'w:numId': id },
    valued('w:abstractNumId', abstractId),
    ...Array.from(levels, (level, index) =>
      level === undefined || level.digits === 'bullet' || level.digits === 'none'
        ? ''
        : element('w:lvlOverride', { 'w:ilvl': index }, valued('w:startOverride', 1)),
    ),
  );

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
    indents: { ...indents, left: (indents.left ?? 0) + STEP },
    suffix,
  };
}
