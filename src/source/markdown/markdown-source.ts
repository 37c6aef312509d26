import type { SourceFile } from '../../diagnostics/diagnostic.js';
import type { YamlComment } from '../find-comments.js';
import { type MappedText, splitSourceLines } from '../mapped-text.js';
import type { WrittenValue } from '../written-values.js';
import type { YamlSource } from '../yaml-source.js';
import type { MarkdownBlock } from './markdown-blocks.js';

/** A Markdown file. Its `value` is the list of its passages: headings, paragraphs, entries, cells, each one text. */
export interface MarkdownSource extends YamlSource {
  readonly value: readonly string[];
  readonly blocks: readonly MarkdownBlock[];
  /** Something in it cannot be printed. */
  readonly isUnprintable: boolean;
  /** The passages that a list or a table follows. */
  readonly leads: ReadonlySet<number>;
}

/** The passages of a file under the face of a list of texts in YAML, so that one set of rules reads both. */
export function openPassages(
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
