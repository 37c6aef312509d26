import { type MappedText, MappedTextBuilder, type SourceLine, splitSourceLines } from './mapped-text.js';

/** Decodes a plain scalar that begins at `offset` of the file. */
export function mapPlainScalar(source: string, offset: number): MappedText {
  return unfoldLines(source, offset);
}

/** Decodes a single-quoted scalar, quotes included in `source`. */
export function mapSingleQuoted(source: string, offset: number): MappedText {
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
