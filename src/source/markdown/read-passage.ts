import type { SyntaxNode } from '@lezer/common';
import { type MappedText, MappedTextBuilder } from '../mapped-text.js';
import type { MarkdownInline } from './markdown-blocks.js';
import { SPLIT_VARIABLE, UNPRINTED_MARKDOWN, type Unprinted } from './markdown-findings.js';
import { childrenOf, type MarkdownReading } from './markdown-reading.js';

const NOTE_MARK = /\[\^[^\]\s]+\]/gu;

/** Printed as it is typed, so it is found here. */
const SIGNS: readonly (readonly [RegExp, Unprinted])[] = [
  [/~~[^~\n]+~~/gu, 'strike'],
  [/(?<=^|\n)\[[ xX]\](?= )/gu, 'task'],
  [NOTE_MARK, 'note'],
  [/\$\$[^$\n]+\$\$/gu, 'formula'],
  [/\[\[[^\]\n]+\]\]|\[toc\]|==(?=\S)[^=\n]+==(?!=)|\{[.#][\w-]+\}/giu, 'marker'],
];

/** Reads one heading, paragraph, entry or cell: its runs for printing, and its text for those who look at texts. */
export function readPassage(
  reading: MarkdownReading,
  node: SyntaxNode,
  { from, to }: { readonly from: number; readonly to: number },
): readonly MarkdownInline[] {
  const written = reading.text.slice(from, to);
  const start = to - written.trimStart().length;
  const end = Math.max(start, from + written.trimEnd().length);
  const passage = new Passage(reading);
  const inside = childrenOf(node).filter((child) => child.from >= from && child.to <= end);
  passage.readInlines(start, end, inside, { bold: false, italic: false });
  const read = withoutNoteMarks(passage.mapped);
  if (read.text.trim() !== '') reading.passages.push(read);
  complainOfText(reading, passage.mapped);
  return passage.inlines;
}

/** What is told to go is no part of the text that others look at. */
function withoutNoteMarks({ text, starts, ends }: MappedText): MappedText {
  const marks = [...text.matchAll(NOTE_MARK)];
  const isKept = (_: unknown, at: number) =>
    !marks.some(({ index, 0: { length } }) => at >= index && at < index + length);
  return { text: text.replace(NOTE_MARK, ''), starts: starts.filter(isKept), ends: ends.filter(isKept) };
}

/** Signs that stand there as text, and variables that marks part. */
function complainOfText(reading: MarkdownReading, { text, starts, ends }: MappedText): void {
  const { file } = reading;
  const spanOf = (from: number, length: number) => ({
    file,
    start: starts[from] ?? 0,
    end: ends[from + length - 1] ?? 0,
  });
  for (const [sign, what] of SIGNS)
    for (const { index, 0: found } of text.matchAll(sign))
      reading.complain(UNPRINTED_MARKDOWN, { what }, spanOf(index, found.length));
  for (const { index, 0: variable, 1: name = '' } of text.matchAll(/\$\{([\w.]+)\}/gu)) {
    const span = spanOf(index, variable.length);
    if (file.text.slice(span.start, span.end) !== variable) reading.complain(SPLIT_VARIABLE, { name }, span);
  }
}

interface Looks {
  readonly bold: boolean;
  readonly italic: boolean;
}

class Passage {
  readonly mapped = new MappedTextBuilder();
  readonly inlines: MarkdownInline[] = [];

  constructor(readonly reading: MarkdownReading) {}

  readInlines(from: number, to: number, nodes: readonly SyntaxNode[], looks: Looks): void {
    let at = from;
    for (const node of nodes) {
      this.#addText(at, node.from, looks);
      this.#readInline(node, looks);
      at = node.to;
    }
    this.#addText(at, to, looks);
  }

  #readInline(node: SyntaxNode, looks: Looks): void {
    const written = this.reading.text.slice(node.from, node.to);
    switch (node.name) {
      case 'Emphasis':
        this.#readMarked(node, { ...looks, italic: true });
        break;
      case 'StrongEmphasis':
        this.#readMarked(node, { ...looks, bold: true });
        break;
      case 'Escape':
        this.#addDecoded(written.slice(1), node, looks);
        break;
      case 'Entity':
        this.#addDecoded(decodeEntity(written), node, looks);
        break;
      case 'HardBreak':
        this.#addBreak(node);
        break;
      case 'Link':
        this.#readLink(node, looks);
        break;
      case 'Autolink':
        this.#addText(node.from + 1, node.to - 1, looks);
        break;
      default:
        if (this.reading.takesComment(node)) {
          const { from, to } = node.parent ?? node;
          this.reading.settleComments(this.reading.span(from, to));
        } else if (/^<br\s*\/?>$/iu.test(written)) this.#addBreak(node);
        else {
          this.reading.refuse(node);
          // Of code the marks are told to go, its text stays.
          if (node.name === 'InlineCode') this.#readMarked(node, looks);
        }
    }
  }

  #readMarked(node: SyntaxNode, looks: Looks): void {
    const children = childrenOf(node);
    const [opening, closing] = [children[0], children.at(-1)];
    this.readInlines(opening?.to ?? node.from, closing?.from ?? node.to, children.slice(1, -1), looks);
  }

  /** Its text, and its address behind it: on paper nobody can press it. Brackets without an address are text. */
  #readLink(node: SyntaxNode, looks: Looks): void {
    const children = childrenOf(node);
    const url = children.find(({ name }) => name === 'URL');
    const marks = children.filter(({ name }) => name === 'LinkMark');
    const inside = children.filter(({ name }) => !/^(?:LinkMark|URL|LinkTitle|LinkLabel)$/u.test(name));
    if (!url) {
      this.readInlines(node.from, node.to, inside, looks);
      return;
    }
    const before = this.mapped.text.length;
    this.readInlines(marks[0]?.to ?? node.from, marks[1]?.from ?? node.to, inside, looks);
    const said = this.mapped.text.slice(before).trim();
    const address = this.reading.text.slice(url.from, url.to);
    if (said === address || said === address.replace(/^(?:https?:\/\/|mailto:)/iu, '').replace(/\/$/u, ''))
      return;
    this.#addDecoded(said === '' ? address : ` (${address})`, url, looks);
  }

  /** A line end is one space; behind a break it is nothing. */
  #addText(from: number, to: number, looks: Looks): void {
    const text = this.reading.text.slice(from, to);
    const afterBreak = this.inlines.at(-1)?.kind === 'break' ? text.length - text.trimStart().length : 0;
    let at = from + afterBreak;
    for (const { index, 0: end } of text.matchAll(/[ \t]*\n[ \t]*/gu)) {
      if (index < afterBreak) continue;
      this.#addVerbatim(at, from + index, looks);
      at = from + index + end.length;
      this.#addDecoded(' ', { from: from + index, to: at }, looks);
    }
    this.#addVerbatim(at, to, looks);
  }

  #addVerbatim(from: number, to: number, looks: Looks): void {
    if (to <= from) return;
    const text = this.reading.text.slice(from, to);
    this.mapped.addVerbatim(text, this.reading.place(from));
    this.#addRun(text, looks);
  }

  #addDecoded(
    text: string,
    { from, to }: { readonly from: number; readonly to: number },
    looks: Looks,
  ): void {
    this.mapped.add(text, this.reading.place(from), this.reading.place(to));
    this.#addRun(text, looks);
  }

  #addBreak({ from, to }: SyntaxNode): void {
    this.mapped.add('\n', this.reading.place(from), this.reading.place(to));
    this.inlines.push({ kind: 'break' });
  }

  #addRun(text: string, looks: Looks): void {
    const last = this.inlines.at(-1);
    if (last?.kind === 'text' && last.bold === looks.bold && last.italic === looks.italic) {
      this.inlines[this.inlines.length - 1] = { ...last, text: last.text + text };
    } else this.inlines.push({ kind: 'text', text, ...looks });
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };

function decodeEntity(written: string): string {
  const [, hex, decimal, name = ''] = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));$/iu.exec(written) ?? [];
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : (ENTITIES[name] ?? written);
}
