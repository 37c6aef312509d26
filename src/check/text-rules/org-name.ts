import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Organization } from '../../plan/plan.js';
import { nearMissAt, occurrences } from '../../thai/near-miss.js';
import { bareTextOf, fullRange } from '../text/bare-text.js';
import { reportAt } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

/** The organization's own name, wherever its kind or its short form stands before it, is spelt as in the plan. */
export const orgName: TextRule = (text, { organization }) => {
  if (!organization) return [];
  const bare = bareTextOf(text);
  const place = organization.place.replaceAll(/\s/gu, '');
  const seen = new Set<number>();
  return leadersOf(organization).flatMap((leader) =>
    occurrences(bare.text, leader).flatMap((at): Diagnostic[] => {
      const start = at + leader.length;
      if (seen.has(start) || bare.text.startsWith(place, start)) return [];
      seen.add(start);
      const miss = nearMissAt(bare.text, start, place, mostOf(place));
      if (!miss) return [];
      const written = bare.text.slice(start, miss.end);
      if (!isSameName(written, place)) return [];
      return [
        reportAt(
          'check/org-name-misspelt',
          { written, right: place },
          text,
          fullRange(bare, start, miss.end),
        ),
      ];
    }),
  );
};

/** What stands before the place: the longest first. */
const leadersOf = ({ name, shortName, place }: Organization): string[] =>
  [...new Set([name.slice(0, -place.length), shortName.slice(0, -place.length), 'ตำบล', 'เทศบาล'])].filter(
    (leader) => leader !== '',
  );

/** Short names differ by a letter from those of other places. */
const mostOf = (place: string): number => (place.length >= 8 ? 2 : 1);

const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/gu;
const lettersOf = (text: string): string => text.replaceAll(MARKS, '');

const hasSameLetters = (written: string, place: string): boolean => lettersOf(written) === lettersOf(place);

/** Another place may have a name like it: the letters agree but for one, and not in a short name. */
function isSameName(written: string, place: string): boolean {
  if (hasSameLetters(written, place)) return true;
  const letters = lettersOf(place);
  return (
    letters.length >= 6 && nearMissAt(lettersOf(written), 0, letters, 1)?.end === lettersOf(written).length
  );
}
