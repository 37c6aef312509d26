import type { SyntaxNode } from '@lezer/common';
import { parser, Table } from '@lezer/markdown';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnostic } from '../diagnostics/finding.js';
import type { SourceFile, Span } from '../diagnostics/source-file.js';
import type { YamlComment } from './find-comments.js';
import { type MappedText, MappedTextBuilder, splitSourceLines } from './mapped-text.js';
import type {
  MarkdownBlock,
  MarkdownInline,
  MarkdownItem,
  MarkdownList,
  MarkdownParagraph,
  MarkdownRow,
  MarkdownTable,
} from './markdown-blocks.js';
import {
  EMPTY_CHAPTER,
  EMPTY_ENTRY,
  LIST_DEPTH,
  LIST_NESTING,
  NO_HEADING,
  NO_TABLE,
  SPLIT_VARIABLE,
  TABLE_ROW,
  UNPRINTED_MARKDOWN,
  type Unprinted,
} from './markdown-findings.js';
import type { WrittenValue } from './written-values.js';
import type { YamlSource } from './yaml-source.js';

/** A Markdown file. Its `value` is the list of its passages: headings, paragraphs, entries, cells, each one text. */
export interface MarkdownSource extends YamlSource {
  readonly value: readonly string[];
  readonly blocks: readonly MarkdownBlock[];
  /** Something in it cannot be printed. */
  readonly isUnprintable: boolean;
  /** The passages that a list or a table follows. */
  readonly leads: ReadonlySet<number>;
}

/** Printed as it is typed, so it is found here. */
const SIGNS: readonly (readonly [RegExp, Unprinted])[] = [
  [/~~[^~\n]+~~/gu, 'strike'],
  [/(?<=^|\n)\[[ xX]\](?= )/gu, 'task'],
  [/\[\^[^\]\s]+\]/gu, 'note'],
  [/\$\$[^$\n]+\$\$/gu, 'formula'],
  [/\[\[[^\]\n]+\]\]|\[toc\]|==(?=\S)[^=\n]+==(?!=)|\{[.#][\w-]+\}/giu, 'marker'],
];

/** Who indents the first line of a paragraph, as Thai paragraphs are, means no code. */
const PARSER = parser.configure([Table, { remove: ['IndentedCode'] }]);

const MOST_LEVELS = 6;

/** Parses a Markdown file; what cannot be printed comes as findings, never as a throw. */
export function parseMarkdown(file: SourceFile): {
  readonly source: MarkdownSource;
  readonly diagnostics: readonly Diagnostic[];
} {
  const reader = new Reader(file);
  const blocks = reader.readDocument();
  const { passages, leads, comments, diagnostics } = reader;
  const found =
    passages.length > 0 || diagnostics.length > 0
      ? diagnostics
      : [diagnostic(EMPTY_CHAPTER, {}, { file, start: 0, end: 0 })];
  const isUnprintable = found.some(({ blocking }) => blocking);
  return {
    source: { ...openSource(file, passages, comments), blocks, leads, isUnprintable },
    diagnostics: found,
  };
}

function openSource(
  file: SourceFile,
  passages: readonly MappedText[],
  comments: readonly YamlComment[],
): Omit<MarkdownSource, 'blocks' | 'leads' | 'isUnprintable'> {
  const passageAt = ([index]: readonly (string | number)[]): MappedText | undefined =>
    typeof index === 'number' ? passages[index] : undefined;
  const spanOf: YamlSource['spanOf'] = (path) => {
    const passage = passageAt(path) ?? passages[0];
    return { file, start: passage?.starts[0] ?? 0, end: passage?.ends.at(-1) ?? 0 };
  };
  return {
    file,
    value: passages.map(({ text }) => text),
    broken: false,
    spanOf,
    spanInside(path, from, to) {
      const passage = passageAt(path);
      if (!passage) return spanOf(path, 'value');
      if (from < 0 || to < from || to > passage.text.length) {
        throw new RangeError(`${from}–${to} of a text of ${passage.text.length} in ${file.path}`);
      }
      const start = passage.starts[from] ?? passage.ends.at(-1) ?? 0;
      return { file, start, end: to > from ? (passage.ends[to - 1] ?? start) : start };
    },
    comments: () => comments,
    writtenValues: () => passages.flatMap((passage, index) => writtenParts(file, passage, index)),
  };
}

/** The parts of a passage between its line breaks, as they were typed. */
function writtenParts(file: SourceFile, { text, starts, ends }: MappedText, index: number): WrittenValue[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: part, index: at }) => {
    const span = { file, start: starts[at] ?? 0, end: ends[at + part.length - 1] ?? 0 };
    const lines = splitSourceLines(file.text.slice(span.start, span.end), span.start).map((line) => ({
      text: line.text.trim(),
      start: line.start + line.text.length - line.text.trimStart().length,
    }));
    return { path: [index], value: text, style: 'passage', span, lines };
  });
}

