import { readMarker } from '../../document/marker.js';
import type { Heading } from '../../document/model.js';
import { readAttributes } from './attributes.js';
import { parseInlines } from './inlines.js';
import type { MarkupContext } from './markup-context.js';
import type { MarkupElement } from './markup-tree.js';

/** `<h1>` … `<h6>` with the style each has without a `class`. */
const LEVELS = {
  h1: { level: 1, style: 'part-title' },
  h2: { level: 2, style: 'sheet-title' },
  h3: { level: 3, style: 'section-title' },
  h4: { level: 4, style: 'sub-title' },
  h5: { level: 5, style: 'sub-title' },
  h6: { level: 6, style: 'sub-title' },
} as const;

export type HeadingName = keyof typeof LEVELS;

/** `<h2 id="…" class="sheet-title" marker="1." bookmark="…" contents="no">` */
export function parseHeading(name: HeadingName, element: MarkupElement, context: MarkupContext): Heading {
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
