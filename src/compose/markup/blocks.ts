import { readMarker } from '../../document/marker.js';
import type { ContentsHead, Heading, Image, Paragraph, Signature } from '../../document/model.js';
import { pointsOf } from '../length.js';
import { knownStyle, readAttributes, reportBadAttribute } from './attributes.js';
import { childElements, parseInlines, parseParagraph, parseParagraphs, reportMisplaced } from './inlines.js';
import { parseList } from './lists.js';
import type { MarkupContext } from './markup-context.js';
import type { MarkupElement } from './markup-tree.js';
import type { ContentsRequest, DraftBlock } from './part-draft.js';
import { parseTable } from './tables.js';

type BlockParser = (element: MarkupElement, context: MarkupContext) => DraftBlock;

/** Every element that may stand at the top of a part. */
const BLOCK_PARSERS: ReadonlyMap<string, BlockParser> = new Map<string, BlockParser>([
  ['h1', (element, context) => parseHeading('h1', element, context)],
  ['h2', (element, context) => parseHeading('h2', element, context)],
  ['h3', (element, context) => parseHeading('h3', element, context)],
  ['h4', (element, context) => parseHeading('h4', element, context)],
  ['h5', (element, context) => parseHeading('h5', element, context)],
  ['h6', (element, context) => parseHeading('h6', element, context)],
  ['p', (element, context) => parseParagraph(element, 'body', context)],
  ['ol', parseList],
  ['table', parseTable],
  ['image', parseImage],
  ['signature', parseSignature],
  ['contents', parseContents],
  ['page-break', parsePageBreak],
]);

export const parseBlocks = (root: MarkupElement, context: MarkupContext): DraftBlock[] =>
  childElements(root, context).flatMap((element) => {
    const parse = BLOCK_PARSERS.get(element.name);
    if (parse) return [parse(element, context)];
    reportMisplaced(element, root, context);
    return [];
  });

/** `<image src="emblem.png" alt="…" height="30mm" align="center">`; without `src` an empty place of that height. */
function parseImage(element: MarkupElement, context: MarkupContext): Image {
  const attributes = readAttributes(element, ['src', 'alt', 'height', 'align', 'beside'], context);
  const source = attributes.text('src');
  attributes.required('height');
  return {
    kind: 'image',
    ...(source && { source }),
    alt: attributes.text('alt') ?? '',
    height: attributes.length('height', 0),
    align: attributes.choice('align', ['left', 'center', 'right'], 'center'),
    ...(attributes.choice('beside', ['yes', 'no'], 'no') === 'yes' && { beside: true }),
  };
}

/** `<signature space="18mm"><p>(name)</p><p>position</p></signature>` */
function parseSignature(element: MarkupElement, context: MarkupContext): Signature {
  const attributes = readAttributes(element, ['space'], context);
  return {
    kind: 'signature',
    space: attributes.length('space', pointsOf(18)),
    lines: parseParagraphs(element, 'signature', context),
  };
}

/**
 * `<contents levels="1-2" class="contents" heads="เรื่อง | หน้า" continued="สารบัญ (ต่อ)">`; the style of level n
 * is the class followed by n, that of the heads followed by `-head` and `-continued`.
 */
function parseContents(element: MarkupElement, context: MarkupContext): ContentsRequest {
  const attributes = readAttributes(element, ['levels', 'class', 'heads', 'continued'], context);
  const levels = /^([1-6])(?:-([1-6]))?$/u.exec(attributes.text('levels') ?? '1-2');
  if (!levels) reportBadAttribute(element, 'levels', '1-2', context);
  const firstLevel = Number(levels?.[1] ?? 1);
  const styles = attributes.text('class') ?? 'contents';
  const head = parseContentsHead(element, styles, context);
  return {
    kind: 'contentsRequest',
    firstLevel,
    lastLevel: Number(levels?.[2] ?? firstLevel),
    styles,
    ...(head && { head }),
  };
}

function parseContentsHead(
  element: MarkupElement,
  styles: string,
  context: MarkupContext,
): ContentsHead | undefined {
  const { heads, continued = '' } = element.attributes;
  if (heads === undefined) return undefined;
  const [title, page, more] = heads.split('|').map((head) => head.trim());
  if (!title || !page || more !== undefined) reportBadAttribute(element, 'heads', 'เรื่อง | หน้า', context);
  const paragraph = (style: string, text = ''): Paragraph => ({
    kind: 'paragraph',
    style: knownStyle(`${styles}-${style}`, element, context),
    inlines: [{ kind: 'text', text, breaks: [] }],
  });
  return {
    title: paragraph('head', title),
    page: paragraph('head', page),
    continued: paragraph('continued', continued),
  };
}

function parsePageBreak(element: MarkupElement, context: MarkupContext): DraftBlock {
  readAttributes(element, [], context);
  return { kind: 'pageBreak' };
}

/** `<h1>` … `<h6>` with the style each has without a `class`. */
const LEVELS = {
  h1: { level: 1, style: 'part-title' },
  h2: { level: 2, style: 'sheet-title' },
  h3: { level: 3, style: 'section-title' },
  h4: { level: 4, style: 'sub-title' },
  h5: { level: 5, style: 'sub-title' },
  h6: { level: 6, style: 'sub-title' },
} as const;

type HeadingName = keyof typeof LEVELS;

/** `<h2 id="…" class="sheet-title" marker="1." bookmark="…" contents="no">` */
function parseHeading(name: HeadingName, element: MarkupElement, context: MarkupContext): Heading {
  const { level, style } = LEVELS[name];
  const attributes = readAttributes(element, ['id', 'class', 'marker', 'bookmark', 'contents'], context);
  const id = attributes.required('id');
  const marker = attributes.text('marker');
  const bookmark = attributes.text('bookmark');
  if (attributes.choice('contents', ['yes', 'no'], 'yes') === 'no') context.unlisted.add(id);
  return {
    kind: 'heading',
    level,
    id,
    style: attributes.style(style),
    ...(marker !== undefined && { marker: readMarker(marker) }),
    inlines: parseInlines(element.children, element, context),
    ...(bookmark !== undefined && { bookmark }),
  };
}
