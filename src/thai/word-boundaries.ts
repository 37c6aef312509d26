import { isThaiLetter, maySplitWord, THAI_RUN } from './characters.js';
import type { Lexicon, Occurrence } from './lexicon.js';

/** Made when it is needed: the first use of `Intl` reads its data, a tenth of the time of `check`'s rules. */
let segmenter: Intl.Segmenter | undefined;

/** One flag per offset of a text, its end included. */
export type OffsetFlags = Uint8Array;

/**
 * Flags the offsets between two Thai letters of `text` where one word ends and the next begins: ICU's
 * dictionary, corrected by the lexicon. No boundary lies strictly inside an occurrence of a lexicon word;
 * its edges are boundaries unless they lie strictly inside another. `phrases` are more such occurrences.
 */
export function wordBoundaries(
  text: string,
  lexicon: Lexicon,
  phrases: readonly Occurrence[] = [],
): OffsetFlags {
  const words = [...lexicon.occurrences(text), ...phrases];
  const boundaries: OffsetFlags = new Uint8Array(text.length + 1);
  flagDictionaryWords(boundaries, text);
  for (const { start, end } of words) {
    if (isThaiSeam(text, start)) boundaries[start] = 1;
    if (isThaiSeam(text, end)) boundaries[end] = 1;
  }
  clearInside(boundaries, words);
  clearAroundSingleLetters(boundaries, text);
  return boundaries;
}

/** Clears every flag that lies strictly inside one of `ranges`. */
export function clearInside(flags: OffsetFlags, ranges: readonly Occurrence[]): void {
  for (const { start, end } of ranges) flags.fill(0, start + 1, end);
}

const isThaiSeam = (text: string, offset: number): boolean =>
  offset > 0 &&
  offset < text.length &&
  isThaiLetter(text.charCodeAt(offset - 1)) &&
  isThaiLetter(text.charCodeAt(offset)) &&
  maySplitWord(text, offset);

function flagDictionaryWords(boundaries: OffsetFlags, text: string): void {
  // Run by run: on one long string Intl.Segmenter's time grows with the square of the length.
  for (const run of text.matchAll(THAI_RUN)) {
    for (const start of dictionaryWordStarts(run[0])) {
      const offset = run.index + start;
      if (maySplitWord(text, offset)) boundaries[offset] = 1;
    }
  }
}

/** A sheet is printed by itself and in the book, as PDF and for Word: each time with the same words. */
const knownStarts = new Map<string, readonly number[]>();

/** Where ICU's words begin in a run of Thai letters, or of none, the first apart; the lexicon does not mend them. */
export function dictionaryWordStarts(run: string): readonly number[] {
  const known = knownStarts.get(run);
  if (known) return known;
  const starts = findWordStarts(run);
  knownStarts.set(run, starts);
  return starts;
}

/** `containing` makes fewer objects than iterating does. */
function findWordStarts(run: string): number[] {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  const segments = segmenter.segment(run);
  const starts: number[] = [];
  for (let at = segments.containing(0)?.segment.length ?? run.length; at < run.length; ) {
    starts.push(at);
    at += segments.containing(at)?.segment.length ?? run.length;
  }
  return starts;
}

/** A single letter between two boundaries is a word ICU did not know: its neighbours keep it. */
function clearAroundSingleLetters(boundaries: OffsetFlags, text: string): void {
  const isEdge = (offset: number): boolean =>
    boundaries[offset] === 1 ||
    isThaiLetter(text.charCodeAt(offset - 1)) !== isThaiLetter(text.charCodeAt(offset));
  const lonely: number[] = [];
  for (let at = boundaries.indexOf(1); at >= 0; at = boundaries.indexOf(1, at + 1)) {
    if (isEdge(at - 1) || isEdge(at + 1)) lonely.push(at);
  }
  for (const offset of lonely) boundaries[offset] = 0;
}
