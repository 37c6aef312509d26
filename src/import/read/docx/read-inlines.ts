import { type Channel, type InlineText, openInlines, write } from './inline-text.js';
import { readRun } from './read-run.js';
import { channelOfField, type Reading } from './reading.js';
import { child, type XmlElement } from './xml-tree.js';

type InlineReader = (element: XmlElement, found: InlineText, channel: Channel) => void;

const skip: InlineReader = () => {};

const inside =
  (...names: readonly string[]): InlineReader =>
  (element, found, channel) =>
    readInlineChildren(
      names.map((name) => child(element, name)).find((each) => each !== undefined),
      found,
      channel,
    );

/** Elements of a paragraph that are more than a wrapper around runs. */
const READERS: Readonly<Record<string, InlineReader>> = {
  'w:r': readRun,
  'w:del': (element, found) => readInlineChildren(element, found, 'deleted'),
  'w:moveFrom': (element, found) => readInlineChildren(element, found, 'deleted'),
  'w:fldSimple': (element, found, channel) =>
    readInlineChildren(element, found, channel ?? channelOfField(element.attributes['w:instr'] ?? '')),
  'w:rt': (element, found) => readInlineChildren(element, found, 'note'),
  'w:sdtPr': skip,
  'mc:AlternateContent': inside('mc:Choice', 'mc:Fallback'),
  'm:t': (element, found, channel) => write(found, element.text, channel),
  'w:pPr': skip,
};

/** Reads the runs of a paragraph; `isHidden` is what its style says of them. */
export function readInlines(
  paragraph: XmlElement,
  reading: Reading,
  channel: Channel,
  isHidden: boolean,
): InlineText {
  const found = openInlines(reading, isHidden);
  readInlineChildren(paragraph, found, channel);
  return found;
}

/** What stands inside an element of a paragraph, runs and wrappers around runs. */
export function readInlineChildren(
  element: XmlElement | undefined,
  found: InlineText,
  channel: Channel,
): void {
  for (const each of element?.children ?? []) {
    (Object.hasOwn(READERS, each.name) ? (READERS[each.name] ?? readInlineChildren) : readInlineChildren)(
      each,
      found,
      channel,
    );
  }
}
