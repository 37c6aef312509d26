import type { DraftItem } from '../draft.js';
import type { Ledger } from '../ledger.js';
import { isBlank, joinPassages, type Passage, slicePassage, textOf, trimPassage } from '../passage.js';
import type { Token } from './inline-markers.js';
import type { PageSetting } from './page-setting.js';
import { type OpenEntry, placeInList } from './place-in-list.js';
import { appendWords, unwrapText } from './unwrap.js';

interface Entry extends OpenEntry {
  text: Passage;
  last: Token;
  /** Last line of a paragraph behind its list. */
  closing?: Token;
  readonly items: Entry[];
  readonly after: Passage[];
}

export interface ListSetting extends PageSetting {
  /** Number of the section, which some plans repeat before each entry: 3.1, 3.2. */
  readonly section: number | undefined;
}

/** The entries of a section, sub-lists inside them; words before the first marker lead into the list. */
export function buildItems(tokens: readonly Token[], setting: ListSetting, ledger: Ledger): DraftItem[] {
  const first = tokens.findIndex(({ marker }) => marker !== undefined);
  const intro = first < 0 ? tokens : tokens.slice(0, first);
  const paragraphs = unwrapText(
    intro.map(({ line, words }) => ({ ...line, passage: words })),
    setting,
  );
  const { entries, closing } =
    first < 0 ? { entries: [], closing: [] } : nestEntries(tokens.slice(first), setting, ledger);
  const items = entries.filter(isWritten).map(toItem);
  if (paragraphs.length === 0) return withClosing(items, closing);
  if (items.length === 0) return plainItems(paragraphs);
  const text = paragraphs.reduce((before, after) => joinPassages(before, after, ' '));
  return [{ text, marker: markerOf(entries), items, after: closing }];
}

/** Paragraphs behind a whole list go with its last entry: the data has no other place for them. */
function withClosing(items: readonly DraftItem[], closing: readonly Passage[]): DraftItem[] {
  const last = items.at(-1);
  return last && closing.length > 0
    ? [...items.slice(0, -1), { ...last, after: [...last.after, ...closing] }]
    : [...items];
}

/** A section without a list is printed without one: one entry, with paragraphs behind it. */
function plainItems([text, ...after]: readonly Passage[]): DraftItem[] {
  return text ? [{ text, marker: 'decimal', items: [], after }] : [];
}

interface NestedEntries {
  readonly entries: Entry[];
  /** Paragraphs that stand further out than any entry. */
  readonly closing: Passage[];
}

function nestEntries(tokens: readonly Token[], setting: ListSetting, ledger: Ledger): NestedEntries {
  const top: Entry[] = [];
  const closing: Passage[] = [];
  let open: Entry[] = [];
  for (const token of tokens) {
    ledger.print('marker', token.markerWords);
    if (!token.marker) {
      addWords(open, token, setting, closing);
      continue;
    }
    const { depth, path } = placeInList(token, token.marker, open, setting);
    const entry: Entry = { token, path, text: token.words, last: token, items: [], after: [] };
    open = open.slice(0, depth);
    (open.at(-1)?.items ?? top).push(entry);
    open.push(entry);
  }
  return { entries: top, closing };
}

/** A line goes on where the one before it broke; a paragraph of a Word file stands by itself. */
function addWords(open: readonly Entry[], token: Token, setting: PageSetting, closing: Passage[]): void {
  const innermost = open.at(-1);
  if (!innermost || isBlank(token.words)) return;
  if (token.line.kind === 'paragraph') {
    (ownerOf(open, token)?.after ?? closing).push(token.words);
    return;
  }
  if (closesList(innermost, token, setting)) {
    const owner = open.slice(0, -1).findLast((entry) => indentOf(entry.token) < indentOf(token));
    addParagraph(owner?.after ?? closing, innermost, token, setting);
    return;
  }
  innermost.text = isBlank(innermost.text)
    ? token.words
    : appendWords(innermost.text, innermost.last.line, token.words, setting);
  innermost.last = token;
}

const indentOf = ({ line }: Token): number => line.indent ?? 0;

/** Where lines of an entry stand right of its marker, one that does not is a paragraph behind the list. */
const closesList = ({ token: inner }: Entry, token: Token, { hangs }: PageSetting): boolean =>
  hangs && inner.origin === 'head' && indentOf(token) <= indentOf(inner);

/** The first such line begins a paragraph, the next go on with it as far as they stand. */
function addParagraph(paragraphs: Passage[], inner: Entry, token: Token, setting: PageSetting): void {
  const last = paragraphs.at(-1);
  const before = inner.closing;
  inner.closing = token;
  if (!last || !before || indentOf(token) > indentOf(before)) paragraphs.push(token.words);
  else paragraphs[paragraphs.length - 1] = appendWords(last, before.line, token.words, setting);
}

const NEARLY = 60;

/** The deepest entry whose text stands no further in than the paragraph. */
const ownerOf = (open: readonly Entry[], { line: { indent } }: Token): Entry | undefined =>
  indent === undefined
    ? open.at(-1)
    : open.findLast(({ token }) => (token.line.indent ?? 0) <= indent + NEARLY);

/** A marker without words, as a list's last empty line leaves it, is no entry. */
const isWritten = ({ text, items, after }: Entry): boolean =>
  !isBlank(text) || items.length > 0 || after.length > 0;

function toItem({ text, items, after }: Entry): DraftItem {
  const ranOn = items.at(-1)?.token.origin === 'inline';
  const closing = ranOn ? splitClosingWords(items.map((item) => item.text)) : undefined;
  const below = items.filter(isWritten).map(toItem);
  const last = below.at(-1);
  if (closing && last && last.items.length === 0) below[below.length - 1] = { ...last, text: closing.text };
  return { text, marker: markerOf(items), items: below, after: closing ? [closing.words, ...after] : after };
}

function markerOf(entries: readonly Entry[]): DraftItem['marker'] {
  const style = entries[0]?.token.marker?.style;
  return style === 'dash' || style === 'parenthesis' ? style : 'decimal';
}

const SHORTEST_ENDING = 5;

/**
 * Words behind a sub-list that ran on into its last entry: all entries before it end alike, and the last has
 * that ending too, with more behind it.
 */
function splitClosingWords(texts: readonly Passage[]): { text: Passage; words: Passage } | undefined {
  const last = texts.at(-1);
  if (!last || texts.length < 3) return undefined;
  const ending = commonEnding(texts.slice(0, -1).map(textOf));
  if (ending.length < SHORTEST_ENDING) return undefined;
  const at = textOf(last).lastIndexOf(`${ending} `);
  if (at < 0) return undefined;
  const cut = at + ending.length;
  return { text: slicePassage(last, 0, cut), words: trimPassage(slicePassage(last, cut)) };
}

/** Of several texts, cut back to where a word may begin. */
function commonEnding(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = 0;
  while (length < first.length && others.every((other) => other.at(-1 - length) === first.at(-1 - length)))
    length += 1;
  return length === 0 ? '' : first.slice(-length).replace(/^[ะ-ฺๅ-๎\s]+/u, '');
}
