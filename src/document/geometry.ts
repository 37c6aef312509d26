import { toThaiDigits } from '../thai/digits.js';
import type { DocumentModel, PageGeometry, Section } from './model.js';

/** Width between the margins, pt. */
export const contentWidth = ({ width, margins }: PageGeometry): number =>
  width - margins.left - margins.right;

/** Of any unit where only the proportion counts. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture as it is printed, pt: `height` high, or less where it would be wider than `room`. */
export function fitPicture(height: number, natural: PictureSize, room: number): PictureSize {
  const width = (height * natural.width) / natural.height;
  return width <= room ? { width, height } : { width: room, height: (room * natural.height) / natural.width };
}

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
export const pageNumberTop = (
  { layout, styles }: Pick<DocumentModel, 'layout' | 'styles'>,
  { page, pageNumber }: Section,
): number =>
  Math.max(
    0,
    Math.min(layout.pageNumber.top, page.margins.top - (styles[pageNumber.style]?.lineHeight ?? 0)),
  );
