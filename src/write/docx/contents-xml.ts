import type { Contents, ContentsEntry } from '../../document/model.js';
import type { BlockContext } from './block-context.js';
import { paragraph } from './paragraph-properties.js';
import { wordStyleId } from './style-names.js';
import { typedMarker } from './styled-paragraph.js';
import { FIELD_END, fieldRuns, fieldStart, TAB_RUN, textRun, textRuns } from './text-runs.js';
import { element } from './xml.js';

/** A table of contents that Word can update, filled in, so that it need not be. */
export function contentsXml({ entries }: Contents, context: BlockContext): string {
  const lines = entries.map((entry, index) => {
    const isFirst = index === 0;
    const isLast = index === entries.length - 1;
    const content =
      (isFirst ? fieldStart(context.contentsField?.instruction ?? '') : '') +
      entryRuns(entry, context) +
      (isLast ? FIELD_END : '');
    return paragraph({ style: wordStyleId(entry.style) }, content);
  });
  if (lines.length === 0) return '';
  return element(
    'w:sdt',
    {},
    element(
      'w:sdtPr',
      {},
      element('w:docPartObj', {}, '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>'),
    ),
    element('w:sdtContent', {}, ...lines),
  );
}

function entryRuns({ target, marker, inlines, style }: ContentsEntry, context: BlockContext): string {
  const bookmark = context.bookmarks.get(target);
  const label = marker === undefined ? '' : typedMarker(marker, context.styleOf(style).markerWidth);
  const text = label + textRuns(inlines);
  if (!bookmark) return text;
  const page = fieldRuns(`PAGEREF ${bookmark.name} \\h`, textRun(context.pageOf.get(target) ?? ''));
  return element('w:hyperlink', { 'w:anchor': bookmark.name, 'w:history': 1 }, text + TAB_RUN + page);
}
