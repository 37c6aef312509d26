import type { DigitSystem, Inline, TextInline } from '../document/model.js';
import type { Lexicon } from '../thai/lexicon.js';

/** Which characters a font family can draw. */
export interface FamilyCoverage {
  readonly family: string;
  covers(codePoint: number): boolean;
}

/** What a pass knows about the paragraph's surroundings. */
export interface PassContext {
  readonly digits: DigitSystem;
  /** The document's text family. */
  readonly font: string;
  /** Phrases that never break. */
  readonly unbreakable: readonly string[];
  readonly lexicon: Lexicon;
  readonly coverage: readonly FamilyCoverage[];
  /** Told of the characters of a text that no family can draw. */
  reportMissing(characters: readonly string[], text: string): void;
}

/** One Thai text step over the inlines of a paragraph. Pure, `reportMissing` apart. */
export type Pass = (inlines: readonly Inline[], context: PassContext) => readonly Inline[];

/** The text of a paragraph in one string; a forced line break is U+000A. */
export const flatText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('');

/** Calls `change` for every text with its offset in the flat text. */
export function mapTexts(
  inlines: readonly Inline[],
  change: (inline: TextInline, offset: number) => readonly Inline[],
): readonly Inline[] {
  let offset = 0;
  return inlines.flatMap((inline) => {
    const start = offset;
    offset += inline.kind === 'text' ? inline.text.length : 1;
    return inline.kind === 'text' ? change(inline, start) : [inline];
  });
}

/** Changes the paragraph as one string, across its inlines. `change` keeps the length. */
export function mapFlatText(inlines: readonly Inline[], change: (text: string) => string): readonly Inline[] {
  const before = flatText(inlines);
  const after = change(before);
  if (after === before) return inlines;
  return mapTexts(inlines, (inline, offset) => [
    { ...inline, text: after.slice(offset, offset + inline.text.length) },
  ]);
}
