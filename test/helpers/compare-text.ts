import type { PlainParagraph } from './plain-paragraphs.js';

/**
 * Compares what a reader took out of a document with the paragraphs that should be in it, character for
 * character, single spaces included. Line ends inside a paragraph stand for nothing; white space between
 * paragraphs (cells of a row, blank lines) and after markers is the reader's. Some readers drop the space at a line's end
 * (`dropsLineEndSpaces`). Gives the first difference, or undefined.
 */
export function findTextDifference(
  extracted: string,
  paragraphs: readonly PlainParagraph[],
  { dropsLineEndSpaces = false } = {},
): string | undefined {
  const actual = extracted.replace(/\u00A0/g, ' ');
  let at = 0;
  const pieces = paragraphs.flatMap(({ marker, text }) => (marker === undefined ? [text] : [marker, text]));
  for (const [index, piece] of pieces.entries()) {
    while (/\s/.test(actual.charAt(at))) at++;
    for (const character of piece
      .replace(/\u00A0/g, ' ')
      .replaceAll('\n', '')
      .trim()) {
      if (dropsLineEndSpaces && character === ' ' && actual.charAt(at) === '\n') continue;
      while (/[\n\f]/.test(actual.charAt(at))) at++;
      if (!actual.startsWith(character, at)) {
        const context = JSON.stringify(actual.slice(Math.max(0, at - 30), at + 30));
        return `piece ${index} “${piece.slice(0, 60)}”: expected “${character}” in ${context}`;
      }
      at += character.length;
    }
  }
  const rest = actual.slice(at).trim();
  return rest === '' ? undefined : `more text than in the document: ${JSON.stringify(rest.slice(0, 60))}`;
}

/** Takes the texts of artifacts (page numbers, repeated header rows) out of a page's text, first match each. */
export function withoutArtifacts(page: string, artifacts: readonly string[]): string {
  return artifacts.reduce((text, artifact) => {
    const at = text.indexOf(artifact);
    return at < 0 ? text : text.slice(0, at) + text.slice(at + artifact.length);
  }, page);
}
