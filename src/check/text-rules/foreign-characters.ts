import { LEGACY_MARKS } from '../../thai/legacy-marks.js';
import { reportMatches } from '../text/report-at.js';
import type { TextRule } from '../text/text-rule.js';

const PRIVATE = /[\uE000-\uF8FF]/gu;

/** Characters of the private use area show differently in every font. */
export const privateCharacters: TextRule = (text) =>
  reportMatches(
    text,
    PRIVATE,
    ([character]) => ({
      code: 'check/private-character',
      params: { codePoint: codePointOf(character), ...means(LEGACY_MARKS.get(character)) },
      marks: LEGACY_MARKS.get(character),
    }),
    text.written,
  );

const means = (right: string | undefined) => (right === undefined ? {} : { right });

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00A0\u2007\u202F]/gu;
const SPACES = /[\u00A0\u2007\u202F]/u;

/** Zero-width and no-break characters come along when text is copied; line breaks are the program's work. */
export const invisibleCharacters: TextRule = (text) =>
  reportMatches(
    text,
    INVISIBLE,
    ([character]) => ({
      code: 'check/invisible-character',
      params: { codePoint: codePointOf(character), isSpace: SPACES.test(character) },
      marks: SPACES.test(character) ? ' ' : '',
    }),
    text.written,
  );

/** Characters that these rules report: no font need have them. */
export const isForeign = (character: string): boolean =>
  [PRIVATE, INVISIBLE, CONTROL].some((kind) => character.search(kind) >= 0);

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
            ...(character !== '\uFFFD' && { marks: character === '\t' ? ' ' : '' }),
          },
    text.written,
  );

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
