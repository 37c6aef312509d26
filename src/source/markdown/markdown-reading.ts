import type { SyntaxNode } from '@lezer/common';
import { type Diagnostic, diagnostic, type SourceFile, type Span } from '../../diagnostics/diagnostic.js';
import type { YamlComment } from '../find-comments.js';
import type { MappedText } from '../mapped-text.js';
import { UNPRINTED_MARKDOWN, type Unprinted } from './markdown-findings.js';

/** One Markdown file while it is read: its text, and what was gathered of it so far. */
export class MarkdownReading {
  readonly passages: MappedText[] = [];
  readonly leads = new Set<number>();
  readonly comments: YamlComment[] = [];
  readonly diagnostics: Diagnostic[] = [];
  /** The file with plain line ends and no byte order mark, and where each of its units stands in the file. */
  readonly text: string;
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
    this.text = text;
    this.#places = places;
  }

  complain<Params>(
    finding: Parameters<typeof diagnostic<Params>>[0],
    params: NoInfer<Params>,
    span: Span,
  ): void {
    this.diagnostics.push(diagnostic(finding, params, span));
  }

  /** Tells what no document prints. */
  refuse(node: SyntaxNode): [] {
    const isNote = this.text.startsWith('[^', node.from);
    const what = isNote ? 'note' : (UNPRINTED_NODES[node.name] ?? 'html');
    this.complain(UNPRINTED_MARKDOWN, { what }, this.firstLine(node));
    return [];
  }

  /** The last passage leads to a list or a table. */
  leadOn(): void {
    this.leads.add(this.passages.length - 1);
  }

  /** Takes a comment down; it speaks of what comes next. */
  takesComment(node: SyntaxNode): boolean {
    if (node.name !== 'CommentBlock' && node.name !== 'Comment') return false;
    const text = this.text
      .slice(node.from, node.to)
      .replace(/^<!--\s*|\s*-->\s*$/gu, '')
      .trim();
    this.#waiting.push({ text, span: this.span(node.from, node.to) });
    return true;
  }

  settleComments(covers: Span): void {
    this.comments.push(...this.#waiting.map((comment) => ({ ...comment, covers })));
    this.#waiting = [];
  }

  firstLine(node: SyntaxNode): Span {
    const [line = ''] = this.text.slice(node.from, node.to).split('\n');
    return this.span(node.from, node.from + line.trimEnd().length);
  }

  span(from: number, to: number): Span {
    const start = this.place(from);
    return { file: this.file, start, end: to > from ? this.place(to - 1) + 1 : start };
  }

  /** Where a unit of the text stands in the file. */
  place(at: number): number {
    return this.#places[at] ?? this.file.text.length;
  }
}

/** Kinds of the parser that no document prints. */
export const UNPRINTED_NODES: Readonly<Record<string, Unprinted>> = {
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

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}
