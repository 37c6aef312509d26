import type { Inline, TextInline } from '../../document/model.js';
import { printedText } from '../../thai/printed-text.js';
import { type FamilyCoverage, mapTexts, type Pass, type PassContext } from '../pass.js';

/** Gives the characters that the text family lacks to the first family that has them. */
export const fallbackFonts: Pass = (inlines, context) =>
  mapTexts(inlines, (inline) => (inline.font === undefined ? splitByFont(inline, context) : [inline]));

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;

function splitByFont(inline: TextInline, context: PassContext): readonly Inline[] {
  const { coverage, font: textFont, reportMissing } = context;
  const own = coverage.find(({ family }) => family === textFont);
  if (own && isCovered(inline.text, own)) return [inline];
  const lent = new Map<string, string | undefined>();
  const missing = new Set<string>();
  const parts: { text: string; font: string | undefined }[] = [];
  for (const character of inline.text) {
    const codePoint = codePointOf(character);
    if (!lent.has(character) && !own?.covers(codePoint)) {
      const lender = coverage.find(({ family, covers }) => family !== textFont && covers(codePoint));
      if (!lender) missing.add(character);
      lent.set(character, lender?.family);
    }
    const last = parts.at(-1);
    // A mark stays with its letter, whichever font that has.
    const font = last && /^\p{M}/u.test(character) ? last.font : lent.get(character);
    if (last && last.font === font) last.text += character;
    else parts.push({ text: character, font });
  }
  if (missing.size > 0) reportMissing([...missing], inline.text);
  return parts.map(({ text, font }) => ({ ...inline, text, ...(font !== undefined && { font }) }));
}

export function isCovered(text: string, { covers }: FamilyCoverage): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (!covers(codePoint)) return false;
    if (codePoint > 0xffff) at += 1;
  }
  return true;
}

export const hasGlyph =
  ({ coverage }: Pick<PassContext, 'coverage'>) =>
  (codePoint: number): boolean =>
    coverage.some(({ covers }) => covers(codePoint));

/** Leaves out what cannot be seen, and makes plain spaces of special ones: a rule has warned of both. */
export const printedCharacters: Pass = (inlines, context) =>
  mapTexts(inlines, (inline) => {
    const text = printedText(inline.text, hasGlyph(context));
    if (text === inline.text) return [inline];
    return text === '' && inlines.length > 1 ? [] : [{ ...inline, text }];
  });
