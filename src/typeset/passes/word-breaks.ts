import { isThaiLetter } from '../../thai/characters.js';
import { isInsideCluster } from '../../thai/grapheme-clusters.js';
import type { Occurrence } from '../../thai/lexicon.js';
import { clearInside, type OffsetFlags, wordBoundaries } from '../../thai/word-boundaries.js';
import { flatText, mapTexts, type Pass, type PassContext } from '../pass.js';

/** Computes where a line may end: after spaces and between Thai words. */
export const wordBreaks: Pass = (inlines, context) => {
  const offsets = breakOffsets(flatText(inlines), context);
  return mapTexts(inlines, (inline, start) => {
    const end = start + inline.text.length;
    return [{ ...inline, breaks: offsets.filter((at) => at >= start && at < end).map((at) => at - start) }];
  });
};

/** Allowed line ends in a paragraph's text, ascending; never its beginning or its end. */
function breakOffsets(
  text: string,
  { lexicon, unbreakable }: Pick<PassContext, 'lexicon' | 'unbreakable'>,
): number[] {
  const phrases = phraseOccurrences(text, unbreakable);
  const words = wordBoundaries(text, lexicon, phrases);
  // Between Thai letters the words decide; beside any other character its own rules do.
  for (let offset = 1; offset < text.length; offset += 1) {
    if (isThaiLetter(text.charCodeAt(offset - 1)) && isThaiLetter(text.charCodeAt(offset))) continue;
    words[offset] = mayBreakBesideOther(text, offset) && !isInsideCluster(text, offset) ? 1 : 0;
  }
  for (const ordinal of text.matchAll(ORDINAL)) words[ordinal.index] = 0;
  clearInside(words, phrases);
  return flaggedOffsets(words);
}

function flaggedOffsets(flags: OffsetFlags): number[] {
  const offsets: number[] = [];
  for (let at = flags.indexOf(1); at >= 0; at = flags.indexOf(1, at + 1)) offsets.push(at);
  return offsets;
}

const NEVER_FIRST = new Set(')]}”’»,.;:!?%/ๆฯ…–—');
const NEVER_LAST = new Set('([{“‘«');
const CLOSING = new Set(')]}”’»');
/** ประเด็นที่ 3: the counting ที่ belongs to the noun before it. */
const ORDINAL = /ที่\u00A0[0-9๐-๙]/gu;
const LATIN = /\p{Script=Latin}/u;

function mayBreakBesideOther(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset);
  if (isSpace(after) || before === '\u00A0' || before === '\n') return false;
  if (NEVER_FIRST.has(after) || NEVER_LAST.has(before)) return false;
  if (before === ' ') return !NEVER_LAST.has(text.charAt(offset - 2));
  if (NEVER_LAST.has(after)) return isThai(before) || CLOSING.has(before);
  if (CLOSING.has(before)) return isThai(after) || LATIN.test(after);
  if (before === '/') return maySplitAtSlash(text, offset);
  if (before === '-' || before === '–') return isThai(text.charAt(offset - 2)) && isThai(after);
  return (isThai(before) && LATIN.test(after)) || (LATIN.test(before) && isThai(after));
}

const isThai = (char: string): boolean => isThaiLetter(char.charCodeAt(0));

const isSpace = (char: string): boolean =>
  char === ' ' || char === '\u00A0' || char === '\n' || char === '\t';

/** After the slash between two Thai words, and inside an address, which may be wider than the page. */
function maySplitAtSlash(text: string, offset: number): boolean {
  if (isThai(text.charAt(offset - 2)) && isThai(text.charAt(offset))) return true;
  const word = text.slice(text.lastIndexOf(' ', offset) + 1, offset);
  return /^\S*:\/\/[^/]/u.test(word) && text.charAt(offset - 2) !== '/' && text.charAt(offset) !== '/';
}

function phraseOccurrences(text: string, phrases: readonly string[]): Occurrence[] {
  const plain = text.replaceAll('\u00A0', ' ');
  return phrases.flatMap((phrase) => {
    const found: Occurrence[] = [];
    if (phrase === '') return found;
    for (let at = plain.indexOf(phrase); at >= 0; at = plain.indexOf(phrase, at + 1)) {
      found.push({ start: at, end: at + phrase.length });
    }
    return found;
  });
}
