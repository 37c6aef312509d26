import { stringify } from 'yaml';
import { displayWidth } from '../thai/display-width.js';

/**
 * A text as a YAML value on one line, in quotes only where it needs them. A line end is written `\n`: a value of
 * several lines would have to know how far its field is set in.
 */
export const yamlScalar = (text: string): string =>
  stringify(text, { lineWidth: 0, ...(NEEDS_ESCAPES.test(text) && IN_DOUBLE_QUOTES) }).replace(/\n$/u, '');

/** Line ends and their like, and what marks the ends of a YAML document. */
const NEEDS_ESCAPES = /[\p{Cc}\uFEFF\u2028\u2029]|^(?:---|\.\.\.)/u;
const IN_DOUBLE_QUOTES = {
  blockQuote: false,
  defaultStringType: 'QUOTE_DOUBLE',
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const;

const WIDEST = 110;
/** What a folded text cannot hold as it stands. */
const UNFOLDABLE = /^\s|\s$|\p{Cc}/u;

/** A text of any length behind what begins its line: folded over several lines where one would be too long. */
export function yamlText(text: string, lead: string, indent: string): string {
  const scalar = yamlScalar(text);
  if (displayWidth(lead) + displayWidth(scalar) <= WIDEST || UNFOLDABLE.test(text)) return lead + scalar;
  const lines = foldAtSpaces(text, WIDEST - indent.length).map((line) => `${indent}${line}`);
  return `${lead}>-\n${lines.join('\n')}`;
}

/** Only a single space may become a line end: folding reads it as one space again. No line looks like a list entry. */
function foldAtSpaces(text: string, width: number): string[] {
  const words = text.split(/(?<=\S) (?=[^\s\-•·●▪*(\d๐-๙])/u);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last) + 1 + displayWidth(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
