import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import type { Organization } from '../../plan/plan.js';
import { nearMissAt, occurrences } from '../../thai/near-miss.js';
import { bareTextOf, fullRange } from '../text/bare-text.js';
import { reportAt, type TextRule } from '../text/text-rule.js';

const ORG_NAME_MISSPELT = defineFinding({
  code: 'check/org-name-misspelt',
  severity: 'warning',
  about: { th: 'ชื่อหน่วยงานสะกดตรงกับที่ระบุไว้ในแผน', en: "The organization's name is spelt as in the plan" },
  example: { wrong: 'องค์การบริหารส่วนตำบลบ้านแห่ง', right: 'องค์การบริหารส่วนตำบลบ้านแหง' },
  th: (p: { written: string; right: string }) => `ชื่อหน่วยงาน “${p.written}” ไม่ตรงกับ “${p.right}”`,
  en: (p) => `the organization's name is “${p.right}”, not “${p.written}”`,
  hints: {
    th: 'ใช้ ${org.name} หรือ ${org.shortName} แทนการพิมพ์ชื่อ เพื่อไม่ให้สะกดผิด',
    en: 'write ${org.name} or ${org.shortName} instead of typing the name',
  },
});

/** The organization's own name, wherever its kind or its short form stands before it, is spelt as in the plan. */
export const orgName: TextRule = {
  findings: [ORG_NAME_MISSPELT],
  check: (text, { organization }) => {
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
          reportAt(ORG_NAME_MISSPELT, { written, right: place }, text, fullRange(bare, start, miss.end)),
        ];
      }),
    );
  },
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
