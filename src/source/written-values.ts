import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { SourceFile, Span } from '../diagnostics/diagnostic.js';
import { lineStarts, positionAt } from './line-column.js';
import { bodyOffset } from './map-scalar.js';
import { type SourceLine, splitSourceLines } from './mapped-text.js';

/** A value of a file as it was typed, which is not always what it says when read. */
export interface WrittenValue {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** `passage`: running text of a Markdown file. */
  readonly style: 'bare' | 'quoted' | 'folded' | 'literal' | 'missing' | 'passage';
  /** Of a missing value, the name or the dash before its place. */
  readonly span: Span;
  /** Its lines without indentation and without the marks of a quoted or folded text. */
  readonly lines: readonly SourceLine[];
  /** A comment behind the value, or on the line below where a text that goes on would stand. */
  readonly comment?: Span;
}

export function findWrittenValues(file: SourceFile, root: Node | null): WrittenValue[] {
  const found: WrittenValue[] = [];
  const visit = (node: unknown, path: WrittenValue['path'], owner?: Span): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        if (isScalar(key) && key.range)
          visit(value, [...path, String(key.value)], { file, start: key.range[0], end: key.range[1] });
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
    } else if (isScalar(node) && node.range) {
      const written = describe(file, node, owner);
      if (written) found.push({ path, ...written });
    }
  };
  visit(root, []);
  return found;
}

type Written = Omit<WrittenValue, 'path'>;

function describe(file: SourceFile, node: Scalar, owner: Span | undefined): Written | undefined {
  const token = node.srcToken;
  const { value } = node;
  switch (token?.type) {
    case 'scalar': {
      if (token.source === '') return missing(file, node, owner);
      const end = token.offset + token.source.length;
      const span = { file, start: token.offset, end };
      const comment = commentBehind(file, end) ?? commentBelow(file, end, indentAt(file, token.offset));
      return { value, style: 'bare', span, lines: linesOf(token.source, token.offset), ...comment };
    }
    case 'single-quoted-scalar':
    case 'double-quoted-scalar': {
      const end = token.offset + token.source.length;
      const lines = linesOf(token.source.slice(1, -1), token.offset + 1);
      const span = { file, start: token.offset, end };
      return { value, style: 'quoted', span, lines, ...commentBehind(file, end) };
    }
    case 'block-scalar': {
      const start = bodyOffset(token);
      const style = file.text.charAt(token.offset) === '|' ? 'literal' : 'folded';
      const header = file.text.slice(token.offset, start);
      const span = { file, start: token.offset, end: start + token.source.length };
      const comment = commentBehind(file, token.offset + header.search(/[ \t]+#|$/));
      return { value, style, span, lines: linesOf(token.source, start), ...comment };
    }
    default:
      return missing(file, node, owner);
  }
}

/** `note: #ตาม…`, `- #ตาม…`: nothing is left of the value. */
function missing(file: SourceFile, node: Scalar, owner: Span | undefined): Written | undefined {
  const start = owner ? file.text.indexOf(':', owner.end) : file.text.lastIndexOf('-', node.range?.[0]);
  if (start < 0) return undefined;
  const span = owner ?? { file, start, end: start + 1 };
  return { value: node.value, style: 'missing', span, lines: [], ...commentBehind(file, start + 1) };
}

const linesOf = (source: string, offset: number): SourceLine[] =>
  splitSourceLines(source, offset).map(({ text, start }) => {
    const indent = text.length - text.trimStart().length;
    return { text: text.slice(indent), start: start + indent };
  });

type Comment = Pick<WrittenValue, 'comment'>;

function commentBehind(file: SourceFile, offset: number): Comment | undefined {
  const match = /^[ \t]+(#[^\r\n]*)/.exec(lineFrom(file, offset));
  return match ? commentAt(file, offset + match[0].length - (match[1] ?? '').length, match[1]) : undefined;
}

function commentBelow(file: SourceFile, offset: number, indent: number): Comment | undefined {
  const next = file.text.indexOf('\n', offset) + 1;
  const match = next > 0 ? /^( *)(#[^\r\n]*)/.exec(lineFrom(file, next)) : null;
  const column = match?.[1]?.length ?? 0;
  return match && column > indent ? commentAt(file, next + column, match[2]) : undefined;
}

/** Blanks before the line that holds `offset`. */
const indentAt = (file: SourceFile, offset: number): number =>
  /^ */.exec(file.text.slice(lineStarts(file)[positionAt(file, offset).line - 1], offset))?.[0].length ?? 0;

const commentAt = (file: SourceFile, start: number, text = ''): Comment => ({
  comment: { file, start, end: start + text.trimEnd().length },
});

function lineFrom({ text }: SourceFile, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end);
}
