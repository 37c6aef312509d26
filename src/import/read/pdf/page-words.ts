import type { PdfPage } from './pdf-library.js';

/** A stretch of text on a page; lengths in points, y grows downwards. */
export interface PageWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of its font. */
  readonly size: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/** What stands on a page, turned as the page is shown; spaces between stretches come from their distance. */
export async function readPageWords(page: PdfPage): Promise<readonly PageWord[]> {
  const shown = toMatrix(page.getViewport({ scale: 1 }).transform);
  const content = await page.getTextContent({ disableNormalization: true });
  return content.items.flatMap((item): PageWord[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const own = toMatrix(item.transform);
    const [a, b, , , left, baseline] = multiply(shown, own);
    const length = Math.hypot(a, b) || 1;
    // The part of its length that runs to the right: an upright stamp takes no width of the line.
    const width = Math.abs((item.width * a) / length);
    return [{ text: item.str, left, right: left + width, baseline, size: length }];
  });
}

const toMatrix = (numbers: readonly unknown[]): Matrix => {
  const [a, b, c, d, e, f] = numbers.map(Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
};

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
