import { at, child, childrenOf, isOn, numberOf, valOf, type XmlElement } from './xml-tree.js';

/** What a paragraph says of numbering, itself or through its style; a part may be missing. */
export interface NumberingReference {
  readonly numId?: number | undefined;
  readonly level?: number | undefined;
}

/** What follows for a paragraph from its style and the styles it is based on (ECMA-376 part 1, 17.7.2). */
export interface ParagraphStyle extends NumberingReference {
  /** Depth in the outline, from 1. */
  readonly heading?: number | undefined;
  /** Left edge in twentieths of a point. */
  readonly indent?: number | undefined;
  readonly isHidden?: boolean | undefined;
  readonly isContentsEntry?: boolean | undefined;
  /** The style and those it is based on, nearest first: a level of a list may name one of them. */
  readonly chain: readonly string[];
}

export interface StyleSheet {
  /** Without an id, the style of paragraphs that name none. */
  paragraph(id: string | undefined): ParagraphStyle;
  isHiddenCharacters(id: string | undefined): boolean;
  /** The list that a numbering style stands for. */
  numIdOf(id: string): number | undefined;
}

/** No chain of styles is longer: it would come back to itself. */
const LONGEST_CHAIN = 50;
/** `w:outlineLvl` of body text. */
const NO_OUTLINE = 9;

export function readStyles(root: XmlElement | undefined): StyleSheet {
  const styles = childrenOf(root, 'w:style');
  const byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const defaultId = styles.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId'];
  const known = new Map<string, ParagraphStyle>();

  const chainOf = (id: string | undefined): readonly XmlElement[] => {
    const chain: XmlElement[] = [];
    for (let style = byId.get(id ?? ''); style && chain.length < LONGEST_CHAIN; ) {
      chain.push(style);
      style = byId.get(valOf(child(style, 'w:basedOn')) ?? '');
    }
    return chain;
  };

  return {
    paragraph(id) {
      const key = id !== undefined && byId.has(id) ? id : (defaultId ?? '');
      const found = known.get(key) ?? resolveParagraph(chainOf(key));
      known.set(key, found);
      return found;
    },
    isHiddenCharacters: (id) =>
      id !== undefined && (firstOf(chainOf(id), (style) => isOn(at(style, 'w:rPr', 'w:vanish'))) ?? false),
    numIdOf: (id) => numberOf(at(byId.get(id), 'w:pPr', 'w:numPr', 'w:numId')),
  };
}

function resolveParagraph(chain: readonly XmlElement[]): ParagraphStyle {
  const outline = firstOf(chain, outlineOf);
  return {
    chain: chain.map((style) => style.attributes['w:styleId'] ?? ''),
    numId: firstOf(chain, (style) => numberOf(at(style, 'w:pPr', 'w:numPr', 'w:numId'))),
    level: firstOf(chain, (style) => numberOf(at(style, 'w:pPr', 'w:numPr', 'w:ilvl'))),
    heading: outline === undefined || outline >= NO_OUTLINE ? undefined : outline + 1,
    indent: firstOf(chain, (style) => indentOf(child(style, 'w:pPr'))),
    isHidden: firstOf(chain, (style) => isOn(at(style, 'w:rPr', 'w:vanish'))),
    isContentsEntry: /^toc \d$/iu.test(nameOf(chain[0])),
  };
}

/** Word may leave the level out of a heading's definition: the name says it. */
function outlineOf(style: XmlElement): number | undefined {
  const written = numberOf(at(style, 'w:pPr', 'w:outlineLvl'));
  const name = /^heading ([1-9])$/iu.exec(nameOf(style))?.[1];
  return written ?? (name === undefined ? undefined : Number(name) - 1);
}

const nameOf = (style: XmlElement | undefined): string => valOf(child(style, 'w:name')) ?? '';

function firstOf<Found>(
  chain: readonly XmlElement[],
  find: (style: XmlElement) => Found | undefined,
): Found | undefined {
  for (const style of chain) {
    const found = find(style);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Left indent of paragraph properties in twentieths of a point (ECMA-376 part 1, 17.3.1.12). */
export function indentOf(properties: XmlElement | undefined): number | undefined {
  const attributes = child(properties, 'w:ind')?.attributes;
  const written = attributes?.['w:left'] ?? attributes?.['w:start'];
  return written !== undefined && /^-?\d{1,6}$/u.test(written) ? Number(written) : undefined;
}
