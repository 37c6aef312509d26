import { defineFinding } from '../../diagnostics/diagnostic.js';
import type { Lexicon } from '../../thai/lexicon.js';
import { type BareText, bareTextOf, fullRange } from '../text/bare-text.js';
import { type Misread, misreadWords } from '../text/misread-words.js';
import { isName, isPersonName, isQuoted, type NamedText, touchesName } from '../text/names.js';
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
    return misreadWords(vocabulary.model, bare)
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

/** A known word, a name, or what somebody said: what reads strange there may be as it should. */
export function mayBeRight(
  text: NamedText & { readonly text: string },
  bare: BareText,
  { start, end, right, slip, certainty, isDistrict, isUsual, isEverywhere }: Misread,
  lexicon: Lexicon,
): boolean {
  const { gain } = slip.signs;
  const range = fullRange(bare, start, end);
  const from = Math.max(0, start - MOST_BEFORE);
  const isKnown = lexicon
    .occurrences(bare.text.slice(from, end + MOST_BEFORE))
    .some((word) => from + word.start <= start && end <= from + word.end);
  const isOfDistrict = isDistrict && OF_DISTRICT.test(bare.text.slice(from, start));
  const isNoName = certainty >= SURE_BESIDE_PLACE && (isEverywhere || slip.kind === 'several words');
  const isNamed =
    !isOfDistrict &&
    !(gain >= SURE_OF_TITLE && TITLE.test(right)) &&
    (gain < SURE_OF_NAMED
      ? touchesName
      : isDistrict || (gain < SURE_OF_PLACE && !isUsual && !isNoName)
        ? isName
        : isPersonName)(text, ...range);
  return isKnown || isNamed || (gain < SURE_OF_QUOTED && isQuoted(text.text, range[0]));
}

const OF_DISTRICT = /(?:จังหวัด|อำเภอ|[จอ]\.)\s?$/u;
/** A known word may begin so far before the part of it that was read as another. */
const MOST_BEFORE = 16;
/** Behind a position or a place word a name may follow. */
const SURE_OF_NAMED = 6;
const SURE_OF_PLACE = 18;
const SURE_BESIDE_PLACE = 2.5;
/** What is quoted may be dialect, verse or a name. */
const SURE_OF_QUOTED = 14;
/** No name is one of these. */
const TITLE =
  /^(?:นาย(?:อำเภอ|ช่าง[ก-๎]*|ทะเบียน|ตำรวจ|แพทย์|สถานี)?|นางสาว|เด็กชาย|เด็กหญิง|(?:พัน|ร้อย|สิบ|จ่าสิบ)(?:ตรี|โท|เอก)|อำเภอ|ตำบล|จังหวัด)$/u;
const SURE_OF_TITLE = 4;
