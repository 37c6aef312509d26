import type { CST, Scalar } from 'yaml';
import { mapBlockScalar } from './map-block-scalar.js';
import { type MappedText, MappedTextBuilder, type SourceLine, splitSourceLines } from './mapped-text.js';

/** Where each character of a string stands in the file; undefined for numbers and the like. */
export function mapScalar(scalar: Scalar): MappedText | undefined {
  const mapped = mapByStyle(scalar);
  // Better no exact place than a wrong one.
  return mapped?.text === scalar.value ? mapped : undefined;
}

function mapByStyle(scalar: Scalar): MappedText | undefined {
  const token = scalar.srcToken;
  switch (token?.type) {
    case 'scalar':
      return mapPlainScalar(token.source, token.offset);
    case 'single-quoted-scalar':
      return mapSingleQuoted(token.source, token.offset);
    case 'double-quoted-scalar':
      return mapDoubleQuoted(token.source, token.offset);
    case 'block-scalar': {
      const [header] = token.props;
      return mapBlockScalar({
        header: header && 'source' in header ? header.source : '',
        body: token.source,
        bodyOffset: bodyOffset(token),
        parentIndent: token.indent,
      });
    }
    default:
      return undefined;
  }
}

/** Where the text of a `|` or `>` scalar begins, behind the line of its header. */
export const bodyOffset = (token: CST.BlockScalar): number =>
  token.props.reduce((sum, prop) => sum + sourceLength(prop), token.offset);

const sourceLength = (token: object): number =>
  'source' in token && typeof token.source === 'string' ? token.source.length : 0;

/** Decodes a plain scalar that begins at `offset` of the file. */
function mapPlainScalar(source: string, offset: number): MappedText {
  return unfoldLines(source, offset);
}

/** Decodes a single-quoted scalar, quotes included in `source`. */
function mapSingleQuoted(source: string, offset: number): MappedText {
  const unfolded = unfoldLines(source.slice(1, -1), offset + 1);
  const result = new MappedTextBuilder();
  for (let index = 0; index < unfolded.text.length; index += 1) {
    const char = unfolded.text.charAt(index);
    const last = char === "'" && unfolded.text[index + 1] === "'" ? index + 1 : index;
    result.add(char, unfolded.starts[index] ?? offset, unfolded.ends[last] ?? offset);
    index = last;
  }
  return result;
}

/** A single line end becomes a space, n of them n − 1 line ends; white space around them goes. */
function unfoldLines(source: string, offset: number): MappedText {
  const result = new MappedTextBuilder();
  const [first, ...rest] = splitSourceLines(source, offset);
  if (!first || rest.length === 0) {
    result.addVerbatim(source, offset);
    return result;
  }
  const opening = first.text.replace(/[ \t]+$/, '');
  result.addVerbatim(opening, first.start);
  let gapStart = first.start + opening.length;
  let separator = ' ';
  rest.forEach((line, index) => {
    const isLast = index === rest.length - 1;
    const content = trimLine(line, isLast);
    if (content.text === '' && !isLast) {
      if (separator === '\n') {
        result.add('\n', gapStart, line.start);
        gapStart = line.start;
      } else separator = '\n';
      return;
    }
    result.add(separator, gapStart, content.start);
    result.addVerbatim(content.text, content.start);
    gapStart = content.start + content.text.length;
    separator = ' ';
  });
  return result;
}

/** The last line keeps its end: the closing quote follows there. */
function trimLine(line: SourceLine, isLast: boolean): SourceLine {
  const body = line.text.replace(/^[ \t]+/, '');
  const start = line.start + line.text.length - body.length;
  return { text: isLast ? body : body.replace(/[ \t]+$/, ''), start };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};
const CODE_LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

const FOLD = /[ \t]*\r?\n(?:[ \t]|\r?\n)*/y;
const ESCAPED_LINE_END = /\\\r?\n[ \t]*/y;

/** Decodes a double-quoted scalar, quotes included in `source`. */
function mapDoubleQuoted(source: string, offset: number): MappedText {
  const result = new MappedTextBuilder();
  const end = source.length - 1;
  let at = 1;
  while (at < end) {
    const skipped = matchAt(ESCAPED_LINE_END, source, at);
    const fold = skipped === undefined ? matchAt(FOLD, source, at) : undefined;
    if (skipped !== undefined) {
      at += skipped.length;
    } else if (fold !== undefined) {
      const lineEnds = fold.split('\n').length - 1;
      result.add(lineEnds === 1 ? ' ' : '\n'.repeat(lineEnds - 1), offset + at, offset + at + fold.length);
      at += fold.length;
    } else if (source[at] === '\\') {
      const length = escapeLength(source, at);
      result.add(decodeEscape(source.slice(at, at + length)), offset + at, offset + at + length);
      at += length;
    } else {
      result.addVerbatim(source.charAt(at), offset + at);
      at += 1;
    }
  }
  return result;
}

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}

const escapeLength = (source: string, at: number): number => 2 + (CODE_LENGTHS[source.charAt(at + 1)] ?? 0);

function decodeEscape(written: string): string {
  const kind = written.charAt(1);
  if (CODE_LENGTHS[kind] === undefined) return ESCAPES[kind] ?? written;
  const code = Number.parseInt(written.slice(2), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : written;
}
