import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { findNearMisses } from '../../thai/near-miss.js';
import { bareTextOf, fullRange } from '../text/bare-text.js';
import { reportAt } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

/** Letters that may differ for the term still to be meant. */
const FEW = 2;
/** In a long term a whole syllable may be lost. */
const mostOf = (term: string): number => (term.length >= 24 ? 4 : FEW);

/** Terms that the law writes in one way are written so. */
export const legalTerms: TextRule = (text, { vocabulary }) => {
  const bare = bareTextOf(text);
  const found = vocabulary.legalTerms.flatMap((term) =>
    findNearMisses(bare.text, term, mostOf(term)).map((miss) => ({ term, ...miss })),
  );
  return found.flatMap((miss): Diagnostic[] => {
    if (found.some((other) => other !== miss && covers(other, miss))) return [];
    const written = bare.text.slice(miss.start, miss.end);
    if (miss.distance > FEW && !isShortened(written, miss.term)) return [];
    // A term written rightly with something before or behind it is no miss.
    if (vocabulary.legalTerms.some((term) => written.includes(term))) return [];
    const range = fullRange(bare, miss.start, miss.end);
    return [
      reportAt('check/legal-term', { written, right: miss.term }, text, range, {
        words: [text.text.slice(...range), miss.term],
      }),
    ];
  });
};

/** Both ends are there, something amid them is not. */
const isShortened = (written: string, term: string): boolean =>
  written.length < term.length &&
  written.startsWith(term.slice(0, HEAD)) &&
  written.endsWith(term.slice(-TAIL));
const HEAD = 9;
const TAIL = 4;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

const covers = (other: Place, place: Place): boolean =>
  other.start < place.end && place.start < other.end && other.distance < place.distance;
