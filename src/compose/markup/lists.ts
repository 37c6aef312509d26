import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { List, ListItem, Marker, MarkerStyle, Paragraph } from '../../document/model.js';
import { LIST_TOO_DEEP } from '../findings.js';
import { knownStyle, readAttributes } from './attributes.js';
import { childElements, isInlineNode, parseInlines, reportMisplaced } from './inlines.js';
import { type MarkupContext, placeOf } from './markup-context.js';
import type { MarkupElement } from './markup-tree.js';

type Level = List['level'];

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5, 6];
const MARKER_STYLES: readonly MarkerStyle[] = ['decimal', 'parenthesis', 'dash'];

/** `numbers`: the decimal numbers of the items around this one, outermost first; they restart below other markers. */
interface Surroundings {
  readonly level: Level;
  readonly numbers: readonly number[];
}

/** `<ol markers="decimal" class="list"><li>…</li></ol>`; the style of level n is the class followed by n. */
export const parseList = (element: MarkupElement, context: MarkupContext): List =>
  parseListAt(element, { level: 1, numbers: [] }, context);

function parseListAt(element: MarkupElement, around: Surroundings, context: MarkupContext): List {
  const attributes = readAttributes(element, ['markers', 'class', 'start'], context);
  const markerStyle = attributes.choice('markers', MARKER_STYLES, 'decimal');
  const styles = attributes.text('class') ?? 'list';
  const start = attributes.count('start', 1);
  const entries = childElements(element, context).filter((child) => {
    if (child.name !== 'li') reportMisplaced(child, element, context);
    return child.name === 'li';
  });
  return {
    kind: 'list',
    markerStyle,
    level: around.level,
    style: knownStyle(styleOf(styles, around.level, markerStyle, context), element, context),
    items: entries.map((entry, index) =>
      parseItem(entry, index + start, markerStyle, styles, around, context),
    ),
  };
}

/** `list2-dash` where the template defines it, else `list2`: short markers need less room. */
function styleOf(styles: string, level: Level, markerStyle: MarkerStyle, context: MarkupContext): string {
  const own = `${styles}${level}-${markerStyle}`;
  return context.styles.has(own) ? own : `${styles}${level}`;
}

function parseItem(
  element: MarkupElement,
  number: number,
  markerStyle: MarkerStyle,
  styles: string,
  around: Surroundings,
  context: MarkupContext,
): ListItem {
  readAttributes(element, [], context);
  const firstBlock = element.children.findIndex((child) => !isInlineNode(child));
  const lead = firstBlock < 0 ? element.children : element.children.slice(0, firstBlock);
  const rest =
    firstBlock < 0
      ? []
      : childElements({ ...element, children: element.children.slice(firstBlock) }, context);
  const numbers = markerStyle === 'decimal' ? [...around.numbers, number] : [];

  let items: List | undefined;
  const after: Paragraph[] = [];
  for (const child of rest) {
    if (child.name === 'ol' && !items && after.length === 0)
      items = parseSubList(child, numbers, around, context);
    else if (child.name === 'after') after.push(parseAfter(child, `${styles}${around.level}-text`, context));
    else reportMisplaced(child, element, context);
  }
  return {
    marker: markerOf(markerStyle, number, numbers),
    inlines: parseInlines(lead, element, context),
    ...(items && { items }),
    ...(after.length > 0 && { after }),
  };
}

function parseSubList(
  element: MarkupElement,
  numbers: readonly number[],
  around: Surroundings,
  context: MarkupContext,
): List | undefined {
  const level = LEVELS[around.level];
  if (level !== undefined) return parseListAt(element, { level, numbers }, context);
  context.report(placeOf(element), ({ span, ...finding }) =>
    diagnostic(LIST_TOO_DEEP, { ...finding, levels: LEVELS.length }, span),
  );
  return undefined;
}

/** Text after a sub-list stands under its item's text: style `list1-text` for items of `list1`. */
const parseAfter = (element: MarkupElement, style: string, context: MarkupContext): Paragraph => ({
  kind: 'paragraph',
  style: readAttributes(element, ['class'], context).style(style),
  inlines: parseInlines(element.children, element, context),
});

function markerOf(style: MarkerStyle, number: number, numbers: readonly number[]): Marker {
  const digits = 'arabic';
  switch (style) {
    case 'decimal':
      return { before: '', numbers, after: ')', digits };
    case 'parenthesis':
      return { before: '(', numbers: [number], after: ')', digits };
    case 'dash':
      return { before: '-', numbers: [], after: '', digits };
  }
}
