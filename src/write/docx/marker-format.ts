import type { Marker } from '../../document/model.js';
import { toThaiDigits } from '../../thai/digits.js';

export type MarkerDigits = 'decimal' | 'thaiNumbers';

/** How Word prints the number of one list level; `text` holds `%1` … `%6` for the counters. */
export interface MarkerFormat {
  readonly digits: MarkerDigits | 'bullet' | 'none';
  readonly text: string;
}

export const digitsOf = ({ digits }: Marker): MarkerDigits => (digits === 'thai' ? 'thaiNumbers' : 'decimal');

/** What Word prints for a level: the format with its counters filled in. */
export function printFormat(format: MarkerFormat, counters: readonly number[]): string {
  return format.text.replace(/%([1-9])/g, (_, level: string) => {
    const number = String(counters[Number(level) - 1] ?? 1);
    return format.digits === 'thaiNumbers' ? toThaiDigits(number) : number;
  });
}

/**
 * Format of a numbered heading: the last number is its own counter, the numbers before it those of the
 * levels above. `๑.` at level 3 → `%3.`
 */
export function formatOfMarker(marker: Marker, level: number): MarkerFormat {
  const { before, numbers, after } = marker;
  const counters = numbers.map((_, index) => `%${level - numbers.length + 1 + index}`);
  return { digits: digitsOf(marker), text: before + counters.join('.') + after };
}
