import type { Heading, List, ListItem, Paragraph, Signature } from '../../document/model.js';
import type { BlockContext, Place } from './block-context.js';
import { markerPlace } from './number-lists.js';
import { type ParagraphLook, paragraph } from './paragraph-properties.js';
import { wordStyleId } from './style-names.js';
import { outlineOf } from './styles-part.js';
import { hiddenField, TAB_RUN, textRun, textRuns } from './text-runs.js';
import { element } from './xml.js';

export const styledParagraph = ({ style, inlines }: Paragraph, place: Place = {}): string =>
  paragraph({ style: wordStyleId(style), ...place }, textRuns(inlines));

export function headingParagraph(heading: Heading, context: BlockContext, place: Place): string {
  const { style, level, marker, id, inlines } = heading;
  const { headings, uses, bookmarks } = context;
  const numbering = headings.headings.get(heading);
  const inherited = headings.styles.get(style);
  const isInherited = numbering !== undefined && numbering.numId === inherited?.numId;
  const use = uses.styles.get(style);
  const isTyped = marker !== undefined && !numbering;
  const look: ParagraphLook = {
    style: wordStyleId(style),
    ...(numbering && !isInherited && { numbering }),
    ...(isTyped && { indents: markerPlace(context.styleOf(style)).indents }),
    ...(use && outlineOf(use) === undefined && { outline: level }),
    ...place,
  };
  const bookmark = bookmarks.get(id);
  const text = (isTyped ? typedMarker(marker, context.styleOf(style).markerWidth) : '') + textRuns(inlines);
  const entry = context.contentsField?.entries.get(id);
  const content = entry === undefined ? text : text + hiddenField(entry);
  if (!bookmark) return paragraph(look, content);
  const start = element('w:bookmarkStart', { 'w:id': bookmark.id, 'w:name': bookmark.name });
  return paragraph(look, start + content + element('w:bookmarkEnd', { 'w:id': bookmark.id }));
}

export const typedMarker = (marker: string, markerWidth: number): string =>
  markerWidth > 0 ? textRun(marker) + TAB_RUN : textRun(`${marker} `);

/** Writers of the paragraphs of a list; only when all of a section are known has each its place. */
export function listParagraphs(list: List, context: BlockContext): ((place: Place) => string)[] {
  return list.items.flatMap((item) => [
    (place: Place) => itemParagraph(item, list, context, place),
    ...(item.items ? listParagraphs(item.items, context) : []),
    ...(item.after ?? []).map((after) => (place: Place) => styledParagraph(after, place)),
  ]);
}

function itemParagraph(
  { marker, inlines }: ListItem,
  list: List,
  context: BlockContext,
  place: Place,
): string {
  const numbering = context.lists.get(list);
  const style = wordStyleId(list.style);
  if (numbering) return paragraph({ style, numbering, ...place }, textRuns(inlines));
  const modelStyle = context.styleOf(list.style);
  const { indents } = markerPlace(modelStyle);
  return paragraph(
    { style, indents, ...place },
    typedMarker(marker, modelStyle.markerWidth) + textRuns(inlines),
  );
}

/** Lines to sign on: room above the first, all on one page. */
export const signatureParagraphs = ({ lines, space }: Signature): ((place: Place) => string)[] =>
  lines.map(
    ({ style, inlines }, index) =>
      (place: Place) =>
        paragraph(
          {
            style: wordStyleId(style),
            keepNext: index < lines.length - 1,
            keepLines: true,
            ...(index === 0 && { spacing: { before: space } }),
            ...place,
          },
          textRuns(inlines),
        ),
  );