interface Looks {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** One passage while it is read: its runs for printing, and the whole of it for those who look at texts. */
class Passage {
  readonly mapped = new MappedTextBuilder();
  readonly inlines: MarkdownInline[] = [];

  add(text: string, looks: Looks): void {
    const last = this.inlines.at(-1);
    if (last?.kind === 'text' && last.bold === looks.bold && last.italic === looks.italic) {
      this.inlines[this.inlines.length - 1] = { ...last, text: last.text + text };
    } else this.inlines.push({ kind: 'text', text, ...looks });
  }
}

class Reader {
  readonly passages: MappedText[] = [];
  readonly leads = new Set<number>();
  readonly comments: YamlComment[] = [];
  readonly diagnostics: Diagnostic[] = [];
  /** The file with plain line ends and no byte order mark, and where each of its units stands in the file. */
  readonly #text: string;
  readonly #places: readonly number[];
  /** Comments that wait for what they stand above. */
  #waiting: Omit<YamlComment, 'covers'>[] = [];

  constructor(readonly file: SourceFile) {
    let text = '';
    const places: number[] = [];
    for (let at = 0; at < file.text.length; at += 1) {
      const unit = file.text.charAt(at);
      if ((unit === '\r' && file.text.charAt(at + 1) === '\n') || (at === 0 && unit === '\uFEFF')) continue;
      text += unit;
      places.push(at);
    }
    this.#text = text;
    this.#places = places;
  }

  readDocument(): MarkdownBlock[] {
    const blocks = this.#blocksOf(childrenOf(PARSER.parse(this.#text).topNode));
    this.#settleComments({ file: this.file, start: this.file.text.length, end: this.file.text.length });
    return blocks;
  }

