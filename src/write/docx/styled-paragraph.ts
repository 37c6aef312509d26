import { Bookmark, type IParagraphOptions, LeaderType, LineRuleType, Paragraph, TabStopType } from 'docx';
import type {
  DocumentModel,
  Heading,
  Inline,
  List,
  Paragraph as ModelParagraph,
  ParagraphStyle,
  Section,
  Signature,
} from '../../document/model.js';
import type { WriterResources } from '../../document/resources.js';
import type { ContentsField } from './contents-field.js';
import type { HeadingNumberings } from './number-headings.js';
import { type ListNumberings, markerPlace } from './number-lists.js';
import type { NumberingReference } from './numbering-book.js';
import type { WordNumbering } from './numbering-config.js';
import { wordStyleId } from './style-names.js';
import { type DocumentUses, outlineOf } from './style-uses.js';
import { twips } from './units.js';
import type { KeepBlock } from './word-elements.js';
import { hiddenField } from './word-fields.js';
import { indentOptions, tabRun, textRuns, typedMarker } from './word-look.js';

export const styledParagraph = (
  { style, inlines }: ModelParagraph,
  options: IParagraphOptions = {},
): Paragraph => new Paragraph({ style: wordStyleId(style), children: textRuns(inlines), ...options });

/** In a column `width` pt wide: where the style asks for it, dots run behind the text to its right edge. */
export function paragraphIn(
  width: number,
  paragraph: ModelParagraph,
  style: ParagraphStyle,
  options: IParagraphOptions = {},
): Paragraph {
  const height = lineOption(paragraph.inlines, style);
  if (!style.leader) return styledParagraph(paragraph, { ...height, ...options });
  const position = twips(width - style.indentRight);
  return styledParagraph(paragraph, {
    ...height,
    children: [...textRuns(paragraph.inlines), tabRun()],
    tabStops: [{ type: TabStopType.RIGHT, position, leader: LeaderType.DOT }],
    ...options,
  });
}

/** A sign of another family leaves the lines as high as they are; left to itself Word would make room for it. */
const lineOption = (inlines: readonly Inline[], { lineHeight, size }: ParagraphStyle): IParagraphOptions =>
  inlines.some((inline) => inline.kind === 'text' && inline.font !== undefined)
    ? { spacing: { line: twips(Math.max(lineHeight, size * SOLID)), lineRule: LineRuleType.EXACT } }
    : {};

/** Height of a line that no Thai face exceeds, in ems. */
const SOLID = 1.4;

export function headingParagraph(heading: Heading, context: BlockContext): Paragraph {
  const { style, marker, id, inlines } = heading;
  const { headings, bookmarks, contentsField } = context;
  const { markerWidth } = context.styleOf(style);
  const numbering = headings.headings.get(heading);
  const own = ownNumbering(heading, headings);
  const isTyped = marker !== undefined && !numbering;
  const entry = contentsField?.entries.get(id);
  const children = [
    ...(isTyped ? typedMarker(marker, markerWidth) : []),
    ...textRuns(inlines),
    ...(entry === undefined ? [] : hiddenField(entry)),
  ];
  const bookmark = bookmarks.get(id);
  return new Paragraph({
    style: wordStyleId(style),
    ...(own && { numbering: context.numbering.at(own) }),
    ...(isTyped && { indent: indentOptions(markerPlace(context.styleOf(style)).indents) }),
    ...lineOption(inlines, context.styleOf(style)),
    ...outlineOption(heading, context),
    children: bookmark === undefined ? children : [new Bookmark({ id: bookmark, children })],
  });
}

/** The numbering of a heading that its style does not bring along. */
export function ownNumbering(
  heading: Heading,
  { headings, styles }: HeadingNumberings,
): NumberingReference | undefined {
  const numbering = headings.get(heading);
  return numbering?.numId === styles.get(heading.style)?.numId ? undefined : numbering;
}

/** In Word's counting, from 0; 9 is that of text. */
const TEXT_LEVEL = 9;

/** Level in the navigation pane, where it is not that of the style. */
export function outlineOption(
  block: Heading | ModelParagraph,
  { uses }: Pick<BlockContext, 'uses'>,
): IParagraphOptions {
  const use = uses.styles.get(block.style);
  const level = uses.outlines.get(block);
  return use && outlineOf(use) !== level
    ? { outlineLevel: level === undefined ? TEXT_LEVEL : level - 1 }
    : {};
}

/** Items counted by Word, or, where no counting gives the markers, with their markers typed. */
export function listParagraphs(list: List, context: BlockContext): Paragraph[] {
  const style = context.styleOf(list.style);
  const numbering = context.lists.get(list);
  return list.items.flatMap(({ marker, inlines, items, after }) => [
    new Paragraph({
      style: wordStyleId(list.style),
      ...lineOption(inlines, style),
      ...(numbering
        ? { numbering: context.numbering.at(numbering), children: textRuns(inlines) }
        : {
            indent: indentOptions(markerPlace(style).indents),
            children: [...typedMarker(marker, style.markerWidth), ...textRuns(inlines)],
          }),
    }),
    ...(items ? listParagraphs(items, context) : []),
    ...(after ?? []).map((paragraph) => styledParagraph(paragraph)),
  ]);
}

/** Lines to sign on: room above the first, all on one page. */
export const signatureParagraphs = ({ lines, space }: Signature): Paragraph[] =>
  lines.map((line, index) =>
    styledParagraph(line, {
      keepLines: true,
      ...(index < lines.length - 1 && { keepNext: true }),
      ...(index === 0 && { spacing: { before: twips(space) } }),
    }),
  );

/** What the writers of blocks need to know of the document around them. */
export interface BlockContext {
  readonly model: DocumentModel;
  readonly section: Section;
  readonly uses: DocumentUses;
  readonly styleOf: (id: string) => ParagraphStyle;
  readonly lists: ListNumberings;
  readonly headings: HeadingNumberings;
  readonly numbering: WordNumbering;
  /** Name of each heading's bookmark. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly contentsField: ContentsField | undefined;
  /** Printed page number of each heading, for the table of contents. */
  readonly pageOf: ReadonlyMap<string, string>;
  readonly images: WriterResources['images'];
  /** Number of the next drawing, unique in the document. */
  readonly nextDrawing: () => number;
  /** Missing where nothing is written again. */
  readonly keep: KeepBlock | undefined;
}
