import {
  type FileChild,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  TabStopType,
} from 'docx';
import { contentWidth } from '../../document/geometry.js';
import type { Contents, ContentsEntry, ContentsHead } from '../../document/model.js';
import { wordStyleId } from './style-names.js';
import { type BlockContext, styledParagraph } from './styled-paragraph.js';
import { twips } from './units.js';
import { ContentsControl } from './word-elements.js';
import { fieldEnd, fieldStart } from './word-fields.js';
import { tabRun, textRuns, typedMarker } from './word-look.js';

/** A table of contents that Word can update, filled in, so that it need not be. */
export function contentsBlock({ head, entries }: Contents, context: BlockContext): FileChild[] {
  if (entries.length === 0) return [];
  const paragraphs = entries.map(
    (entry, index) =>
      new Paragraph({
        style: wordStyleId(entry.style),
        children: [
          ...(index === 0 ? fieldStart(context.contentsField?.instruction ?? '') : []),
          ...entryChildren(entry, context),
          ...(index === entries.length - 1 ? [fieldEnd()] : []),
        ],
      }),
  );
  return [
    ...(head ? [headLine(head, contentWidth(context.section.page))] : []),
    new ContentsControl(paragraphs),
  ];
}

/** In a column `width` pt wide. */
export const headLine = ({ title, page }: ContentsHead, width: number): Paragraph =>
  styledParagraph(title, {
    children: [...textRuns(title.inlines), tabRun(), ...textRuns(page.inlines)],
    tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }],
  });

function entryChildren(entry: ContentsEntry, { bookmarks, pageOf, styleOf }: BlockContext): ParagraphChild[] {
  const { target, marker, inlines, style } = entry;
  const label = marker === undefined ? [] : typedMarker(marker, styleOf(style).markerWidth);
  const text = [...label, ...textRuns(inlines)];
  const anchor = bookmarks.get(target);
  if (anchor === undefined) return text;
  const page = new SimpleField(`PAGEREF ${anchor} \\h`, pageOf.get(target) ?? '');
  return [new InternalHyperlink({ anchor, children: [...text, tabRun(), page] })];
}
