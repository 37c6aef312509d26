import { readMarker } from '../document/marker.js';
import type { Block, Contents, ContentsEntry, Heading, Inline } from '../document/model.js';
import type { ContentsRequest, Draft, DraftBlock } from './markup/part-draft.js';

/** The headings of a document that tables of contents list, in order. */
export const listedHeadings = (parts: readonly Draft[]): Heading[] =>
  parts.flatMap(({ blocks, unlisted }) =>
    blocks.filter((block) => block.kind === 'heading').filter((heading) => !unlisted.has(heading.id)),
  );

/** Fills in the tables of contents. Blocks without one are handed on as they are, to be shared. */
export function resolveContents(
  blocks: readonly DraftBlock[],
  headings: readonly Heading[],
): readonly Block[] {
  if (hasNoRequest(blocks)) return blocks;
  return blocks.map((block) => (block.kind === 'contentsRequest' ? fillContents(block, headings) : block));
}

const hasNoRequest = (
  blocks: readonly DraftBlock[],
): blocks is readonly Exclude<DraftBlock, ContentsRequest>[] =>
  blocks.every((block) => block.kind !== 'contentsRequest');

const fillContents = (
  { firstLevel, lastLevel, styles, head }: ContentsRequest,
  headings: readonly Heading[],
): Contents => ({
  kind: 'contents',
  ...(head && { head }),
  entries: headings
    .filter(({ level }) => level >= firstLevel && level <= lastLevel)
    .map((heading) => ({ target: heading.id, style: `${styles}${heading.level}`, ...entryText(heading) })),
});

/** A bookmark that goes on from the printed heading (`ลำดับที่ 1` + title) has the heading as its marker. */
function entryText(heading: Heading): Pick<ContentsEntry, 'marker' | 'inlines'> {
  const { marker, inlines, bookmark } = heading;
  if (bookmark === undefined) return marker === undefined ? { inlines } : { marker, inlines };
  const printed = inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
  return bookmark.startsWith(`${printed} `)
    ? { marker: readMarker(printed), inlines: plainText(bookmark.slice(printed.length + 1)) }
    : { inlines: plainText(bookmark) };
}

const plainText = (text: string): Inline[] => [{ kind: 'text', text, breaks: [] }];
