import { toThaiDigits } from '../../thai/digits.js';

export type MarkerDigits = 'decimal' | 'thaiNumbers';

/** How Word prints the number of one list level; `text` holds `%1` … `%6` for the counters. */
export interface MarkerFormat {
  readonly digits: MarkerDigits | 'bullet' | 'none';
  readonly text: string;
}

const THAI_DIGIT = /[๐-๙]/;

export const digitsOf = (marker: string): MarkerDigits =>
  THAI_DIGIT.test(marker) ? 'thaiNumbers' : 'decimal';

/** What Word prints for a level: the format with its counters filled in. */
export function printMarker(format: MarkerFormat, counters: readonly number[]): string {
  return format.text.replace(/%([1-9])/g, (_, level: string) => {
    const number = String(counters[Number(level) - 1] ?? 1);
    return format.digits === 'thaiNumbers' ? toThaiDigits(number) : number;
  });
}

/**
 * Format of a numbered heading, read from one of its markers: the last number is its own counter, the
 * numbers before it those of the levels above. `๑.` at level 3 → `%3.`
 */
export function formatOfMarker(marker: string, level: number): MarkerFormat {
  const count = marker.match(/[0-9๐-๙]+/g)?.length ?? 0;
  let index = 0;
  const text = marker.replace(/[0-9๐-๙]+/g, () => `%${level - count + ++index}`);
  return { digits: digitsOf(marker), text };
}
