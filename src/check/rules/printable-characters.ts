import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Rule } from '../rule.js';
import { walkTexts } from '../walk-texts.js';

/** Every character of every text is in some font; once per character and text. */
export const printableCharacters: Rule = (context) => {
  const { coverage } = context;
  if (!coverage) return [];
  return walkTexts(context).flatMap(({ source, path, text }) => {
    const reported = new Set<string>();
    let offset = 0;
    return [...text].flatMap((character) => {
      const at = offset;
      offset += character.length;
      const codePoint = character.codePointAt(0) ?? 0;
      if (character === '\n' || reported.has(character) || coverage(codePoint) !== false) return [];
      reported.add(character);
      const params = { character, codePoint: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}` };
      return [diagnostic('check/missing-glyph', params, source.spanInside(path, at, at + character.length))];
    });
  });
};
