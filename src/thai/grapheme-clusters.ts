import { isThaiLetter, isThaiMark } from './characters.js';

let clusters: Intl.Segmenter | undefined;

/** Letters with their marks: what a reader takes for one character. */
export function graphemeClusters(text: string): string[] {
  clusters ??= new Intl.Segmenter('th', { granularity: 'grapheme' });
  return Array.from(clusters.segment(text), ({ segment }) => segment);
}

/** True where `offset` would cut a cluster. Cheap: looks at the next character only. */
export function isInsideCluster(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const next = text.charCodeAt(offset);
  if (isThaiLetter(next)) return isThaiMark(next) || next === SARA_AM;
  if (next < FIRST_MARK) return false;
  return next === JOINER || isLowSurrogate(next) || /^\p{M}/u.test(text.charAt(offset));
}

/** A letter to Unicode, yet never parted from its consonant. */
const SARA_AM = 0x0e33;
const JOINER = 0x200d;
const FIRST_MARK = 0x0300;

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
