import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { defineFinding } from '../../diagnostics/finding.js';
import type { Vocabulary } from '../../plan/vocabulary.js';
import { remember } from '../../remember.js';
import type { Occurrence } from '../../thai/lexicon.js';
import { wordBoundaries } from '../../thai/word-boundaries.js';
import { type BareText, bareTextOf, fullRange } from '../text/bare-text.js';
import type { CheckedText } from '../text/checked-text.js';
import { misreadWords } from '../text/misread-words.js';
import { isName } from '../text/names.js';
import { reportAt } from '../text/report-at.js';
import { createSpellingIndex, type Misspelling, type SpellingIndex } from '../text/spelling-index.js';
import type { TextContext, TextRule } from '../text/text-rule.js';

export const MISSPELT_WORD = defineFinding({
  code: 'check/misspelt-word',
  severity: 'warning',
  about: {
    th: 'คำที่ใช้บ่อยในเอกสารราชการสะกดไม่ผิดแม้ตัวเดียว (spelling.txt)',
    en: 'The frequent words of spelling.txt are not one letter off',
  },
  example: { wrong: 'จัดทำหลักเกณท์การประเมิน', right: 'จัดทำหลักเกณฑ์การประเมิน' },
  th: (p: { wrong: string; right: string }) => `“${p.wrong}” สะกดต่างจาก “${p.right}” ตัวอักษรเดียว`,
  en: (p) => `“${p.wrong}” is one letter away from “${p.right}”`,
  hints: (p) => [
    {
      th: `หากหมายถึง “${p.right}” ให้แก้ หากเป็นคำอื่นหรือชื่อเฉพาะ ให้เขียน plan-ignore พร้อมเหตุผล`,
      en: `write “${p.right}” if that is meant; if it is another word or a name, silence this with a reason`,
    },
  ],
});

/** Frequent words of `spelling.txt` with one letter wrong. */
export const misspeltWords: TextRule = {
  findings: [MISSPELT_WORD],
  check: (text, context) => {
    const bare = bareTextOf(text);
    const known = knownWordsIn(text, bare, context);
    const misread = misreadWordsIn(text, bare, context).filter(
      ({ span: place }) =>
        !known.some(({ span }) => span && place && span.start < place.end && place.start < span.end),
    );
    return [...known, ...misread];
  },
};

/** What reads far better as a frequent word with one slip. */
const misreadWordsIn = (
  text: CheckedText,
  bare: BareText,
  { vocabulary, lexicon }: TextContext,
): Diagnostic[] =>
  misreadWords(vocabulary.model, bare.text, (at) => isSpaced(text, bare, at)).flatMap(
    ({ start, end, right }) => {
      const range = fullRange(bare, start, end);
      const wrong = bare.text.slice(start, end);
      if (
        isName(text, ...range) ||
        lexicon.occurrences(wrong).some((word) => word.start === 0 && word.end === wrong.length)
      )
        return [];
      return [reportAt(MISSPELT_WORD, { wrong, right }, text, range)];
    },
  );

function knownWordsIn(text: CheckedText, bare: BareText, context: TextContext): Diagnostic[] {
  const found = indexOf(context.vocabulary)
    .misspellings(bare.text)
    .filter((miss) => isMeant(text, bare, miss, context));
  return found
    .filter((miss) => !found.some((other) => covers(other, miss)))
    .map((miss): Diagnostic => {
      const params = { wrong: bare.text.slice(miss.start, miss.end), right: miss.word.right };
      return reportAt(MISSPELT_WORD, params, text, fullRange(bare, miss.start, miss.end));
    });
}

const indexOf = remember(({ spelling }: Vocabulary): SpellingIndex => createSpellingIndex(spelling));

/** Of two readings of one place the longer word counts, then the one that begins first. */
const covers = (other: Misspelling, miss: Misspelling): boolean =>
  other !== miss &&
  other.start < miss.end &&
  miss.start < other.end &&
  (other.end - other.start > miss.end - miss.start ||
    (other.end - other.start === miss.end - miss.start &&
      (other.start < miss.start || (other.start === miss.start && other.word.right < miss.word.right))));

/** Letters around that tell words apart well enough. */
const AROUND = 30;
const LONG = 10;
/** They make nouns of words, and compounds with them are known as well. */
const END = 'การ';
const LEAD = /(?:การ|ความ)$/u;
const JOINS = /[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]/u;
const ALL_THAI = /^[ก-ฮเ-ไ][ก-๎]*$/u;
function isMeant(
  text: CheckedText,
  bare: BareText,
  { start, end, at, word }: Misspelling,
  { lexicon }: TextContext,
) {
  if (JOINS.test(bare.text.charAt(end)) || !ALL_THAI.test(bare.text.slice(start, end))) return false;
  const first = Math.max(0, start - AROUND);
  const around = bare.text.slice(first, end + AROUND);
  const ownStart = start - first;
  const ownEnd = end - first;
  const lead = LEAD.exec(around.slice(0, ownStart))?.[0].length ?? 0;
  // The การ before or at the end of a word is no compound's with what follows.
  const isLed = (known: Occurrence): boolean =>
    (lead > 0 && known.start === ownStart - lead) ||
    (known.start === ownEnd - END.length && word.right.endsWith(END));
  const known = lexicon.occurrences(around).filter((each) => !isLed(each));
  if (known.some((each) => reachesOut(each, ownStart, ownEnd))) return false;
  const [from, to] = fullRange(bare, start, end);
  // A space amid it parts two words; at a line end a word may be cut.
  if (/[^\S\r\n]|[\r\n]\s*[\r\n]/u.test(text.text.slice(from, to))) return false;
  if (isName(text, from, to)) return false;
  const flags = wordBoundaries(around, lexicon);
  const isEdge = (offset: number): boolean =>
    flags[offset] === 1 ||
    !isThai(around, offset - 1) ||
    !isThai(around, offset) ||
    isParted(bare, first + offset);
  // Without its ์ a word may be the first part of another: วิทยาศาสตรบัณฑิต.
  const isUnfinished = end - start < word.right.length && at === word.right.length - 1;
  if (isUnfinished && isThai(bare.text, end) && !isParted(bare, end)) return false;
  // A wrong letter near the end of a long word hides its end from the dictionary.
  return (lead > 0 || isEdge(ownStart)) && (end - start >= LONG || isEdge(ownEnd));
}

/** A known word covers the place, or begins or ends amid it. */
const reachesOut = ({ start, end }: Occurrence, from: number, to: number): boolean =>
  (start <= from && end >= to) || (start < from && end > from) || (start < to && end > to);

/** A space parts two words there; one before a mark is what was lost of a letter. */
const isSpaced = ({ text }: CheckedText, { offsets, text: bare }: BareText, at: number): boolean =>
  (offsets[at] ?? 0) > (offsets[at - 1] ?? 0) + 1 &&
  !JOINS.test(bare.charAt(at)) &&
  /\s/u.test(text.slice((offsets[at - 1] ?? 0) + 1, offsets[at]));

/** A space stands there in the full text. */
const isParted = ({ offsets }: BareText, at: number): boolean =>
  (offsets[at] ?? 0) > (offsets[at - 1] ?? 0) + 1;

const isThai = (text: string, at: number): boolean => /[ก-๎]/u.test(text.charAt(at));
