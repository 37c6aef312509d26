import { type CST, isMap, isScalar, isSeq } from 'yaml';

import { type Diagnostic, diagnostic, type SourceFile } from '../diagnostics/diagnostic.js';
import { UNCLOSED } from './findings.js';

/**
 * Quotes and brackets that are never closed. The parser notices at the end of the file;
 * an officer wants to know where they were opened.
 */
export function findUnclosed(file: SourceFile, node: unknown): Diagnostic[] {
  if (isScalar(node)) return unclosedQuote(file, node.srcToken);
  if (!isMap(node) && !isSeq(node)) return [];
  const children: unknown[] = isMap(node) ? node.items.flatMap((pair) => [pair.key, pair.value]) : node.items;
  const inside = children.flatMap((child) => findUnclosed(file, child));
  const token = node.srcToken;
  if (inside.length > 0 || token?.type !== 'flow-collection') return inside;
  const closing = token.start.source === '[' ? ']' : '}';
  const closed = token.end.some((end) => end.source === closing);
  return closed ? [] : [unclosed(file, closing, token.offset)];
}

function unclosedQuote(file: SourceFile, token: CST.Token | undefined): Diagnostic[] {
  if (token?.type !== 'single-quoted-scalar' && token?.type !== 'double-quoted-scalar') return [];
  const quote = token.source.charAt(0);
  const closed = token.source.length > 1 && token.source.endsWith(quote);
  return closed ? [] : [unclosed(file, quote, token.offset)];
}

const unclosed = (file: SourceFile, missing: string, start: number): Diagnostic =>
  diagnostic(UNCLOSED, { missing }, { file, start, end: start + 1 });
