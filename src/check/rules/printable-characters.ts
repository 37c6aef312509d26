import { diagnostic } from '../../diagnostics/catalogue.js';
import { printedCharacter } from '../../thai/printed-text.js';
import type { Rule } from '../rule.js';
import { walkTexts } from '../walk-texts.js';

/** Every font has Thai and ASCII, as is seen when it is loaded: most texts need no closer look. */
const UNUSUAL = /[^\n\u0020-\u007E\u0E01-\u0E3A\u0E3F-\u0E5B]/u;

/** Every character of every text is in some font, those apart that are not printed as they stand. */
export const printableCharacters: Rule = (context) => {
  const { coverage } = context;
  if (!coverage) return [];
  const lacking = new Map<string, boolean>();
  const isLacking = (character: string): boolean => {
    const known =
      lacking.get(character) ??
      (printedCharacter(character, coverage) === character &&
        character !== '\n' &&
        !coverage(character.codePointAt(0) ?? 0));
    lacking.set(character, known);
    return known;
  };
  return walkTexts(context).flatMap(({ source, path, text }) => {
    const characters = UNUSUAL.test(text) ? [...new Set(text)].filter(isLacking) : [];
    const [first] = characters;
    if (first === undefined) return [];
    const at = text.indexOf(first);
    return [
      diagnostic('check/missing-glyph', { characters }, source.spanInside(path, at, at + first.length)),
    ];
  });
};
