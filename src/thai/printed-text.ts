import { LEGACY_MARKS } from './legacy-marks.js';

/** Characters that no reader sees, whatever the font: Unicode's own list, and controls. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
/** Spaces other than the plain and the no-break one. */
const SPECIAL_SPACE = /[\t\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/u;
const NO_BREAK_SPACES = '\u2007\u202F';
/** Private characters, and the mark of one that was lost: what a font shows for them is its own affair. */
const PRIVATE = /[\p{Co}\uFFFD]/u;
const UNUSUAL =
  /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\uFFFD\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/u;

/**
 * What is printed for a character that a rule warns of: nothing for an invisible one, a plain space for a
 * special one, the mark itself for one of an old Thai font. All others are printed as they are.
 */
export function printedCharacter(character: string, covers: (codePoint: number) => boolean): string {
  if (character === '\n') return character;
  if (NO_BREAK_SPACES.includes(character)) return '\u00A0';
  if (SPECIAL_SPACE.test(character)) return ' ';
  if (INVISIBLE.test(character)) return '';
  if (!PRIVATE.test(character)) return character;
  return LEGACY_MARKS.get(character) ?? (covers(character.codePointAt(0) ?? 0) ? character : '');
}

export function printedText(text: string, covers: (codePoint: number) => boolean): string {
  if (!UNUSUAL.test(text)) return text;
  return Array.from(text, (character) => printedCharacter(character, covers)).join('');
}
