import { toThaiDigits } from '../thai/digits.js';
import type { DocumentModel, Section } from './model.js';

/** A page's number as the section prints it. */
export const pageNumberText = (count: number, { pageNumber, digits }: Section): string =>
  (pageNumber.digits ?? digits) === 'thai' ? toThaiDigits(String(count)) : String(count);

/** pt from the edge of the paper to the top of the page number's line, which never reaches into the text. */
export const pageNumberTop = ({ layout, styles }: DocumentModel, { page, pageNumber }: Section): number =>
  Math.max(
    0,
    Math.min(layout.pageNumber.top, page.margins.top - (styles[pageNumber.style]?.lineHeight ?? 0)),
  );
