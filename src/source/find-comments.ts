import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { SourceFile, Span } from '../diagnostics/diagnostic.js';
import { lineStarts } from './line-column.js';

/** A comment on a line of its own, and the lines it stands above. */
export interface YamlComment {
  /** Without `#` and the space after it. */
  readonly text: string;
  readonly span: Span;
  /** The next line that is no comment, with the whole of a text that begins there. */
  readonly covers: Span;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

const COMMENT = /^([ \t]*)#[ \t]?(.*?)\r?$/;

export function findComments(file: SourceFile, root: Node | null): YamlComment[] {
  const extents: Extent[] = [];
  gatherScalars(root, undefined, extents);
  const starts = lineStarts(file);
  const lines = starts.map((start, index) => ({
    start,
    end: starts[index + 1] ?? file.text.length,
    comment: COMMENT.exec(file.text.slice(start, starts[index + 1]).replace(/\n$/, '')),
  }));
  return lines.flatMap((line, index) => {
    const { comment } = line;
    if (!comment) return [];
    const start = line.start + (comment[1] ?? '').length;
    // Inside a quoted or block text a line that starts with # is text.
    if (extents.some((extent) => extent.start < start && start < extent.end)) return [];
    const target = lines.slice(index + 1).find((next) => !next.comment);
    const covers = target ? coveredBy(target, extents) : { start: line.end, end: line.end };
    return [
      {
        text: comment[2] ?? '',
        span: { file, start, end: line.start + comment[0].trimEnd().length },
        covers: { file, ...covers },
      },
    ];
  });
}

function coveredBy(line: Extent, extents: readonly Extent[]): Extent {
  const inLine = extents.filter((extent) => extent.start >= line.start && extent.start < line.end);
  return { start: line.start, end: Math.max(line.end, ...inLine.map((extent) => extent.end)) };
}

function gatherScalars(node: unknown, start: number | undefined, extents: Extent[]): void {
  if (isMap(node)) {
    for (const pair of node.items) {
      const keyStart = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
      gatherScalars(pair.value, keyStart, extents);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) gatherScalars(item, undefined, extents);
  } else if (isScalar(node) && node.range) {
    extents.push({ start: start ?? node.range[0], end: node.range[1] });
  }
}
