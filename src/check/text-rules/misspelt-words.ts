import { defineFinding } from '../../diagnostics/diagnostic.js';
import type { Lexicon } from '../../thai/lexicon.js';
import { type BareText, bareTextOf, fullRange } from '../text/bare-text.js';
import { type Misread, misreadWords } from '../text/misread-words.js';
import { isPersonName, isQuoted, type NamedText } from '../text/names.js';
import { TITLE } from '../text/slip-places.js';
import { reportAt, type TextRule } from '../text/text-rule.js';

export const MISSPELT_WORD = defineFinding({
  code: 'check/misspelt-word',
  severity: 'warning',
  about: {
    th: 'คำที่ใช้บ่อยในเอกสารราชการสะกดไม่ผิดแม้ตัวเดียว (word-model.bin)',
    en: 'The frequent words of word-model.bin are not one letter off',
  },
  example: { wrong: 'จัดทำหลักเกณท์การประเมิน', right: 'จัดทำหลักเกณฑ์การประเมิน' },
  th: (p: { wrong: string; right: string }) => `“${p.wrong}” สะกดต่างจาก “${p.right}” ตัวอักษรเดียว`,
  en: (p) => `“${p.wrong}” is one letter away from “${p.right}”`,
  hints: (p) => ({
    th: `หากหมายถึง “${p.right}” ให้แก้ หากเป็นคำอื่นหรือชื่อเฉพาะ ให้เขียน plan-ignore พร้อมเหตุผล`,
    en: `write “${p.right}” if that is meant; if it is another word or a name, silence this with a reason`,
  }),
});

/** What reads far better as a frequent word with one slip. */
export const misspeltWords: TextRule = {
  findings: [MISSPELT_WORD],
  check(text, { vocabulary, lexicon }) {
    const bare = bareTextOf(text);
    return misreadWords(vocabulary.model, text, bare)
      .filter((miss) => miss.certainty >= 0 && !mayBeRight(text, bare, miss, lexicon))
      .map(({ start, end, right }) =>
        reportAt(
          MISSPELT_WORD,
          { wrong: bare.text.slice(start, end), right },
          text,
          fullRange(bare, start, end),
        ),
      );
  },
};

/** A known word, a person's name, or what somebody said: what reads strange there may be as it should. */
export function mayBeRight(
  text: NamedText,
  bare: BareText,
  { start, end, right, slip: { signs }, place }: Misread,
  lexicon: Lexicon,
): boolean {
  const range = fullRange(bare, start, end);
  const from = Math.max(0, start - MOST_BEFORE);
  return (
    (isPersonName(text, ...range) && !TITLE.test(right)) ||
    (place.inPlace > 0 && place.nearName === 1 && end - start <= SHORT_NAME && signs.gain < SURE_OF_PLACE) ||
    (signs.gain < SURE_OF_QUOTED && isQuoted(text.written, range[0])) ||
    lexicon
      .occurrences(bare.text.slice(from, end + MOST_BEFORE))
      .some((word) => from + word.start <= start && end <= from + word.end)
  );
}

/** A known word may begin so far before the part of it that was read as another. */
const MOST_BEFORE = 16;
/** A village may be called by a syllable that is no word: บ้านหล่าย, ตำบลส้าน. */
const SHORT_NAME = 5;
const SURE_OF_PLACE = 18;
/** What is quoted may be dialect, verse or a name. */
const SURE_OF_QUOTED = 14;
