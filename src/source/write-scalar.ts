import { stringify } from 'yaml';
import { displayWidth } from '../thai/display-width.js';

/** A one-line text as a YAML value, in quotes only where it needs them. */
export const yamlScalar = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();

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
