import { InternalHyperlink, Paragraph, type ParagraphChild, SimpleField } from 'docx';
import type { Contents, ContentsEntry } from '../../document/model.js';
import type { BlockContext } from './block-context.js';
import { wordStyleId } from './style-names.js';
import { tabRun, textRuns, typedMarker } from './text-runs.js';
import { ContentsControl } from './word-elements.js';
import { fieldEnd, fieldStart } from './word-fields.js';

/** A table of contents that Word can update, filled in, so that it need not be. */
export function contentsBlock({ entries }: Contents, context: BlockContext): ContentsControl[] {
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
  return [new ContentsControl(paragraphs)];
}

function entryChildren(entry: ContentsEntry, { bookmarks, pageOf, styleOf }: BlockContext): ParagraphChild[] {
  const { target, marker, inlines, style } = entry;
  const label = marker === undefined ? [] : typedMarker(marker, styleOf(style).markerWidth);
  const text = [...label, ...textRuns(inlines)];
  const anchor = bookmarks.get(target);
  if (anchor === undefined) return text;
  const page = new SimpleField(`PAGEREF ${anchor} \\h`, pageOf.get(target) ?? '');
  return [new InternalHyperlink({ anchor, children: [...text, tabRun(), page] })];
}
