import type { DocumentModel } from '../../src/document/model.js';
import { openLayout } from '../../src/layout/index.js';
import type { Owner, Pages } from '../../src/layout/pages.js';
import { shippedFonts } from './fonts.js';

/** Lays documents out in the shipped faces; no picture is at hand. */
export const layOut: (document: DocumentModel) => Pages = await openLayout(shippedFonts().fonts, new Map());

/** A text or a marker in its place. */
export interface PlacedText {
  readonly text: string;
  /** Index of the page. */
  readonly page: number;
  /** pt; y of the upper edge of the line. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly owner: Owner;
}

/** All texts on the pages, in order. */
export const placedTexts = ({ pages }: Pages): PlacedText[] =>
  pages.flatMap(({ items }, page) =>
    items.flatMap((item) =>
      item.kind === 'line'
        ? item.line.parts.map(({ text, x, width }) => ({
            text: text.trim(),
            page,
            x: item.x + x,
            y: item.y,
            width,
            height: item.line.height,
            owner: item.owner,
          }))
        : [],
    ),
  );

/** The text itself: no page numbers, no repeated rows. */
export const contentTexts = (pages: Pages): PlacedText[] =>
  placedTexts(pages).filter(({ owner }) => typeof owner === 'object');

/** Texts of each page, top to bottom. */
export const textsByPage = (pages: Pages): string[][] => {
  const texts = contentTexts(pages);
  return pages.pages.map((_, page) => texts.filter((each) => each.page === page).map(({ text }) => text));
};
