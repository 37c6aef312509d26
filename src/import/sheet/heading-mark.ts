import type { Line } from '../manuscript.js';
import { textOf } from '../passage.js';

/** The sign behind the number of a heading: `.`, `)` or none. */
export function markOf({ marker, passage }: Line): string {
  const text = marker?.text ?? /^[#*\s]*(?:ข้อ\s*)?[๐-๙0-9]{1,2}\s*[.)]?/u.exec(textOf(passage))?.[0] ?? '';
  return /[.)]\s*$/u.exec(text)?.[0].trim() ?? '';
}
