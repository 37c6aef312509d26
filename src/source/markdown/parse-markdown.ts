import type { SyntaxNode } from '@lezer/common';
import { parser, Table } from '@lezer/markdown';
import { type Diagnostic, diagnostic, type SourceFile } from '../../diagnostics/diagnostic.js';
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
  TABLE_ROW,
} from './markdown-findings.js';
import { childrenOf, MarkdownReading, UNPRINTED_NODES } from './markdown-reading.js';
import { type MarkdownSource, openPassages } from './markdown-source.js';
import { readPassage } from './read-passage.js';

/** Who indents the first line of a paragraph, as Thai paragraphs are, means no code. */
const PARSER = parser.configure([Table, { remove: ['IndentedCode'] }]);

const MOST_LEVELS = 6;

/** Parses a Markdown file; what cannot be printed comes as findings, never as a throw. */
export function parseMarkdown(file: SourceFile): {
  readonly source: MarkdownSource;
  readonly diagnostics: readonly Diagnostic[];
} {
  const reading = new MarkdownReading(file);
  const nodes = childrenOf(PARSER.parse(reading.text).topNode);
  const blocks = nodes.flatMap((node) => readBlock(reading, node));
  reading.settleComments({ file, start: file.text.length, end: file.text.length });
  const { passages, leads, comments, diagnostics } = reading;
  const found =
    passages.length > 0 || diagnostics.length > 0
      ? diagnostics
      : [diagnostic(EMPTY_CHAPTER, {}, { file, start: 0, end: 0 })];
  const isUnprintable = found.some(({ blocking }) => blocking);
  return {
    source: { ...openPassages(file, passages, comments), blocks, leads, isUnprintable },
    diagnostics: found,
  };
}

function readBlock(reading: MarkdownReading, node: SyntaxNode): MarkdownBlock[] {
  if (reading.takesComment(node)) return [];
  reading.settleComments(reading.span(node.from, node.to));
  const continues = isList(node) || node.name === 'Table';
  if (continues && node.prevSibling?.name === 'Paragraph') reading.leadOn();
  const level = Number(/^(?:ATX|Setext)Heading([1-6])$/u.exec(node.name)?.[1] ?? 0);
  if (level > 0) return [{ kind: 'heading', level, inlines: readHeading(reading, node) }];
  if (node.name === 'Paragraph') return [readParagraph(reading, node)];
  if (isList(node)) return [readList(reading, node, 1)];
  return node.name === 'Table' ? [readTable(reading, node)] : reading.refuse(node);
}

function readHeading(reading: MarkdownReading, node: SyntaxNode): readonly MarkdownInline[] {
  const marks = childrenOf(node).filter(({ name }) => name === 'HeaderMark');
  const [first, last] = [marks[0], marks.at(-1)];
  const from = first && first.from === node.from ? first.to : node.from;
  const to = last && last.from > from ? last.from : node.to;
  return readPassage(reading, node, { from, to });
}

function readParagraph(reading: MarkdownReading, node: SyntaxNode): MarkdownParagraph {
  const written = reading.text.slice(node.from, node.to);
  const spanAt = (index: number, length: number) =>
    reading.span(node.from + index, node.from + index + length);
  const marks = /^#{1,6}(?=[^#\s])/mu.exec(written);
  if (marks) reading.complain(NO_HEADING, { marks: marks[0] }, spanAt(marks.index, marks[0].length));
  const row = /^[ \t]*(\|.*\|.*)$/mu.exec(written);
  if (row) reading.complain(NO_TABLE, {}, spanAt(row.index, row[0].length));
  return { kind: 'paragraph', inlines: readPassage(reading, node, node) };
}

function readList(reading: MarkdownReading, node: SyntaxNode, level: number): MarkdownList {
  if (level > MOST_LEVELS) reading.complain(LIST_DEPTH, { levels: MOST_LEVELS }, reading.firstLine(node));
  const items = childrenOf(node).filter(({ name }) => name === 'ListItem');
  const number = Number(/^\d+/u.exec(reading.text.slice(node.from, node.to))?.[0] ?? 1);
  return {
    kind: 'list',
    marker: node.name === 'OrderedList' ? 'decimal' : 'dash',
    start: Math.max(1, number),
    items: items.map((item) => readItem(reading, item, level)),
  };
}

function readItem(reading: MarkdownReading, node: SyntaxNode, level: number): MarkdownItem {
  const [, ...held] = childrenOf(node);
  let inlines: readonly MarkdownInline[] | undefined;
  let list: MarkdownList | null = null;
  const after: MarkdownParagraph[] = [];
  for (const child of held) {
    if (reading.takesComment(child)) continue;
    if (child.name === 'Paragraph' && !inlines) inlines = readParagraph(reading, child).inlines;
    else if (child.name === 'Paragraph') after.push(readParagraph(reading, child));
    else if (isList(child) && inlines && !list && after.length === 0) {
      reading.leadOn();
      list = readList(reading, child, level + 1);
    } else if (UNPRINTED_NODES[child.name] !== undefined) reading.refuse(child);
    else reading.complain(LIST_NESTING, {}, reading.firstLine(child));
  }
  if (held.length === 0) reading.complain(EMPTY_ENTRY, {}, reading.firstLine(node));
  return { inlines: inlines ?? [], list, after };
}

function readTable(reading: MarkdownReading, node: SyntaxNode): MarkdownTable {
  const rows = childrenOf(node);
  const rule = rows.find(({ name }) => name === 'TableDelimiter');
  const alignments = reading.text
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
      .map((row) => readRow(reading, row, alignments.length)),
  };
}

function readRow(reading: MarkdownReading, node: SyntaxNode, columns: number): MarkdownRow {
  const cells: { readonly inlines: readonly MarkdownInline[] }[] = [];
  let inlines: readonly MarkdownInline[] = [];
  const parts = childrenOf(node);
  parts.forEach((part, index) => {
    if (part.name === 'TableCell') inlines = readPassage(reading, part, part);
    const isLast = index === parts.length - 1;
    const endsCell = part.name === 'TableDelimiter' ? index > 0 : isLast;
    if (!endsCell) return;
    cells.push({ inlines });
    inlines = [];
  });
  if (cells.length !== columns) {
    reading.complain(TABLE_ROW, { found: cells.length, columns }, reading.span(node.from, node.to));
  }
  return { cells };
}

const isList = ({ name }: SyntaxNode): boolean => name === 'OrderedList' || name === 'BulletList';

function alignmentOf(rule: string): MarkdownTable['alignments'][number] {
  if (!rule.endsWith(':')) return 'left';
  return rule.startsWith(':') ? 'center' : 'right';
}
