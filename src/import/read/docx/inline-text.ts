import type { LeftOutKind } from '../../source-text.js';
import { channelOfFields, type Reading } from './reading.js';
import type { XmlElement } from './xml-tree.js';

/** Where words go: into the paragraph, or out of it. */
export type Channel = LeftOutKind | undefined;

/** The text of one paragraph as it is gathered. */
export interface InlineText {
  readonly reading: Reading;
  /** What the paragraph's style says of its runs. */
  readonly isHidden: boolean;
  /** Parted where a page break stands; at least one part. */
  readonly parts: string[];
  readonly leftOut: Map<LeftOutKind, string>;
  /** Text boxes anchored in the paragraph: each holds blocks of its own. */
  readonly boxes: XmlElement[];
  pictures: number;
}

export const openInlines = (reading: Reading, isHidden: boolean): InlineText => ({
  reading,
  isHidden,
  parts: [''],
  leftOut: new Map(),
  boxes: [],
  pictures: 0,
});

/** Adds words to the paragraph, or to what is left out of it. */
export function write(found: InlineText, text: string, channel: Channel): void {
  const fields = channelOfFields(found.reading.fields);
  if (fields === 'code') return;
  const target = channel ?? fields;
  if (target === undefined) found.parts.push(`${found.parts.pop() ?? ''}${text}`);
  else found.leftOut.set(target, `${found.leftOut.get(target) ?? ''}${text}`);
}
