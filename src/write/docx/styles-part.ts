import type { DocumentModel, ParagraphStyle } from '../../document/model.js';
import { fixedStyles } from './fixed-styles.js';
import type { HeadingNumberings } from './number-headings.js';
import { markerPlace } from './number-lists.js';
import {
  type Indents,
  type ParagraphLook,
  paragraphProperties,
  type TabStop,
} from './paragraph-properties.js';
import { LANGUAGES, runProperties } from './run-properties.js';
import { NORMAL, wordStyleId, wordStyleNames } from './style-names.js';
import type { DocumentUses, StyleUse } from './style-uses.js';
import { element, NAMESPACES, valued, xmlPart } from './xml.js';

export interface StyleContext {
  readonly model: DocumentModel;
  readonly uses: DocumentUses;
  readonly numberings: HeadingNumberings;
  /** Width of the text of the section with the table of contents, pt. */
  readonly contentsWidth: number;
}

/** `word/styles.xml`: the look of every paragraph of the document, by Thai name. */
export function stylesPart(context: StyleContext): string {
  const { model, uses } = context;
  const names = wordStyleNames(model, uses);
  const styles = [...uses.styles].map(([id, use]) =>
    paragraphStyle(names.get(id) ?? id, styleOf(model, id), { ...context, use }),
  );
  return xmlPart(
    element(
      'w:styles',
      NAMESPACES,
      documentDefaults(model),
      ...fixedStyles(model),
      ...styles,
      ...contentsStyles(uses),
    ),
  );
}

export function styleOf(model: DocumentModel, id: string): ParagraphStyle {
  const style = model.styles[id];
  if (!style) throw new Error(`the document uses a style it does not have: ${id}`);
  return style;
}

function documentDefaults(model: DocumentModel): string {
  const run = runProperties({ font: model.font, size: 11 }) + LANGUAGES;
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, element('w:rPr', {}, run)),
    element('w:pPrDefault', {}, element('w:pPr', {}, '<w:widowControl/>')),
  );
}

function paragraphStyle(
  name: string,
  style: ParagraphStyle,
  context: StyleContext & { use: StyleUse },
): string {
  const { size, bold, italic } = style;
  const run =
    runProperties({ font: context.model.font, size, ...(bold && { bold }), ...(italic && { italic }) }) +
    LANGUAGES;
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': wordStyleId(style.id) },
    valued('w:name', name),
    valued('w:basedOn', NORMAL),
    context.use.follower === undefined ? '' : valued('w:next', wordStyleId(context.use.follower)),
    '<w:qFormat/>',
    element('w:pPr', {}, paragraphProperties(styleLook(style, context))),
    element('w:rPr', {}, run),
  );
}

function styleLook(style: ParagraphStyle, context: StyleContext & { use: StyleUse }): ParagraphLook {
  const numbering = context.numberings.styles.get(style.id);
  const outline = outlineOf(context.use);
  return {
    keepNext: style.keepWithNext,
    pageBreakBefore: style.pageBreakBefore,
    ...(numbering && { numbering }),
    tabs: tabStops(style, context),
    spacing: { before: style.spaceBefore, after: style.spaceAfter, line: style.lineHeight, rule: 'atLeast' },
    indents: { ...styleIndents(style, context.use), right: style.indentRight },
    align: style.align,
    ...(outline !== undefined && { outline }),
  };
}

/** Heading level that the style itself can say: only headings of one level wear it. */
export function outlineOf({
  headings,
  isListStyle,
  isTextStyle,
  contentsLevels,
}: StyleUse): number | undefined {
  const [first] = headings;
  if (!first || isListStyle || isTextStyle || contentsLevels.size > 0) return undefined;
  return headings.every(({ level }) => level === first.level) ? first.level : undefined;
}

/** In a list's style text stands where the items' text stands; the numbering hangs the markers. */
function styleIndents(style: ParagraphStyle, { headings, isListStyle, contentsLevels }: StyleUse): Indents {
  const plain = { left: style.indentLeft, first: style.indentFirst };
  if (style.markerWidth <= 0) return plain;
  if (isListStyle) return { left: style.indentLeft + style.markerWidth, first: 0 };
  const isMarked = headings.length > 0 && headings.every(({ marker }) => marker !== undefined);
  return isMarked || contentsLevels.size > 0 ? markerPlace(style).indents : plain;
}

function tabStops(
  style: ParagraphStyle,
  { use, contentsWidth }: StyleContext & { use: StyleUse },
): TabStop[] {
  if (use.contentsLevels.size === 0) return [];
  return [{ position: contentsWidth - style.indentRight, kind: 'right', leader: 'dot' }];
}

/** Word sets an updated table of contents in its own styles; they take the look of the entries here. */
function contentsStyles({ styles }: DocumentUses): string[] {
  const byLevel = new Map<number, string>();
  for (const [id, { contentsLevels }] of styles) {
    for (const level of contentsLevels) if (!byLevel.has(level)) byLevel.set(level, id);
  }
  return [...byLevel]
    .sort(([one], [other]) => one - other)
    .map(([level, id]) =>
      element(
        'w:style',
        { 'w:type': 'paragraph', 'w:styleId': `TOC${level}` },
        valued('w:name', `toc ${level}`),
        valued('w:basedOn', wordStyleId(id)),
        valued('w:next', NORMAL),
        valued('w:uiPriority', 39),
        '<w:unhideWhenUsed/>',
      ),
    );
}
