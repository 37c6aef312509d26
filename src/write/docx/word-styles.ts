import {
  DocumentDefaults,
  type IParagraphPropertiesOptions,
  LeaderType,
  StyleForParagraph,
  TabStopType,
  type XmlComponent,
} from 'docx';
import type { DocumentModel, ParagraphStyle, Section } from '../../document/model.js';
import { fixedStyles } from './fixed-styles.js';
import { markerPlace } from './number-lists.js';
import { NORMAL, wordStyleId, wordStyleNames } from './style-names.js';
import { type DocumentUses, outlineOf, type StyleUse } from './style-uses.js';
import type { BlockContext } from './styled-paragraph.js';
import { twips } from './units.js';
import { CustomStyle } from './word-elements.js';
import { ALIGNMENTS, type Indents, indentOptions, LANGUAGES, runLook, spacingOptions } from './word-look.js';

type StyleContext = Pick<BlockContext, 'model' | 'uses' | 'headings' | 'numbering'>;

/** The look of every paragraph of the document, by Thai name. */
export function styleSheet(context: StyleContext): XmlComponent[] {
  const { model, uses } = context;
  const names = wordStyleNames(model, uses);
  return [
    documentDefaults(model),
    ...fixedStyles(model),
    ...[...uses.styles].map(([id, use]) =>
      paragraphStyle(names.get(id) ?? id, use, styleOf(model, id), context),
    ),
    ...contentsStyles(uses),
  ];
}

export function styleOf(model: DocumentModel, id: string): ParagraphStyle {
  const style = model.styles[id];
  if (!style) throw new Error(`the document uses a style it does not have: ${id}`);
  return style;
}

function documentDefaults({ font }: DocumentModel): XmlComponent {
  const paragraph: IParagraphPropertiesOptions = { widowControl: true };
  return new DocumentDefaults({ run: { ...runLook({ font, size: 11 }), ...LANGUAGES }, paragraph });
}

function paragraphStyle(
  name: string,
  use: StyleUse,
  style: ParagraphStyle,
  { model, headings, numbering }: StyleContext,
): XmlComponent {
  const counted = headings.styles.get(style.id);
  const outline = outlineOf(use);
  const paragraph: IParagraphPropertiesOptions = {
    ...(style.keepWithNext && { keepNext: true }),
    ...(style.pageBreakBefore && { pageBreakBefore: true }),
    ...(counted && { numbering: numbering.at(counted) }),
    ...(use.contentsLevels.size > 0 && { tabStops: [leaderStop(model, style)] }),
    spacing: spacingOptions(style),
    indent: indentOptions({ ...styleIndents(style, use), right: style.indentRight }),
    alignment: ALIGNMENTS[style.align],
    ...(outline !== undefined && { outlineLevel: outline - 1 }),
  };
  const { size, bold, italic } = style;
  return new CustomStyle({
    id: wordStyleId(style.id),
    name,
    basedOn: NORMAL,
    ...(use.follower !== undefined && { next: wordStyleId(use.follower) }),
    quickFormat: true,
    paragraph,
    run: { ...runLook({ font: model.font, size, bold, italic }), ...LANGUAGES },
  });
}

/** In a list's style text stands where the items' text stands; the numbering hangs the markers. */
function styleIndents(style: ParagraphStyle, { headings, isListStyle, contentsLevels }: StyleUse): Indents {
  const plain = { left: style.indentLeft, first: style.indentFirst };
  if (style.markerWidth <= 0) return plain;
  if (isListStyle) return { left: style.indentLeft + style.markerWidth, first: 0 };
  const isMarked = headings.length > 0 && headings.every(({ marker }) => marker !== undefined);
  return isMarked || contentsLevels.size > 0 ? markerPlace(style).indents : plain;
}

/** Where the page numbers of a table of contents end, at the right margin of its section. */
function leaderStop({ sections }: DocumentModel, style: ParagraphStyle) {
  const hasContents = ({ blocks }: Section): boolean => blocks.some(({ kind }) => kind === 'contents');
  const page = sections.find(hasContents)?.page;
  const width = page ? page.width - page.margins.left - page.margins.right : 0;
  return { type: TabStopType.RIGHT, position: twips(width - style.indentRight), leader: LeaderType.DOT };
}

/** Word sets an updated table of contents in its own styles; they take the look of the entries here. */
function contentsStyles({ styles }: DocumentUses): XmlComponent[] {
  const byLevel = new Map<number, string>();
  for (const [id, { contentsLevels }] of styles) {
    for (const level of contentsLevels) if (!byLevel.has(level)) byLevel.set(level, id);
  }
  return [...byLevel]
    .sort(([one], [other]) => one - other)
    .map(
      ([level, id]) =>
        new StyleForParagraph({
          id: `TOC${level}`,
          name: `toc ${level}`,
          basedOn: wordStyleId(id),
          next: NORMAL,
          uiPriority: 39,
          unhideWhenUsed: true,
        }),
    );
}
