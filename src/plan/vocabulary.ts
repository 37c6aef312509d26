import type { WordModel } from '../thai/word-model.js';

/** An act, decree or regulation as plans cite it. */
export interface Law {
  /** Official name without year. */
  readonly name: string;
  /** Year of the Buddhist era. */
  readonly year: number;
  /** Other right ways to write the name. */
  readonly short: readonly string[];
  /** Wrong names that are met, too far from the right one to be found by likeness. */
  readonly misnomers: readonly string[];
  readonly amendments: readonly Amendment[];
  /** Repealed forerunners, under the same name unless another is given. */
  readonly predecessors: readonly Predecessor[];
}

export interface Amendment {
  readonly number: number;
  readonly year: number;
}

export interface Predecessor {
  readonly name: string;
  readonly year: number;
  readonly amendments: readonly Amendment[];
}

/** A wrong form that is met and the right one. */
export interface Confusion {
  readonly wrong: string;
  readonly right: string;
  /** The wrong form counts only where one of these stands right before it. */
  readonly after: readonly string[];
  /** … or right behind it. */
  readonly before: readonly string[];
  /** It does not count where one of these stands right before or right behind it. */
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
  /** Beyond doubt: `check --fix` mends it. */
  readonly isSafe: boolean;
  /** A run of letters of no right word, wrong amid one as well. */
  readonly isPart: boolean;
}

/** A term that is written in several ways; the first is the one to prefer. */
export type Spellings = readonly string[];

/** What the text rules know: `laws.yaml`, `confusions.yaml`, `terms.yaml` and `word-model.bin` of `data/lexicon`. */
export interface Vocabulary {
  readonly laws: readonly Law[];
  readonly confusions: readonly Confusion[];
  /** Terms of law that have one spelling. */
  readonly legalTerms: readonly string[];
  readonly spellings: readonly Spellings[];
  readonly model: WordModel;
}
