import { isSectionName } from '../../../plan/section-labels.js';
import { displayWidth } from '../../../thai/display-width.js';
import { dictionaryWordStarts } from '../../../thai/word-boundaries.js';
import { glueInCell } from '../../sheet/glue.js';
import { goesOnInside, markerAt } from '../../sheet/list-marker.js';
import type { SourceParagraph } from '../../source-text.js';
import { clusterLines, joinWords } from './page-lines.js';
import type { PageWord } from './page-words.js';

/** What cells keep free on both sides of their words together. */
const PADDING = 12;
/** A line that leaves more of the width free was ended, not broken before a long phrase. */
const MOST_ROOM = 0.4;

/** Lines of a cell, joined where the width of the cell broke them. */
export function cellParagraphs(
  words: readonly PageWord[],
  { left, right }: { readonly left: number; readonly right: number },
  page: number,
): SourceParagraph[] {
  const lines = clusterLines(words).map((line) => ({
    text: joinWords(line.words),
    left: Math.min(...line.words.map((word) => word.left)),
    right: Math.max(...line.words.map((word) => word.right)),
  }));
  const texts: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = texts.at(-1);
    const width = right - left - PADDING;
    const room = before && width - (before.right - before.left);
    // A column narrower than a word breaks the word.
    const isFull = line.right - line.left > width / 2;
    const next = firstWidths(line, isFull ? (lines[index + 1]?.text ?? '') : '');
    const isEntry = last !== undefined && markerAt(last) !== undefined;
    const isBroken =
      room !== undefined &&
      (room < next.word || (room < next.run && room < MOST_ROOM * width) || (isEntry && room < width / 2)) &&
      (markerAt(line.text) === undefined || goesOnInside(last ?? '', line.text)) &&
      !isSectionName(line.text);
    if (last !== undefined && isBroken)
      texts[texts.length - 1] = last + glueInCell(last, line.text) + line.text;
    else texts.push(line.text);
  });
  return texts.map((text) => ({ kind: 'paragraph', text, line: 0, page }));
}

/** What the line before had no room for: a word, or a phrase that is kept whole, such as a name. */
function firstWidths(
  { text, left, right }: { readonly text: string; readonly left: number; readonly right: number },
  below: string,
): { readonly word: number; readonly run: number } {
  const run = /^\S+/u.exec(text)?.[0] ?? '';
  const whole = /^\S+/u.exec(text + below)?.[0] ?? '';
  const lengths = [run, whole].map((words) => dictionaryWordStarts(words)[0] ?? words.length);
  const perLetter = (right - left) / (displayWidth(text) || 1);
  // The space at which the line broke had to find room too.
  const widthOf = (words: string): number => perLetter * (displayWidth(words) + 1);
  return { word: widthOf(whole.slice(0, Math.max(...lengths))), run: widthOf(run) };
}
