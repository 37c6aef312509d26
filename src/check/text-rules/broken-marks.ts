import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const DOUBLED = /([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1+/gu;
const TONES = /[\u0E48-\u0E4B]{2,}/gu;

/** No vowel or tone mark stands twice over one consonant. */
export const doubledMarks: TextRule = (text) => [
  ...reportMatches(text, DOUBLED, ([all, mark = '']) => ({
    code: 'check/doubled-mark',
    params: { mark, count: all.length },
    marks: mark,
  })),
  ...reportMatches(text, TONES, ([all]) =>
    new Set(all).size === 1 ? undefined : { code: 'check/doubled-mark', params: { mark: all, count: 2 } },
  ),
];

const TONE_FIRST = /([\u0E48-\u0E4C])([\u0E31\u0E34-\u0E3A\u0E47])/gu;

/** The vowel is typed before the tone mark: ที่, not ท่ี. NFC does not order the two. */
export const markOrder: TextRule = (text) =>
  reportMatches(text, TONE_FIRST, ([all, tone = '', vowel = '']) => ({
    code: 'check/mark-order',
    params: { written: all, right: vowel + tone },
    marks: vowel + tone,
  }));

const WITHOUT_CONSONANT =
  /(?<![\u0E01-\u0E2E\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\uFFFC\u25CC])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/gu;

/** ค่ลัง: a tone mark over a consonant that has no vowel and closes no syllable, for the next has its own. */
const WITHOUT_VOWEL =
  /(?<![เแโใไ][ก-ฮ]{0,2}|[ก-ฮ][\u0E31\u0E34-\u0E39]|[ก-ฮ][รลว]|ห[ก-ฮ])(?<=[ก-ฮ])[\u0E48-\u0E4B](?=[กขคตทปผพ]?[รลว][\u0E31\u0E34-\u0E39])/gu;

/** “ประชาาชน”, “ (าย”, “ปีะ”: a vowel written behind a consonant that stands behind none. */
const WITHOUT_ITS_CONSONANT =
  /(?!(?<=[ก-ฮ][\u0E48-\u0E4B]?[ \u00A0]{1,2})า)[ะาำ](?<=(?:[ \t(]|[\u0E31\u0E34-\u0E39\u0E47][\u0E48-\u0E4B]?)[ะาำ])|า[าำ]|ะ(?:[ะาำ]|(?=รร))|ำ[ะาำ]/gu;

/** “โเ”, “เ ”: a vowel written before a consonant that stands before none. */
const BEFORE_NONE = /(?!เเ)[เแโใไ](?=[เแโใไะาำๆ \t])/gu;

/** A mark stands over or under a consonant, a tone mark over one that has a vowel. */
export const strayMarks: TextRule = (text) =>
  [WITHOUT_CONSONANT, WITHOUT_VOWEL, WITHOUT_ITS_CONSONANT, BEFORE_NONE].flatMap((pattern) =>
    reportMatches(text, pattern, ([mark]) => ({ code: 'check/stray-mark', params: { mark } })),
  );

/** A syllable that is closed already, then its last consonant once more: ประสิทธิภาพพ, ส่วนเสียย. */
const CLOSED_TWICE = /(?<=[า\u0E31\u0E34-\u0E39][\u0E48-\u0E4B]?)([ก-ธน-ศส-ฬฮ])\1(?![ก-๎.])/gu;

/** No word ends in one consonant twice after a vowel. */
export const doubledEnds: TextRule = (text) =>
  reportMatches(text, CLOSED_TWICE, ([written]) => ({
    code: 'check/doubled-letter',
    params: { letter: written.charAt(0) },
  }));
