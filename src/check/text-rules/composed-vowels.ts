import { defineFinding } from '../../diagnostics/diagnostic.js';
import { reportMatches, type TextRule } from '../text/text-rule.js';

const SPLIT_AM = defineFinding({
  code: 'check/split-am',
  severity: 'warning',
  about: { th: 'สระอำเป็นอักขระเดียว', en: 'ำ is one character' },
  example: { wrong: 'ท\u0E4D\u0E32แผน', right: 'ทำแผน' },
  th: 'สระอำพิมพ์เป็นสองตัว (นิคหิตกับสระอา)',
  en: 'the vowel ำ is typed as two characters',
  hints: { th: 'พิมพ์สระอำ (ำ) ตัวเดียว', en: 'type the one character ำ' },
});

const AM_IN_TWO = /\u0E4D([\u0E48-\u0E4B]?)\u0E32|([\u0E48-\u0E4B])\u0E4D\u0E32/gu;

/** ำ is one character, not ํ and า. */
export const splitAm: TextRule = {
  findings: [SPLIT_AM],
  check: (text) =>
    reportMatches(text, AM_IN_TWO, ([, inner = '', outer = '']) => ({
      finding: SPLIT_AM,
      params: {},
      marks: `${inner}${outer}\u0E33`,
    })),
};

const LOST_AM = defineFinding({
  code: 'check/lost-am',
  severity: 'warning',
  about: { th: 'สระอำไม่กลายเป็นช่องว่างกับสระอา', en: 'ำ is no space and า' },
  example: { wrong: 'ประจ าปี', right: 'ประจำปี' },
  th: 'สระอำกลายเป็นช่องว่างกับสระอา (มักเกิดเมื่อคัดลอกจาก PDF)',
  en: 'the vowel ำ has become a space and า, as when copied from a PDF file',
  hints: { th: 'ลบช่องว่างแล้วพิมพ์สระอำ (ำ)', en: 'remove the space and type ำ' },
});

const A_BEHIND_SPACE = /(?<=[ก-ฮ])([\u0E48-\u0E4B]?)[ \u00A0]{1,2}\u0E32/gu;

/** No word begins with า: behind a consonant and a space it is what a PDF file left of ำ. */
export const lostAm: TextRule = {
  findings: [LOST_AM],
  check: (text) =>
    reportMatches(text, A_BEHIND_SPACE, ([written, tone = '']) => ({
      finding: LOST_AM,
      params: {},
      words: [written, `${tone}\u0E33`],
    })),
};

const DOUBLED_E = defineFinding({
  code: 'check/doubled-e',
  severity: 'warning',
  about: { th: 'สระแอเป็นอักขระเดียว', en: 'แ is one character' },
  example: { wrong: '\u0E40\u0E40ผน', right: 'แผน' },
  th: 'สระแอพิมพ์เป็นสระเอสองตัว',
  en: 'the vowel แ is typed as เ twice',
  hints: { th: 'พิมพ์สระแอ (แ) ตัวเดียว', en: 'type the one character แ' },
});

const E_TWICE = /\u0E40\u0E40/gu;

/** แ is one character, not เ twice. */
export const doubledE: TextRule = {
  findings: [DOUBLED_E],
  check: (text) => reportMatches(text, E_TWICE, () => ({ finding: DOUBLED_E, params: {}, marks: '\u0E41' })),
};

const LONG_A = defineFinding({
  code: 'check/long-a',
  severity: 'warning',
  about: { th: 'ลากข้างยาวใช้หลัง ฤ ฦ เท่านั้น', en: 'ๅ stands after ฤ and ฦ only' },
  example: { wrong: 'ง\u0E45น', right: 'งาน' },
  th: 'ใช้ลากข้างยาว (ๅ) แทนสระอา (า)',
  en: 'ๅ is used where า is meant',
  hints: { th: 'พิมพ์สระอา (า) ลากข้างยาวใช้หลัง ฤ ฦ เท่านั้น', en: 'type า; ๅ stands after ฤ and ฦ only' },
});

const LONG_FOR_SHORT = /(?<![\u0E24\u0E26])\u0E45/gu;

/** ๅ stands after ฤ and ฦ only; elsewhere it was taken for า. */
export const longA: TextRule = {
  findings: [LONG_A],
  check: (text) =>
    reportMatches(text, LONG_FOR_SHORT, () => ({ finding: LONG_A, params: {}, marks: '\u0E32' })),
};
