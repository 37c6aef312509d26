import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { findNearMisses } from '../../thai/near-miss.js';
import { bareTextOf, fullRange } from '../text/bare-text.js';
import { reportAt } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

/** People are named as at the first place where the plan names them. */
export const personNames: TextRule = (text, { people }) => {
  const bare = bareTextOf(text);
  return people.flatMap((person) => {
    const name = person.replaceAll(/\s/gu, '');
    if (name.length < SHORTEST) return [];
    return findNearMisses(bare.text, name, name.length >= 16 ? 2 : 1).map(
      ({ start, end }): Diagnostic =>
        reportAt(
          'check/person-name-misspelt',
          { written: bare.text.slice(start, end), right: person },
          text,
          fullRange(bare, start, end),
        ),
    );
  });
};

const SHORTEST = 10;
