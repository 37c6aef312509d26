import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const SPLIT_AM = /\u0E4D([\u0E48-\u0E4B]?)\u0E32|([\u0E48-\u0E4B])\u0E4D\u0E32/gu;

/** ำ is one character, not ํ and า. */
export const splitAm: TextRule = (text) =>
  reportMatches(text, SPLIT_AM, ([, inner = '', outer = '']) => ({
    code: 'check/split-am',
    params: {},
    marks: `${inner}${outer}\u0E33`,
  }));

const LOST_AM = /(?<=[ก-ฮ])([\u0E48-\u0E4B]?)[ \u00A0]{1,2}\u0E32/gu;

/** No word begins with า: behind a consonant and a space it is what a PDF file left of ำ. */
export const lostAm: TextRule = (text) =>
  reportMatches(text, LOST_AM, ([written, tone = '']) => ({
    code: 'check/lost-am',
    params: {},
    words: [written, `${tone}\u0E33`],
  }));

const DOUBLED_E = /\u0E40\u0E40/gu;

/** แ is one character, not เ twice. */
export const doubledE: TextRule = (text) =>
  reportMatches(text, DOUBLED_E, () => ({ code: 'check/doubled-e', params: {}, marks: '\u0E41' }));

const LONG_A = /(?<![\u0E24\u0E26])\u0E45/gu;

/** ๅ stands after ฤ and ฦ only; elsewhere it was taken for า. */
export const longA: TextRule = (text) =>
  reportMatches(text, LONG_A, () => ({ code: 'check/long-a', params: {}, marks: '\u0E32' }));
