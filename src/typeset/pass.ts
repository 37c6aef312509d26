import type { DigitSystem, Inline } from '../document/model.js';
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
