import { toArabicDigits } from '../../thai/digits.js';

export type MarkerStyle = 'number' | 'dotted' | 'parenthesis' | 'dash' | 'letter';

/** A marker of a list: `๑)` `2.` `๑.๑)` `(๑)` `-` `ก.` `ขั้นตอนที่ ๑` */
export interface ListMarker {
  readonly style: MarkerStyle;
  /** 1.2) → [1, 2]; none of a dash. */
  readonly numbers: readonly number[];
}

export interface FoundMarker {
  readonly marker: ListMarker;
  /** Length with the space behind it. */
  readonly length: number;
}

const BULLET = /^(?:[-–—•●○▪■◦‣·*+\uF0B7\uF0A7\uF0D8➢✓✔]|o(?=\s))(?=\s|$|[๐-๙0-9]+[).]|[ก-ฮเ-ไ])\s*/u;
const NUMBERED = /^(?:ข้อ\s*)?(\(?)([๐-๙0-9]{1,2}(?:\.[๐-๙0-9]{1,2})*)(\.?\)|\.(?![๐-๙0-9])|(?=\s))\s*/u;
const NAMED = /^(?:ขั้น(?:ตอน)?|ข้อ|กิจกรรม)ที่\s*([๐-๙0-9]{1,2})(?:\s*[.):：]|(?=\s))\s*/u;
const LETTERED = /^(\(?)([ก-ฮ]|[a-z])([.)])\s+/u;
const LETTERS = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';

/** The marker that `text` begins with; a bullet before a number (`- ๑)`) is part of it. */
export function markerAt(text: string, isAlone = false): FoundMarker | undefined {
  const bullet = BULLET.exec(text)?.[0];
  if (bullet !== undefined) {
    const inner = numberedAt(text.slice(bullet.length)) ?? undefined;
    if (inner) return { marker: inner.marker, length: bullet.length + inner.length };
    return { marker: { style: 'dash', numbers: [] }, length: bullet.length };
  }
  return numberedAt(text, isAlone) ?? letteredAt(text);
}

/** `(ฉบับที่` at the end of a line and `๓) พ.ศ.` on the next, `หมู่ที่ 1` and `– 12`: no marker, but the end of a bracket or a range. */
export const goesOnInside = (before: string, text: string): boolean =>
  (/[๐-๙0-9]\s*$/u.test(before) && /^\s*[-–—]\s*[๐-๙0-9]{1,4}(?!\s*[.)])(?!\d)/u.test(text)) ||
  (/\([^()\n]{0,24}\s*$/u.test(before) && /^\s*(?:[-–][^(]*|[^(]{1,12})\)/u.test(text));

function numberedAt(text: string, isAlone = false): FoundMarker | undefined {
  const named = NAMED.exec(text);
  if (named) {
    const number = Number(toArabicDigits(named[1] ?? ''));
    return { marker: { style: 'number', numbers: [number] }, length: named[0].length };
  }
  const match = NUMBERED.exec(text);
  if (!match) return undefined;
  const [whole, open = '', digits = '', close = ''] = match;
  const numbers = toArabicDigits(digits).split('.').map(Number);
  const isClosed = close.includes(')');
  if (open !== '' && !isClosed) return undefined;
  // Without a closing sign only a number in parts, as ๑.๑, is surely no word of the text.
  if (close === '' && numbers.length === 1 && !isAlone) return undefined;
  const style =
    open !== '' && numbers.length === 1 ? 'parenthesis' : numbers.length > 1 ? 'dotted' : 'number';
  return { marker: { style, numbers }, length: whole.length };
}

function letteredAt(text: string): FoundMarker | undefined {
  const match = LETTERED.exec(text);
  if (!match) return undefined;
  const letter = match[2] ?? '';
  const at = LETTERS.indexOf(letter);
  const number = at >= 0 ? at + 1 : letter.charCodeAt(0) - 96;
  return { marker: { style: 'letter', numbers: [number] }, length: match[0].length };
}

/** What an automatic number prints. */
export function parseMarker(printed: string): ListMarker {
  return markerAt(`${printed.trim()} `, true)?.marker ?? { style: 'dash', numbers: [] };
}
