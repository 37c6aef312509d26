import { type MappedText, MappedTextBuilder } from './mapped-text.js';

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
export function mapDoubleQuoted(source: string, offset: number): MappedText {
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
