import { defineFinding } from '../../diagnostics/diagnostic.js';
import { codePoints, showMark } from '../../thai/characters.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';

const DOUBLED_MARK = defineFinding({
  code: 'check/doubled-mark',
  severity: 'warning',
  about: { th: 'สระและวรรณยุกต์ไม่ซ้อนกัน', en: 'Marks are not doubled' },
  example: { wrong: 'ประช\u0E38\u0E38ม', right: 'ประชุม' },
  th: (p: { mark: string; count: number }) =>
    p.mark.length > 1
      ? `มีวรรณยุกต์ซ้อนกันสองตัวบนพยัญชนะตัวเดียว (${codePoints(p.mark)})`
      : `สระหรือวรรณยุกต์ ${showMark(p.mark)} ซ้ำกัน ${p.count} ตัว`,
  en: (p) =>
    p.mark.length > 1
      ? `two tone marks over one consonant (${codePoints(p.mark)})`
      : `the mark ${showMark(p.mark)} stands ${p.count} times`,
  hints: { th: 'ลบตัวที่เกินออก', en: 'remove the one too many' },
});

const DOUBLED = /([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1+/gu;
const TONES = /[\u0E48-\u0E4B]{2,}/gu;

/** No vowel or tone mark stands twice over one consonant. */
export const doubledMarks: TextRule = {
  findings: [DOUBLED_MARK],
  check: (text) => [
    ...reportMatches(text, DOUBLED, ([all, mark = '']) => ({
      finding: DOUBLED_MARK,
      params: { mark, count: all.length },
      marks: mark,
    })),
    ...reportMatches(text, TONES, ([all]) =>
      new Set(all).size === 1 ? undefined : { finding: DOUBLED_MARK, params: { mark: all, count: 2 } },
    ),
  ],
};

const MARK_ORDER = defineFinding({
  code: 'check/mark-order',
  severity: 'warning',
  about: { th: 'พิมพ์สระก่อนวรรณยุกต์', en: 'Vowels are typed before tone marks' },
  example: { wrong: 'เจ้าหน้าท\u0E48\u0E35', right: 'เจ้าหน้าที่' },
  th: (p: { written: string; right: string }) =>
    `พิมพ์วรรณยุกต์ก่อนสระ (${codePoints(p.written)}) จึงค้นหาและเรียงคำผิด`,
  en: (p) => `the tone mark is typed before the vowel (${codePoints(p.written)})`,
  hints: (p) => ({
    th: `พิมพ์สระก่อนแล้วจึงพิมพ์วรรณยุกต์ (${codePoints(p.right)})`,
    en: `type the vowel first, then the tone mark (${codePoints(p.right)})`,
  }),
});

const TONE_FIRST = /([\u0E48-\u0E4C])([\u0E31\u0E34-\u0E3A\u0E47])/gu;

/** The vowel is typed before the tone mark: ที่, not ท่ี. NFC does not order the two. */
export const markOrder: TextRule = {
  findings: [MARK_ORDER],
  check: (text) =>
    reportMatches(text, TONE_FIRST, ([all, tone = '', vowel = '']) => ({
      finding: MARK_ORDER,
      params: { written: all, right: vowel + tone },
      marks: vowel + tone,
    })),
};

const STRAY_MARK = defineFinding({
  code: 'check/stray-mark',
  severity: 'warning',
  about: { th: 'สระและวรรณยุกต์อยู่กับพยัญชนะ', en: 'Marks stand with a consonant' },
  example: { wrong: 'ประชาาชน', right: 'ประชาชน' },
  th: (p: { mark: string }) => `สระหรือวรรณยุกต์ ${showMark(p.mark)} ไม่ได้อยู่บนหรือใต้พยัญชนะ`,
  en: (p) => `the mark ${showMark(p.mark)} stands over no consonant`,
  hints: { th: 'พิมพ์คำนี้ใหม่ทั้งคำ', en: 'type this word again' },
});

const WITHOUT_CONSONANT =
  /(?<![\u0E01-\u0E2E\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\uFFFC\u25CC])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/gu;

/** ค่ลัง: a tone mark over a consonant that has no vowel and closes no syllable, for the next has its own. */
const WITHOUT_VOWEL =
  /(?<![เแโใไ][ก-ฮ]{0,2}|[ก-ฮ][\u0E31\u0E34-\u0E39]|[ก-ฮ][รลว]|ห[ก-ฮ])(?<=[ก-ฮ])[\u0E48-\u0E4B](?=[กขคตทปผพ]?[รลว][\u0E31\u0E34-\u0E39])/gu;

/** “ประชาาชน”, “ปีะ”: a vowel written behind a consonant that stands behind none. */
const WITHOUT_ITS_CONSONANT =
  /(?!(?<=[ก-ฮ][\u0E48-\u0E4B]?[ \u00A0]{1,2})า)[ะาำ](?<=(?:[ \t(]|[\u0E31\u0E34-\u0E39\u0E47][\u0E48-\u0E4B]?)[ะาำ])|า[าำ]|ะ(?:[ะาำ]|(?=รร))|ำ[ะาำ]/gu;

/** “โเ”, “เ ”: a vowel written before a consonant that stands before none. */
const BEFORE_NONE = /(?!เเ)[เแโใไ](?=[เแโใไะาำๆ \t])/gu;

/** A mark stands over or under a consonant, a tone mark over one that has a vowel. */
export const strayMarks: TextRule = {
  findings: [STRAY_MARK],
  check: (text) =>
    [WITHOUT_CONSONANT, WITHOUT_VOWEL, WITHOUT_ITS_CONSONANT, BEFORE_NONE].flatMap((pattern) =>
      reportMatches(text, pattern, ([mark]) => ({ finding: STRAY_MARK, params: { mark } })),
    ),
};

const DOUBLED_LETTER = defineFinding({
  code: 'check/doubled-letter',
  severity: 'warning',
  about: { th: 'พยัญชนะท้ายคำไม่ซ้ำสองตัว', en: 'No word ends in one consonant twice' },
  example: { wrong: 'มีประสิทธิภาพพ', right: 'มีประสิทธิภาพ' },
  th: (p: { letter: string }) => `พยัญชนะท้ายคำ “${p.letter}” พิมพ์ซ้ำสองตัว`,
  en: (p) => `the last consonant of a word, “${p.letter}”, is typed twice`,
  hints: { th: 'ลบตัวที่เกิน', en: 'remove the one too many' },
});

/** A syllable that is closed already, then its last consonant once more: ประสิทธิภาพพ, ส่วนเสียย; not ป่ากก. */
const CLOSED_TWICE = /(?<!ป่า|หญ้า|นา)(?<=[า\u0E31\u0E34-\u0E39][\u0E48-\u0E4B]?)([ก-ธน-ศส-ฬฮ])\1(?![ก-๎.])/gu;

/** No word ends in one consonant twice after a vowel. */
export const doubledEnds: TextRule = {
  findings: [DOUBLED_LETTER],
  check: (text) =>
    reportMatches(text, CLOSED_TWICE, ([written]) => ({
      finding: DOUBLED_LETTER,
      params: { letter: written.charAt(0) },
    })),
};
