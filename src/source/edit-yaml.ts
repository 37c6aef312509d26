import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { SourceFile } from '../diagnostics/diagnostic.js';
import { parseYamlDocument } from './parse-yaml-document.js';
import { yamlScalar } from './write-scalar.js';

/**
 * Edits of YAML as text: only what is meant changes, so that comments, order, quotes and line ends stay.
 * All throw where the file has not the shape they need; callers look at it first.
 */

/** Puts a text before the entry at `index` of a top-level list, or last; makes the list where there is none. */
export function insertEntry(file: SourceFile, list: string, index: number, text: string): SourceFile {
  const entry = yamlScalar(text);
  const pair = findPair(rootOf(file), list);
  if (!pair)
    return replaceRange(
      file,
      file.text.length,
      file.text.length,
      `${ensureEol(file)}${list}:${eolOf(file)}  - ${entry}${eolOf(file)}`,
    );
  const { value } = pair;
  if (!isSeq(value)) return insertFirst(file, pair, entry);
  return value.flow ? insertInFlow(file, value, index, entry) : insertInBlock(file, value, index, entry);
}

/** Takes `entry` out of a top-level list; a file without it stays as it is. */
export function removeEntry(file: SourceFile, list: string, entry: string): SourceFile {
  const pair = findPair(rootOf(file), list);
  if (!pair || !isSeq(pair.value)) return file;
  const at = pair.value.items.findIndex(
    (item) => isScalar(item) && (item.source ?? String(item.value)) === entry,
  );
  if (at < 0) return file;
  if (pair.value.flow) return removeFlowItem(file, pair.value.items as Node[], at);
  const [start] = rangeOf(pair.value.items[at]);
  const without = replaceRange(file, lineStart(file, start), nextLine(file, start), '');
  return pair.value.items.length > 1 ? without : insertAfterColon(without, pair, ' []');
}

/** Writes another value at `path`, as YAML text. */
export function setField(file: SourceFile, path: readonly string[], written: string): SourceFile {
  const [start, end] = rangeOf(pairAt(file, path)?.value);
  return replaceRange(file, start, end, written);
}

/** Takes a field out, and the group around it where it was the only one there. */
export function removeField(file: SourceFile, path: readonly string[]): SourceFile {
  const pair = pairAt(file, path);
  if (!pair) return file;
  const group = path.slice(0, -1);
  const parent = group.length === 0 ? rootOf(file) : pairAt(file, group)?.value;
  if (!isMap(parent)) return file;
  if (parent.items.length === 1 && group.length > 0) return removeField(file, group);
  if (parent.flow) {
    const places = parent.items.map((item) => ({ range: [rangeOf(item.key)[0], endOf(file, item)] }));
    return removeFlowItem(
      file,
      places,
      parent.items.findIndex(({ key }) => isScalar(key) && key.value === path.at(-1)),
    );
  }
  return replaceRange(file, lineStart(file, rangeOf(pair.key)[0]), nextLine(file, endOf(file, pair)), '');
}

/** Puts fields, in lines indented by two spaces, behind the last one of a group; nothing where that is in braces. */
export function appendFields(
  file: SourceFile,
  path: readonly string[],
  lines: string,
): SourceFile | undefined {
  const pair = pairAt(file, path);
  if (!pair) return undefined;
  const [first] = isMap(pair.value) ? pair.value.items : [];
  if (!first) {
    const colon = file.text.indexOf(':', rangeOf(pair.key)[1]) + 1;
    const end = isMap(pair.value) ? rangeOf(pair.value)[1] : colon;
    const text = `\n${lines.trimEnd()}`.replaceAll('\n', eolOf(file));
    return replaceRange(file, colon, end, text);
  }
  if (isMap(pair.value) && pair.value.flow) return undefined;
  const [key] = rangeOf(first.key);
  const indent = file.text.slice(lineStart(file, key), key);
  const at = nextLine(file, endOf(file, pair));
  const text = lines.replaceAll(/^ {2}/gmu, indent).replaceAll('\n', eolOf(file));
  return replaceRange(file, at, at, `${at === file.text.length ? ensureEol(file) : ''}${text}`);
}

export const hasField = (file: SourceFile, path: readonly string[]): boolean =>
  pairAt(file, path) !== undefined;

