import { toArabicDigits, toThaiDigits } from '../thai/digits.js';
import type { Marker } from './model.js';

/** The marker as it is printed: `๑.๒)`. */
export function printMarker({ before, numbers, after, digits }: Marker): string {
  const counted = numbers.join('.');
  return before + (digits === 'thai' ? toThaiDigits(counted) : counted) + after;
}

const ARABIC = '(?:0|[1-9][0-9]{0,8})';
const THAI = '(?:๐|[๑-๙][๐-๙]{0,8})';
const MARKER = new RegExp(`^(.*?)(${ARABIC}(?:\\.${ARABIC})*|${THAI}(?:\\.${THAI})*)([^0-9๐-๙]*)$`, 'su');

/** A marker that somebody wrote; its numbers are the last of the text. */
export function readMarker(text: string): Marker {
  const [, before = text, counted = '', after = ''] = MARKER.exec(text) ?? [];
  const arabic = toArabicDigits(counted);
  const numbers = arabic === '' ? [] : arabic.split('.').map(Number);
  return { before, numbers, after, digits: arabic === counted ? 'arabic' : 'thai' };
}
