import { Composer, type CST, type Document, isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';
import { type Diagnostic, diagnostic, type SourceFile, type Span } from '../diagnostics/diagnostic.js';
import { explainYamlErrors } from './explain-yaml-error.js';
import { findPartedTexts } from './find-parted-texts.js';
import { DUPLICATE_KEY, MULTIPLE_DOCUMENTS, UNCLOSED } from './findings.js';
import { readTokens } from './read-tokens.js';

export interface ParsedDocument {
  readonly document?: Document<ParsedNode>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The syntax tree of a file, or what keeps it from being one. */
export function parseYamlDocument(file: SourceFile): ParsedDocument {
  const { tokens, refused } = readTokens(file);
  if (refused.length > 0) return { diagnostics: refused };
  const composer = new Composer<ParsedNode>({
    prettyErrors: false,
    keepSourceTokens: true,
    // Compares every key with every other; `duplicateKeys` below does it in one walk.
    uniqueKeys: false,
  });
  const [document, second] = composer.compose(tokens, true, file.text.length);
  const others = second ? [diagnostic(MULTIPLE_DOCUMENTS, {}, startOfSecond(file, second))] : [];
  return {
    ...(document && { document }),
    diagnostics: document
      ? [
          ...syntaxErrors(file, document),
          ...others,
          ...duplicateKeys(file, document.contents),
          ...findPartedTexts(file, tokens),
        ]
      : others,
  };
}

function startOfSecond(file: SourceFile, { range }: Document.Parsed): Span {
  const mark = file.text.lastIndexOf('---', range[0]);
  const start = mark < 0 ? range[0] : mark;
  return { file, start, end: Math.min(start + 3, file.text.length) };
}

function syntaxErrors(file: SourceFile, document: Document<ParsedNode>): Diagnostic[] {
  const problems = [...document.errors, ...document.warnings];
  if (problems.length === 0) return [];
  const unclosed = findUnclosed(file, document.contents);
  if (unclosed.length > 0) return unclosed;
  return explainYamlErrors(file, problems);
}

function duplicateKeys(file: SourceFile, node: unknown): Diagnostic[] {
  if (isSeq(node)) return node.items.flatMap((item) => duplicateKeys(file, item));
  if (!isMap(node)) return [];
  const first = new Map<string, Pair>();
  return node.items.flatMap((pair) => {
    const inner = duplicateKeys(file, pair.value);
    if (!isScalar(pair.key)) return inner;
    const key = String(pair.key.value);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, pair);
      return inner;
    }
    const related = keySpan(file, earlier);
    const found = diagnostic(DUPLICATE_KEY, { key }, keySpan(file, pair), {
      ...(related && {
        related: [{ span: related, message: { th: 'ช่องแรกอยู่ที่นี่', en: 'first written here' } }],
      }),
    });
    return [found, ...inner];
  });
}

function keySpan(file: SourceFile, pair: Pair) {
  const range = isScalar(pair.key) ? pair.key.range : undefined;
  return range ? { file, start: range[0], end: range[1] } : undefined;
}

/**
 * Quotes and brackets that are never closed. The parser notices at the end of the file;
 * an officer wants to know where they were opened.
 */
function findUnclosed(file: SourceFile, node: unknown): Diagnostic[] {
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
