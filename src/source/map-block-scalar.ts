import { type MappedText, MappedTextBuilder, splitSourceLines } from './mapped-text.js';

export interface BlockScalarSource {
  /** `|`, `>-`, `>2+` … */
  readonly header: string;
  /** Everything after the header's line. */
  readonly body: string;
  /** Offset of `body` in the file. */
  readonly bodyOffset: number;
  /** Indentation of the collection around it. */
  readonly parentIndent: number;
}

interface BlockLine {
  readonly indent: number;
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

/** Decodes `|` and `>` scalars, line by line as the `yaml` package does. */
export function mapBlockScalar({ header, body, bodyOffset, parentIndent }: BlockScalarSource): MappedText {
  const lines = splitSourceLines(body, bodyOffset).map(toBlockLine);
  const explicitIndent = Number(/\d/.exec(header)?.[0] ?? 0);
  const firstContent = lines.findIndex((line) => line.content !== '');
  const result = new MappedTextBuilder();
  if (firstContent < 0) {
    if (header.includes('+')) addKeptLines(result, lines.length > 1 ? lines : [...lines, ...lines]);
    return result;
  }
  const indent = explicitIndent > 0 ? parentIndent + explicitIndent : (lines[firstContent]?.indent ?? 0);
  const contentEnd = 1 + lines.findLastIndex((line) => line.content !== '' || line.indent > indent);

  lines.slice(0, firstContent).forEach((line) => {
    result.addVerbatim(' '.repeat(Math.max(0, line.indent - indent)), line.start + indent);
    result.add('\n', line.end, line.end + 1);
  });
  const content = lines.slice(firstContent, contentEnd);
  const lastEnd = header.startsWith('|')
    ? addLiteral(result, content, indent)
    : addFolded(result, content, indent);
  if (header.includes('-')) return result;
  result.add('\n', lastEnd, lastEnd + 1);
  if (header.includes('+')) addKeptLines(result, lines.slice(contentEnd));
  return result;
}

function toBlockLine({ text, start }: { readonly text: string; readonly start: number }): BlockLine {
  const content = text.replace(/^ +/, '');
  return { indent: text.length - content.length, content, start, end: start + text.length };
}

function addLine(result: MappedTextBuilder, line: BlockLine, indent: number): void {
  result.addVerbatim(' '.repeat(Math.max(0, line.indent - indent)), line.start + indent);
  result.addVerbatim(line.content, line.start + line.indent);
}

function addLiteral(result: MappedTextBuilder, lines: readonly BlockLine[], indent: number): number {
  let gap: number | undefined;
  for (const line of lines) {
    if (gap !== undefined) result.add('\n', gap, line.start);
    addLine(result, line, indent);
    gap = line.end;
  }
  return gap ?? 0;
}

function addFolded(result: MappedTextBuilder, lines: readonly BlockLine[], indent: number): number {
  let separator = '';
  let moreIndented = false;
  let gap = lines[0]?.start ?? 0;
  for (const line of lines) {
    const isMore = line.indent > indent || line.content.startsWith('\t');
    if (isMore) {
      if (separator === ' ') separator = '\n';
      else if (!moreIndented && separator === '\n') separator = '\n\n';
      result.add(separator, gap, line.start);
      addLine(result, line, indent);
      separator = '\n';
      moreIndented = true;
      gap = line.end;
    } else if (line.content === '') {
      if (separator === '\n') {
        result.add('\n', gap, line.start);
        gap = line.end;
      } else separator = '\n';
    } else {
      result.add(separator, gap, line.start + line.indent);
      addLine(result, line, indent);
      separator = ' ';
      moreIndented = false;
      gap = line.end;
    }
  }
  return gap;
}

/** `+` keeps the empty lines at the end; the last piece has no line end of its own. */
function addKeptLines(result: MappedTextBuilder, lines: readonly BlockLine[]): void {
  lines.slice(1).forEach((line) => {
    result.add('\n', line.start - 1, line.start);
  });
}
