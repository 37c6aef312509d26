import { defineFault, diagnostic } from '../../diagnostics/diagnostic.js';
import { quoteCharacter } from '../../thai/characters.js';
import { printedCharacter } from '../../thai/printed-text.js';
import { type Rule, walkTexts } from '../rule.js';

const MISSING_GLYPH = defineFault({
  code: 'check/missing-glyph',
  about: { th: 'แบบอักษรต้องพิมพ์อักขระทุกตัวได้', en: 'Some font has every character' },
  th: (p: { characters: readonly string[] }) =>
    `ไม่มีแบบอักษรใดพิมพ์อักขระ ${p.characters.map(quoteCharacter).join(' ')} ได้`,
  en: (p) => `no font has the character ${p.characters.map(quoteCharacter).join(' ')}`,
  hints: {
    th: 'ลบหรือเปลี่ยนเป็นอักขระอื่น อักขระนี้อาจติดมาจากการคัดลอกจากเอกสารอื่น',
    en: 'remove or replace it; it may have come along when text was copied',
  },
});

/** Every font has Thai and ASCII, as is seen when it is loaded: most texts need no closer look. */
const UNUSUAL = /[^\n\u0020-\u007E\u0E01-\u0E3A\u0E3F-\u0E5B]/u;

/** Every character of every text is in some font, those apart that are not printed as they stand. */
export const printableCharacters: Rule = {
  findings: [MISSING_GLYPH],
  check: (context) => {
    const { coverage } = context;
    if (!coverage) return [];
    const lacking = new Map<string, boolean>();
    const isLacking = (character: string): boolean => {
      const known =
        lacking.get(character) ??
        (character !== '\n' &&
          printedCharacter(character, coverage) === character &&
          !coverage(character.codePointAt(0) ?? 0));
      lacking.set(character, known);
      return known;
    };
    return walkTexts(context).flatMap(({ source, path, text }) => {
      const characters = UNUSUAL.test(text) ? [...new Set(text)].filter(isLacking) : [];
      const [first] = characters;
      if (first === undefined) return [];
      const at = text.indexOf(first);
      return [diagnostic(MISSING_GLYPH, { characters }, source.spanInside(path, at, at + first.length))];
    });
  },
};
