import { defineFinding, diagnostic } from '../../diagnostics/finding.js';
import { codePoints } from '../../thai/characters.js';
import type { Rule } from '../rule.js';
import { isForeign } from '../text-rules/foreign-characters.js';
import { walkTexts } from '../walk-texts.js';

const MISSING_GLYPH = defineFinding({
  code: 'check/missing-glyph',
  severity: 'error',
  blocking: true,
  about: { th: 'แบบอักษรต้องพิมพ์อักขระทุกตัวได้', en: 'Some font has every character' },
  th: (p: { character: string; codePoint: string }) =>
    `ไม่มีแบบอักษรใดพิมพ์อักขระ “${p.character}” (${p.codePoint}) ได้`,
  en: (p) => `no font has the character “${p.character}” (${p.codePoint})`,
  hints: () => [
    {
      th: 'ลบหรือเปลี่ยนเป็นอักขระอื่น อักขระนี้อาจติดมาจากการคัดลอกจากเอกสารอื่น',
      en: 'remove or replace it; it may have come along when text was copied',
    },
  ],
});

/** Every font has Thai and ASCII, as a test of the fonts tells: most texts need no closer look. */
const UNUSUAL = /[^\n\u0020-\u007E\u0E01-\u0E3A\u0E3F-\u0E5B]/u;

/** Every character of every text is in some font; once per character and text. */
export const printableCharacters: Rule = {
  findings: [MISSING_GLYPH],
  check: (context) => {
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
        const span = source.spanInside(path, at, at + character.length);
        return diagnostic(MISSING_GLYPH, { character, codePoint: codePoints(character) }, span);
      }),
    );
  },
};
