import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { findNearMisses } from '../../thai/near-miss.js';
import { bareTextOf, fullRange } from '../text/bare-text.js';
import { reportAt } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

/** Letters that may differ for the term still to be meant. */
const MOST = 2;

/** Terms that the law writes in one way are written so. */
export const legalTerms: TextRule = (text, { vocabulary }) => {
  const bare = bareTextOf(text);
  const found = vocabulary.legalTerms.flatMap((term) =>
    findNearMisses(bare.text, term, MOST).map((miss) => ({ term, ...miss })),
  );
  return found.flatMap((miss): Diagnostic[] => {
    if (found.some((other) => other !== miss && covers(other, miss))) return [];
    const written = bare.text.slice(miss.start, miss.end);
    // A term written rightly with something before or behind it is no miss.
    if (vocabulary.legalTerms.some((term) => written.includes(term))) return [];
    const range = fullRange(bare, miss.start, miss.end);
    return [
      reportAt('check/legal-term', { written, right: miss.term }, text, range, { replacement: miss.term }),
    ];
  });
};

interface Place {
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

const covers = (other: Place, place: Place): boolean =>
  other.start < place.end && place.start < other.end && other.distance < place.distance;
