import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import type { Diagnostic, SourceFile, Span } from '../diagnostics/diagnostic.js';
import { remember } from '../remember.js';
import { findComments, type YamlComment } from './find-comments.js';
import { mapScalar } from './map-scalar.js';
import { packageTexts } from './package-texts.js';
import { type ParsedDocument, parseYamlDocument } from './parse-yaml-document.js';
import { findWrittenValues, type WrittenValue } from './written-values.js';

export type Path = readonly (string | number)[];

/** Parsed YAML that can tell where a path is. */
export interface YamlSource {
  readonly file: SourceFile;
  /** Plain data; undefined where the file could not be parsed. */
  readonly value: unknown;
  readonly broken: boolean;
  /** Place of a field's name or of its value; of the nearest field around it where the path does not exist. */
  spanOf(path: Path, what: 'key' | 'value'): Span;
  /** Place of a part of a string value, `from` and `to` counted in the parsed string. */
  spanInside(path: Path, from: number, to: number): Span;
  /** Comment lines and what they stand above. */
  comments(): readonly YamlComment[];
  /** Every value as it was typed. */
  writtenValues(): readonly WrittenValue[];
}

interface Step {
  readonly key?: Node;
  readonly node?: Node | null;
}

export interface ParsedYaml {
  readonly source: YamlSource;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses one YAML document; what is wrong with it comes as findings, never as a throw. */
export function parseYaml(file: SourceFile): ParsedYaml {
  const known = packageTexts().yaml.get(file.text);
  if (known) {
    let parsed: ParsedDocument | undefined;
    const documentOf = () => {
      parsed ??= parseYamlDocument(file);
      return parsed.document;
    };
    return { source: openSource(file, documentOf, known.value, false), diagnostics: [] };
  }
  const { document, diagnostics } = parseYamlDocument(file);
  const documentOf = () => document;
  if (!document || diagnostics.length > 0) {
    return { source: openSource(file, documentOf, undefined, true), diagnostics };
  }
  return { source: openSource(file, documentOf, document.toJS(), false), diagnostics };
}

function openSource(
  file: SourceFile,
  documentOf: () => Document<ParsedNode> | undefined,
  value: unknown,
  broken: boolean,
): YamlSource {
  const rootOf = (): Node | null => documentOf()?.contents ?? null;
  const span = (start: number, end: number): Span => ({ file, start, end });
  const nodeSpan = (node: Node | null | undefined): Span | undefined => {
    const range = node?.range;
    if (!range) return undefined;
    const text = file.text.slice(range[0], range[1]).trimEnd();
    return text === '' ? undefined : span(range[0], range[0] + text.length);
  };
  /** The `-` of a list entry with nothing after it. */
  const dashOf = (node: Node | null | undefined): Span | undefined => {
    const at = node?.range ? file.text.lastIndexOf('-', node.range[0]) : -1;
    return at < 0 || /\S/.test(file.text.slice(at + 1, node?.range?.[0])) ? undefined : span(at, at + 1);
  };
  const walk = (path: Path): Step[] => {
    const steps: Step[] = [{ node: rootOf() }];
    for (const part of path) {
      const next = stepInto(steps.at(-1)?.node, part);
      if (!next) break;
      steps.push(next);
    }
    return steps;
  };
  const spanOf: YamlSource['spanOf'] = (path, what) => {
    const steps = walk(path);
    const exists = steps.length === path.length + 1;
    for (let index = steps.length - 1; index > 0; index -= 1) {
      const step = steps[index];
      const wanted = exists && index === steps.length - 1 ? what : 'key';
      const key = nodeSpan(step?.key);
      const found =
        wanted === 'value'
          ? (nodeSpan(step?.node) ?? key ?? dashOf(step?.node))
          : (key ?? firstLine(nodeSpan(step?.node)) ?? dashOf(step?.node));
      if (found) return found;
    }
    return firstKey(rootOf(), nodeSpan) ?? startOf(file);
  };
  /** Found once: several rules look at them. */
  let comments: readonly YamlComment[] | undefined;
  return {
    file,
    value,
    broken,
    spanOf,
    spanInside(path, from, to) {
      const steps = walk(path);
      const node = steps.length === path.length + 1 ? steps.at(-1)?.node : undefined;
      const mapped = isScalar(node) ? mapScalar(node) : undefined;
      if (!mapped) return spanOf(path, 'value');
      if (from < 0 || to < from || to > mapped.text.length) {
        throw new RangeError(`${from}–${to} of a text of ${mapped.text.length} in ${file.path}`);
      }
      // Behind the last character stands no other.
      const start = mapped.starts[from] ?? mapped.ends.at(-1) ?? spanOf(path, 'value').start;
      return span(start, to > from ? (mapped.ends[to - 1] ?? start) : start);
    },
    comments() {
      comments ??= findComments(file, rootOf());
      return comments;
    },
    writtenValues: () => findWrittenValues(file, rootOf()),
  };
}

function stepInto(node: Node | null | undefined, part: string | number): Step | undefined {
  if (isMap(node)) {
    const pair = pairsOf(node).get(String(part));
    if (!pair) return undefined;
    return { key: pair.key as Node, node: pair.value as Node | null };
  }
  if (isSeq(node) && typeof part === 'number') {
    const item = node.items[part];
    return item === undefined ? undefined : { node: item as Node };
  }
  return undefined;
}

/** Fields by name, gathered once: a hostile file may have a hundred thousand of them. */
const pairsOf = remember(
  (map: YAMLMap): ReadonlyMap<string, Pair> => new Map(map.items.map((pair) => [String(keyOf(pair)), pair])),
);

const keyOf = (pair: Pair): unknown => (isScalar(pair.key) ? pair.key.value : pair.key);

/** A list entry that is a group has no name of its own: its first line stands for it. */
function firstLine(span: Span | undefined): Span | undefined {
  if (!span) return undefined;
  const [line = ''] = span.file.text.slice(span.start, span.end).split(/\r?\n/);
  return { ...span, end: span.start + line.length };
}

function firstKey(
  root: Node | null,
  nodeSpan: (node: Node | null | undefined) => Span | undefined,
): Span | undefined {
  return isMap(root) ? nodeSpan(root.items[0]?.key as Node | undefined) : firstLine(nodeSpan(root));
}

const startOf = (file: SourceFile): Span => ({ file, start: 0, end: 0 });

/** A YAML or JSON map, of whose fields nothing is known yet. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field or an entry of unchecked data, if there is one. */
export function childOf(parent: unknown, part: string | number): unknown {
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, part)
    ? Reflect.get(parent, part)
    : undefined;
}

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((parent, part) => childOf(parent, part), value);

/** The text at a path of unchecked data, if there is text. */
export function textAt(value: unknown, path: Path): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
}
