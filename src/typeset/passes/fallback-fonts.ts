import type { Inline, TextInline } from '../../document/model.js';
import { mapTexts } from '../flat-text.js';
import type { Pass, PassContext } from '../pass.js';

/** Gives the characters that the text family lacks to the first family that has them. */
export const fallbackFonts: Pass = (inlines, context) =>
  mapTexts(inlines, (inline) => (inline.font === undefined ? splitByFont(inline, context) : [inline]));

type Covers = (codePoint: number) => boolean;

function splitByFont(inline: TextInline, context: PassContext): readonly Inline[] {
  const drawnByText = textCoverage(context);
  if (isCovered(inline.text, drawnByText)) return [inline];
  const parts: { text: string; font: string | undefined }[] = [];
  for (const character of inline.text) {
    const last = parts.at(-1);
    // A mark stays with its letter, whichever font that has.
    const font =
      last && /^\p{M}/u.test(character) ? last.font : fontOf(character, drawnByText, inline.text, context);
    if (last && last.font === font) last.text += character;
    else parts.push({ text: character, font });
  }
  return parts.map(({ text, font }) => ({ ...inline, text, ...(font !== undefined && { font }) }));
}

function fontOf(
  character: string,
  drawnByText: Covers,
  text: string,
  { coverage, font, reportMissing }: PassContext,
): string | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  if (drawnByText(codePoint)) return undefined;
  const fallback = coverage.find(({ family, covers }) => family !== font && covers?.(codePoint));
  if (!fallback) reportMissing(character, text);
  return fallback?.family;
}

/**
 * A text family from the plan's own folder has no known coverage in `check`, which reads no font file:
 * then every character that no fallback claims is trusted to it.
 */
function textCoverage({ coverage, font }: PassContext): Covers {
  const known = coverage.find(({ family }) => family === font)?.covers;
  return known ?? ((point) => isCommon(point) || !coverage.some(({ covers }) => covers?.(point)));
}

const isCommon = (point: number): boolean =>
  point < 0x180 || (point >= 0x0e00 && point <= 0x0e7f) || (point >= 0x2013 && point <= 0x2026);

function isCovered(text: string, covers: Covers): boolean {
  for (const character of text) if (!covers(character.codePointAt(0) ?? 0)) return false;
  return true;
}
