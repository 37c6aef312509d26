import type { LayoutContext } from './pdfmake-parts.js';

/** Lengths that differ by less are equal, pt. */
export const TOLERANCE = 0.01;

export const isPageTop = (context: LayoutContext): boolean =>
  context.y <= context.pageMargins.top + TOLERANCE;

/** Height between the margins of the page being filled, pt. */
export const pageRoom = (context: LayoutContext): number =>
  (context.getCurrentPage()?.pageSize.height ?? 0) - context.pageMargins.top - context.pageMargins.bottom;
