import { toThaiDigits } from '../../thai/digits.js';
import { mapFlatText } from '../flat-text.js';
import type { Pass } from '../pass.js';

/** Arabic digits → Thai digits, where the section asks for them. */
export const digits: Pass = (inlines, { digits }) =>
  digits === 'thai' ? mapFlatText(inlines, convertDigits) : inlines;

/** Whole addresses, then everything between spaces, Thai letters, commas and brackets. */
const TOKEN = /(?:https?:\/\/|www\.)[^\s“”"<>]+|[^\s\u0E00-\u0E7F,;()[\]“”‘’"\u2013\u2014]+/gu;
const HAS_LATIN = /\p{Script=Latin}/u;
/** `ISO 9001`, `ISO/IEC 27001`: the number is part of the code's name. */
const ENDS_WITH_ACRONYM = /(?:^|[^\p{Script=Latin}])[A-Z]{2,}(?:\/[A-Z]{2,})*[ \u00A0]$/u;
const BUDDHIST_YEAR = /^2[45]\d\d$|^26\d\d$/u;

/** Digits that touch Latin letters or belong to a code, an address or an e-mail stay as they are. */
export const convertDigits = (text: string): string =>
  text.replace(TOKEN, (token, offset: number) => {
    if (HAS_LATIN.test(token)) return token;
    const isCode = ENDS_WITH_ACRONYM.test(text.slice(Math.max(0, offset - 24), offset));
    return isCode && !BUDDHIST_YEAR.test(token) ? token : toThaiDigits(token);
  });
