import { addressLike } from '../../thai/address-like.js';
import { toThaiDigits } from '../../thai/digits.js';
import { mapFlatText, type Pass } from '../pass.js';

/** Arabic digits → Thai digits, where the section asks for them. */
export const digits: Pass = (inlines, { digits }) =>
  digits === 'thai' ? mapFlatText(inlines, convertDigits) : inlines;

/** Everything between spaces, Thai letters, commas and brackets. */
const TOKEN = /[^\s\u0E00-\u0E7F,;()[\]“”‘’"\u2013\u2014]+/gu;
const HAS_LATIN = /\p{Script=Latin}/u;
/** `ISO 9001`, `ISO/IEC 27001`: the number is part of the code's name. */
const ENDS_WITH_ACRONYM = /(?:^|[^\p{Script=Latin}])[A-Z]{2,}(?:\/[A-Z]{2,})*[ \u00A0]$/u;
const BUDDHIST_YEAR = /^2[45]\d\d$|^26\d\d$/u;

/** Digits that touch Latin letters or belong to a code, an address or the like stay as they are. */
export function convertDigits(text: string): string {
  let converted = '';
  let at = 0;
  for (const { start, end } of addressLike(text)) {
    converted += convertBetween(text, at, start) + text.slice(start, end);
    at = end;
  }
  return converted + convertBetween(text, at, text.length);
}

const convertBetween = (text: string, from: number, to: number): string =>
  text.slice(from, to).replace(TOKEN, (token, offset: number) => {
    if (HAS_LATIN.test(token)) return token;
    const before = text.slice(Math.max(0, from + offset - 24), from + offset);
    return ENDS_WITH_ACRONYM.test(before) && !BUDDHIST_YEAR.test(token) ? token : toThaiDigits(token);
  });