/** Puts a comment line above a field, or above what holds it where that is written in braces. */
export function commentAbove(file: SourceFile, path: readonly string[], comment: string): SourceFile {
  const line = `# ${comment}${eolOf(file)}`;
  const depth = path.findIndex((_, at) => {
    const map = at === 0 ? rootOf(file) : pairAt(file, path.slice(0, at))?.value;
    return !isMap(map) || map.flow === true;
  });
  const pair = pairAt(file, depth < 0 ? path : path.slice(0, depth));
  const key = pair ? rangeOf(pair.key)[0] : 0;
  const at = pair ? lineStart(file, key) : 0;
  return replaceRange(file, at, at, `${file.text.slice(at, key)}${line}`);
}

function rootOf(file: SourceFile): YAMLMap {
  const root: unknown = parseYamlDocument(file).document?.contents;
  if (!isMap(root)) throw new Error(`${file.path} is no YAML map`);
  return root;
}

const findPair = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

function pairAt(file: SourceFile, path: readonly string[]): Pair | undefined {
  let map: unknown = rootOf(file);
  let pair: Pair | undefined;
  for (const key of path) {
    pair = isMap(map) ? findPair(map, key) : undefined;
    map = pair?.value;
  }
  return pair;
}

function rangeOf(node: unknown): readonly [number, number] {
  const range = (node as Node | null | undefined)?.range;
  if (!range) throw new Error('a YAML node without a place');
  return [range[0], range[1]];
}

/** End of a pair's value, or of its key where there is none; spaces and line ends behind it excluded. */
function endOf(file: SourceFile, { key, value }: Pair): number {
  const [start, keyEnd] = rangeOf(key);
  const end = (value as Node | null)?.range?.[1] ?? keyEnd;
  return start + file.text.slice(start, Math.max(end, keyEnd)).trimEnd().length;
}

function insertFirst(file: SourceFile, { key, value }: Pair, entry: string): SourceFile {
  if (isScalar(value) && value.value !== null) throw new Error(`${file.path}: ${String(key)} is no list`);
  const at = nextLine(file, rangeOf(key)[0]);
  return replaceRange(
    file,
    at,
    at,
    `${at === file.text.length ? ensureEol(file) : ''}  - ${entry}${eolOf(file)}`,
  );
}

function insertInBlock(file: SourceFile, { items }: YAMLSeq, index: number, entry: string): SourceFile {
  const [first] = rangeOf(items[0]);
  const indent = /^[ \t]*/.exec(file.text.slice(lineStart(file, first)))?.[0] ?? '';
  // Behind the entry before it, so that comments above the next one stay with that.
  const before = items[Math.min(index, items.length) - 1];
  const at = before ? nextLine(file, rangeOf(before)[1]) : lineStart(file, first);
  const lead = at === file.text.length ? ensureEol(file) : '';
  return replaceRange(file, at, at, `${lead}${indent}- ${entry}${eolOf(file)}`);
}

function insertInFlow(file: SourceFile, seq: YAMLSeq, index: number, entry: string): SourceFile {
  const next = seq.items[index];
  const last = seq.items.at(-1);
  if (next) return replaceRange(file, rangeOf(next)[0], rangeOf(next)[0], `${entry}, `);
  if (last) return replaceRange(file, rangeOf(last)[1], rangeOf(last)[1], `, ${entry}`);
  return replaceRange(file, rangeOf(seq)[0] + 1, rangeOf(seq)[1] - 1, entry);
}

function removeFlowItem(file: SourceFile, items: readonly unknown[], at: number): SourceFile {
  const [start, end] = rangeOf(items[at]);
  const next = items[at + 1];
  if (next) return replaceRange(file, start, rangeOf(next)[0], '');
  const before = items[at - 1];
  return before ? replaceRange(file, rangeOf(before)[1], end, '') : replaceRange(file, start, end, '');
}

function insertAfterColon(file: SourceFile, { key }: Pair, text: string): SourceFile {
  const at = file.text.indexOf(':', rangeOf(key)[1]) + 1;
  return replaceRange(file, at, at, text);
}

const replaceRange = ({ path, text }: SourceFile, start: number, end: number, put: string): SourceFile => ({
  path,
  text: text.slice(0, start) + put + text.slice(end),
});

const eolOf = ({ text }: SourceFile): string => (text.includes('\r\n') ? '\r\n' : '\n');

const ensureEol = (file: SourceFile): string => (/(^|\n)$/.test(file.text) ? '' : eolOf(file));

/** Behind a byte order mark, which stays the first character of its file. */
const lineStart = ({ text }: SourceFile, offset: number): number => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.charCodeAt(start) === 0xfeff ? start + 1 : start;
};

const nextLine = ({ text }: SourceFile, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
};