  #blocksOf(nodes: readonly SyntaxNode[]): MarkdownBlock[] {
    return nodes.flatMap((node): MarkdownBlock[] => {
      if (this.#isComment(node)) return [];
      this.#settleComments(this.#span(node.from, node.to));
      if (opensMore(node)) this.leads.add(this.passages.length - 1);
      const level = Number(/^(?:ATX|Setext)Heading([1-6])$/u.exec(node.name)?.[1] ?? 0);
      if (level > 0) return [{ kind: 'heading', level, inlines: this.#readHeading(node) }];
      switch (node.name) {
        case 'Paragraph':
          return [this.#readParagraph(node)];
        case 'OrderedList':
        case 'BulletList':
          return [this.#readList(node, 1)];
        case 'Table':
          return [this.#readTable(node)];
        default:
          return this.#refuse(node);
      }
    });
  }

  #refuse(node: SyntaxNode): [] {
    const isNote = this.#text.startsWith('[^', node.from);
    const what = isNote ? 'note' : (UNPRINTED_NODES[node.name] ?? 'html');
    this.diagnostics.push(diagnostic(UNPRINTED_MARKDOWN, { what }, this.#firstLine(node)));
    return [];
  }

  #readHeading(node: SyntaxNode): readonly MarkdownInline[] {
    const marks = childrenOf(node).filter(({ name }) => name === 'HeaderMark');
    const [first, last] = [marks[0], marks.at(-1)];
    const from = first && first.from === node.from ? first.to : node.from;
    const to = last && last.from > from ? last.from : node.to;
    return this.#readPassage(node, from, to);
  }

  #readParagraph(node: SyntaxNode): MarkdownParagraph {
    const start = this.#text.slice(node.from, node.to);
    const marks = /^#{1,6}(?=[^#\s])/mu.exec(start);
    if (marks) this.#complain(NO_HEADING, { marks: marks[0] }, node.from + marks.index, marks[0].length);
    const row = /^[ \t]*(\|.*\|.*)$/mu.exec(start);
    if (row) this.#complain(NO_TABLE, {}, node.from + row.index, row[0].length);
    return { kind: 'paragraph', inlines: this.#readPassage(node, node.from, node.to) };
  }

  #complain<Params>(
    finding: Parameters<typeof diagnostic<Params>>[0],
    params: NoInfer<Params>,
    from: number,
    length: number,
  ): void {
    this.diagnostics.push(diagnostic(finding, params, this.#span(from, from + length)));
  }

  #readList(node: SyntaxNode, level: number): MarkdownList {
    if (level > MOST_LEVELS) {
      this.diagnostics.push(diagnostic(LIST_DEPTH, { levels: MOST_LEVELS }, this.#firstLine(node)));
    }
    const items = childrenOf(node).filter(({ name }) => name === 'ListItem');
    const number = Number(/^\d+/u.exec(this.#text.slice(node.from, node.to))?.[0] ?? 1);
    return {
      kind: 'list',
      marker: node.name === 'OrderedList' ? 'decimal' : 'dash',
      start: Math.max(1, number),
      items: items.map((item) => this.#readItem(item, level)),
    };
  }

  #readItem(node: SyntaxNode, level: number): MarkdownItem {
    const [, ...held] = childrenOf(node);
    let inlines: readonly MarkdownInline[] | undefined;
    let list: MarkdownList | null = null;
    const after: MarkdownParagraph[] = [];
    for (const child of held) {
      if (this.#isComment(child)) continue;
      if (child.name === 'Paragraph' && !inlines) inlines = this.#readParagraph(child).inlines;
      else if (child.name === 'Paragraph') after.push(this.#readParagraph(child));
      else if (isList(child) && inlines && !list && after.length === 0) {
        this.leads.add(this.passages.length - 1);
        list = this.#readList(child, level + 1);
      } else if (UNPRINTED_NODES[child.name] !== undefined) this.#refuse(child);
      else this.diagnostics.push(diagnostic(LIST_NESTING, {}, this.#firstLine(child)));
    }
    if (held.length === 0) this.diagnostics.push(diagnostic(EMPTY_ENTRY, {}, this.#firstLine(node)));
    return { inlines: inlines ?? [], list, after };
  }

  #readTable(node: SyntaxNode): MarkdownTable {
    const rows = childrenOf(node);
    const rule = rows.find(({ name }) => name === 'TableDelimiter');
    const alignments = this.#text
      .slice(rule?.from, rule?.to)
      .split('|')
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .map(alignmentOf);
    return {
      kind: 'table',
      alignments,
      rows: rows
        .filter(({ name }) => name === 'TableHeader' || name === 'TableRow')
        .map((row) => this.#readRow(row, alignments.length)),
    };
  }

  #readRow(node: SyntaxNode, columns: number): MarkdownRow {
    const cells: { readonly inlines: readonly MarkdownInline[] }[] = [];
    let inlines: readonly MarkdownInline[] = [];
    const parts = childrenOf(node);
    parts.forEach((part, index) => {
      if (part.name === 'TableCell') inlines = this.#readPassage(part, part.from, part.to);
      const isLast = index === parts.length - 1;
      const endsCell = part.name === 'TableDelimiter' ? index > 0 : isLast;
      if (!endsCell) return;
      cells.push({ inlines });
      inlines = [];
    });
    if (cells.length !== columns) {
      this.diagnostics.push(
        diagnostic(TABLE_ROW, { found: cells.length, columns }, this.#span(node.from, node.to)),
      );
    }
    return { cells };
  }

  #readPassage(node: SyntaxNode, from: number, to: number): readonly MarkdownInline[] {
    const lead = /^\s*/u.exec(this.#text.slice(from, to))?.[0].length ?? 0;
    const end = to - (/\s*$/u.exec(this.#text.slice(from + lead, to))?.[0].length ?? 0);
    const passage = new Passage();
    const inside = childrenOf(node).filter((child) => child.from >= from && child.to <= end);
    this.#readInlines(passage, from + lead, end, inside, { bold: false, italic: false });
    if (passage.mapped.text.trim() !== '') this.passages.push(passage.mapped);
    this.#lookAt(passage.mapped);
    return passage.inlines;
  }

  /** Signs that stand there as text, and variables that marks part. */
  #lookAt({ text, starts, ends }: MappedText): void {
    const spanOf = (from: number, length: number): Span => ({
      file: this.file,
      start: starts[from] ?? 0,
      end: ends[from + length - 1] ?? 0,
    });
    for (const [sign, what] of SIGNS)
      for (const { index, 0: found } of text.matchAll(sign))
        this.diagnostics.push(diagnostic(UNPRINTED_MARKDOWN, { what }, spanOf(index, found.length)));
    for (const { index, 0: variable, 1: name = '' } of text.matchAll(/\$\{([\w.]+)\}/gu)) {
      const span = spanOf(index, variable.length);
      if (this.file.text.slice(span.start, span.end) !== variable)
        this.diagnostics.push(diagnostic(SPLIT_VARIABLE, { name }, span));
    }
  }

  #readInlines(passage: Passage, from: number, to: number, nodes: readonly SyntaxNode[], looks: Looks): void {
    let at = from;
    for (const node of nodes) {
      this.#addText(passage, at, node.from, looks);
      this.#readInline(passage, node, looks);
      at = node.to;
    }
    this.#addText(passage, at, to, looks);
  }

  #readInline(passage: Passage, node: SyntaxNode, looks: Looks): void {
    const written = this.#text.slice(node.from, node.to);
    switch (node.name) {
      case 'Emphasis':
        this.#readMarked(passage, node, { ...looks, italic: true });
        break;
      case 'StrongEmphasis':
        this.#readMarked(passage, node, { ...looks, bold: true });
        break;
      case 'Escape':
        this.#addDecoded(passage, written.slice(1), node, looks);
        break;
      case 'Entity':
        this.#addDecoded(passage, decodeEntity(written), node, looks);
        break;
      case 'HardBreak':
        this.#addBreak(passage, node);
        break;
      case 'Link':
        this.#readLink(passage, node, looks);
        break;
      case 'Autolink':
        this.#addText(passage, node.from + 1, node.to - 1, looks);
        break;
      case 'Comment':
        this.#isComment(node);
        this.#settleComments(this.#span(node.parent?.from ?? node.from, node.parent?.to ?? node.to));
        break;
      default:
        if (/^<br\s*\/?>$/iu.test(written)) this.#addBreak(passage, node);
        else this.#refuse(node);
    }
  }

  #readMarked(passage: Passage, node: SyntaxNode, looks: Looks): void {
    const children = childrenOf(node);
    const [opening, closing] = [children[0], children.at(-1)];
    this.#readInlines(
      passage,
      opening?.to ?? node.from,
      closing?.from ?? node.to,
      children.slice(1, -1),
      looks,
    );
  }

  /** Its text, and its address behind it: on paper nobody can press it. Brackets without an address are text. */
  #readLink(passage: Passage, node: SyntaxNode, looks: Looks): void {
    const children = childrenOf(node);
    const url = children.find(({ name }) => name === 'URL');
    const marks = children.filter(({ name }) => name === 'LinkMark');
    const inside = children.filter(({ name }) => !/^(?:LinkMark|URL|LinkTitle|LinkLabel)$/u.test(name));
    if (!url) {
      this.#readInlines(passage, node.from, node.to, inside, looks);
      return;
    }
    const before = passage.mapped.text.length;
    this.#readInlines(passage, marks[0]?.to ?? node.from, marks[1]?.from ?? node.to, inside, looks);
    const said = passage.mapped.text.slice(before).trim();
    const address = this.#text.slice(url.from, url.to);
    if (said === address || said === address.replace(/^(?:https?:\/\/|mailto:)/iu, '').replace(/\/$/u, ''))
      return;
    this.#addDecoded(passage, said === '' ? address : ` (${address})`, url, looks);
  }

  /** A line end is one space. */
  #addText(passage: Passage, from: number, to: number, looks: Looks): void {
    let at = from;
    const text = this.#text.slice(from, to);
    const afterBreak = passage.inlines.at(-1)?.kind === 'break' ? (/^\s*/u.exec(text)?.[0].length ?? 0) : 0;
    at += afterBreak;
    for (const { index, 0: end } of text.matchAll(/[ \t]*\n[ \t]*/gu)) {
      if (index < afterBreak) continue;
      this.#addVerbatim(passage, at, from + index, looks);
      this.#addSpace(passage, from + index, end.length, looks);
      at = from + index + end.length;
    }
    this.#addVerbatim(passage, at, to, looks);
  }

  #addVerbatim(passage: Passage, from: number, to: number, looks: Looks): void {
    if (to <= from) return;
    const text = this.#text.slice(from, to);
    passage.mapped.addVerbatim(text, this.#place(from));
    passage.add(text, looks);
  }

  #addSpace(passage: Passage, from: number, length: number, looks: Looks): void {
    passage.mapped.add(' ', this.#place(from), this.#place(from + length));
    passage.add(' ', looks);
  }

  #addDecoded(passage: Passage, text: string, node: SyntaxNode, looks: Looks): void {
    passage.mapped.add(text, this.#place(node.from), this.#place(node.to));
    passage.add(text, looks);
  }

  #addBreak(passage: Passage, node: SyntaxNode): void {
    passage.mapped.add('\n', this.#place(node.from), this.#place(node.to));
    passage.inlines.push({ kind: 'break' });
  }

  /** Takes a comment down; it speaks of what comes next. */
  #isComment(node: SyntaxNode): boolean {
    if (node.name !== 'CommentBlock' && node.name !== 'Comment') return false;
    const text = this.#text
      .slice(node.from, node.to)
      .replace(/^<!--\s*|\s*-->\s*$/gu, '')
      .trim();
    this.#waiting.push({ text, span: this.#span(node.from, node.to) });
    return true;
  }

  #settleComments(covers: Span): void {
    this.comments.push(...this.#waiting.map((comment) => ({ ...comment, covers })));
    this.#waiting = [];
  }

  #firstLine(node: SyntaxNode): Span {
    const [line = ''] = this.#text.slice(node.from, node.to).split('\n');
    return this.#span(node.from, node.from + line.trimEnd().length);
  }

  #span = (from: number, to: number): Span => ({
    file: this.file,
    start: this.#place(from),
    end: to > from ? this.#place(to - 1) + 1 : this.#place(from),
  });

  #place(at: number): number {
    return this.#places[at] ?? this.file.text.length;
  }
}

const isList = ({ name }: SyntaxNode): boolean => name === 'OrderedList' || name === 'BulletList';

/** A list or a table goes on with what the paragraph before it says. */
const opensMore = (node: SyntaxNode): boolean =>
  (isList(node) || node.name === 'Table') && node.prevSibling?.name === 'Paragraph';

const UNPRINTED_NODES: Readonly<Record<string, Unprinted>> = {
  HTMLBlock: 'html',
  HTMLTag: 'html',
  ProcessingInstruction: 'html',
  ProcessingInstructionBlock: 'html',
  Image: 'picture',
  InlineCode: 'code',
  CodeBlock: 'code',
  FencedCode: 'code',
  Blockquote: 'quotation',
  HorizontalRule: 'rule',
  LinkReference: 'reference',
};

function alignmentOf(rule: string): MarkdownTable['alignments'][number] {
  if (!rule.endsWith(':')) return 'left';
  return rule.startsWith(':') ? 'center' : 'right';
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };

function decodeEntity(written: string): string {
  const [, hex, decimal, name = ''] = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));$/iu.exec(written) ?? [];
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : (ENTITIES[name] ?? written);
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}
