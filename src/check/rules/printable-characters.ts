import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Rule } from '../rule.js';
import { isForeign } from '../text-rules/foreign-characters.js';
import { walkTexts } from '../walk-texts.js';

/** Every font has Thai and ASCII, as a test of the fonts tells: most texts need no closer look. */
const UNUSUAL = /[^\n\u0020-\u007E\u0E01-\u0E3A\u0E3F-\u0E5B]/u;

/** Every character of every text is in some font; once per character and text. */
export const printableCharacters: Rule = (context) => {
  const { coverage } = context;
  if (!coverage) return [];
  const lacking = new Map<string, boolean>();
  const isLacking = (character: string): boolean => {
    const known =
      lacking.get(character) ??
      (character !== '\n' && coverage(character.codePointAt(0) ?? 0) === false && !isForeign(character));
    lacking.set(character, known);
    return known;
  };
  return walkTexts(context).flatMap(({ source, path, text }) =>
    (UNUSUAL.test(text) ? [...new Set(text)] : []).filter(isLacking).map((character) => {
      const at = text.indexOf(character);
      const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const span = source.spanInside(path, at, at + character.length);
      return diagnostic('check/missing-glyph', { character, codePoint }, span);
    }),
  );
};
