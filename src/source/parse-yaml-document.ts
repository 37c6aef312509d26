import { type Document, isMap, isScalar, isSeq, type Pair, type ParsedNode, parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { diagnostic } from '../diagnostics/finding.js';
import { explainYamlError } from './explain-yaml-error.js';
import { findUnclosed } from './find-unclosed.js';
import { DUPLICATE_KEY, TOO_DEEP } from './findings.js';
import { positionAt } from './line-column.js';
import type { SourceFile } from './source-file.js';

const MAX_DEPTH = 64;

export interface ParsedDocument {
  readonly document?: Document<ParsedNode>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The syntax tree of a file, or what keeps it from being one. */
export function parseYamlDocument(file: SourceFile): ParsedDocument {
  const document = parseSafely(file);
  if (!document || depthOf(document.contents) > MAX_DEPTH) {
    return { diagnostics: [diagnostic(TOO_DEEP, { levels: MAX_DEPTH }, { file, start: 0, end: 0 })] };
  }
  return {
    document,
    diagnostics: [...syntaxErrors(file, document), ...duplicateKeys(file, document.contents)],
  };
}

/** Hostile nesting exhausts the stack; that is a property of the file, not a bug of ours. */
function parseSafely(file: SourceFile): Document<ParsedNode> | undefined {
  try {
    return parseDocument<ParsedNode>(file.text, {
      prettyErrors: false,
      keepSourceTokens: true,
      // Compares every key with every other; `duplicateKeys` below does it in one walk.
      uniqueKeys: false,
      // With 'silent' the parser would not report a second document.
      logLevel: 'error',
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** One finding per line: what follows from the first slip says nothing new. */
function syntaxErrors(file: SourceFile, document: Document<ParsedNode>): Diagnostic[] {
  const problems = [...document.errors, ...document.warnings];
  if (problems.length === 0) return [];
  const unclosed = findUnclosed(file, document.contents);
  if (unclosed.length > 0) return unclosed;
  const byLine = new Map<number, Diagnostic>();
  for (const problem of problems) {
    const { line } = positionAt(file, problem.pos[0]);
    if (!byLine.has(line)) byLine.set(line, explainYamlError(file, problem));
  }
  return [...byLine.values()];
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

function depthOf(node: unknown): number {
  let depth = 0;
  let level: unknown[] = [node];
  while (level.length > 0 && depth <= MAX_DEPTH) {
    level = level.flatMap((item) => {
      if (isMap(item)) return item.items.map((pair) => pair.value);
      return isSeq(item) ? item.items : [];
    });
    depth += 1;
  }
  return depth;
}
