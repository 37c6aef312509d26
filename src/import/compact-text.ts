import { toArabicDigits } from '../thai/digits.js';

/** Texts as they are compared: Arabic digits, no white space, no quotes, brackets, dashes and points. */
export const compactText = (text: string): string =>
  toArabicDigits(text)
    .toLowerCase()
    .replaceAll(/[\s“”"'‘’«»()[\]{}.,:;*_#\-–—]/gu, '');
