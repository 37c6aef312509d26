import { type Diagnostic, defineFinding } from '../../diagnostics/diagnostic.js';
import { remember } from '../../remember.js';
import { anchorsOf, findNearMisses } from '../../thai/near-miss.js';
import { bareTextOf, fullRange } from '../text/bare-text.js';
import { reportAt, type TextRule, wholeWords } from '../text/text-rule.js';

/** Letters that may differ for the term still to be meant. */
const FEW = 2;
/** In a long term a whole syllable may be lost. */
const mostOf = (term: string): number => (term.length >= 24 ? 4 : FEW);

const LEGAL_TERM = defineFinding({
  code: 'check/legal-term',
  severity: 'warning',
  about: {
    th: 'ถ้อยคำตามกฎหมายเขียนแบบเดียว (terms.yaml)',
    en: 'Terms of law are written in their one way (terms.yaml)',
  },
  example: { wrong: 'องค์การปกครองส่วนท้องถิ่น', right: 'องค์กรปกครองส่วนท้องถิ่น' },
  th: (p: { written: string; right: string }) => `“${p.written}” ไม่ตรงกับถ้อยคำตามกฎหมาย`,
  en: (p) => `“${p.written}” is not the term of the law`,
  hints: (p) => ({ th: `แก้เป็น “${p.right}”`, en: `write “${p.right}”` }),
});

/** Terms that the law writes in one way are written so. */
export const legalTerms: TextRule = {
  findings: [LEGAL_TERM],
  check: (text, { vocabulary }) => {
    const bare = bareTextOf(text);
    if (!anchors(vocabulary.legalTerms).test(bare.text)) return [];
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
      const words = wholeWords(text, range, miss.term);
      return [reportAt(LEGAL_TERM, { written, right: miss.term }, text, range, { words })];
    });
  },
};

const anchors = remember(anchorsOf);

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
