import { toThaiDigits } from '../thai/digits.js';
import type { DocumentModel, Section } from './model.js';

/** A page's number as the section prints it. */
export function pageNumberText(count: number, { pageNumber, digits }: Section): string {
  if (pageNumber.letters) return thaiLetters(count);
  return (pageNumber.digits ?? digits) === 'thai' ? toThaiDigits(String(count)) : String(count);
}

/** Those that books count by, as Word does too: ฃ ฅ ฆ ฤ ฦ are left out. */
const LETTERS = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';

/** ก ข … ฮ กก ขข … */
const thaiLetters = (count: number): string =>
  LETTERS.charAt((count - 1) % LETTERS.length).repeat(Math.ceil(count / LETTERS.length));

/** pt from the edge of the paper to the top of the page number's line, which never reaches into the text. */
export const pageNumberTop = ({ layout, styles }: DocumentModel, { page, pageNumber }: Section): number =>
  Math.max(
    0,
    Math.min(layout.pageNumber.top, page.margins.top - (styles[pageNumber.style]?.lineHeight ?? 0)),
  );
