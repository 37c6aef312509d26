import { LEGACY_MARKS } from '../../thai/legacy-marks.js';
import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const PRIVATE = /\p{Co}/gu;

/** Characters of the private use area show differently in every font. */
export const privateCharacters: TextRule = (text) =>
  reportMatches(
    text,
    PRIVATE,
    ([character]) => ({
      code: 'check/private-character',
      params: { codePoint: codePointOf(character), ...means(LEGACY_MARKS.get(character)) },
      replacement: LEGACY_MARKS.get(character),
    }),
    text.written,
  );

const means = (right: string | undefined) => (right === undefined ? {} : { right });

const INVISIBLE =
  /[\p{Default_Ignorable_Code_Point}\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/gu;
const SPACES = /[\p{Z}]/u;

/** Zero-width and no-break characters come along when text is copied; line breaks are the program's work. */
export const invisibleCharacters: TextRule = (text) =>
  reportMatches(
    text,
    INVISIBLE,
    ([character]) => ({
      code: 'check/invisible-character',
      params: { codePoint: codePointOf(character), isSpace: SPACES.test(character) },
      replacement: SPACES.test(character) ? ' ' : '',
    }),
    text.written,
  );

// A tab in free text parts the cells of a table and never gets here.
const CONTROL = /[\p{Cc}\uFFFD]/gu;

/** Control characters and the mark of a character that was lost on the way. */
export const controlCharacters: TextRule = (text) =>
  reportMatches(
    text,
    CONTROL,
    ([character]) =>
      character === '\n' || character === '\r'
        ? undefined
        : {
            code: 'check/control-character',
            params: { codePoint: codePointOf(character), isLost: character === '\uFFFD' },
            ...(character !== '\uFFFD' && { replacement: character === '\t' ? ' ' : '' }),
          },
    text.written,
  );

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
