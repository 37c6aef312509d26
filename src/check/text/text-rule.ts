import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Finding } from '../../diagnostics/finding.js';
import type { Organization } from '../../plan/plan.js';
import type { Vocabulary } from '../../plan/vocabulary.js';
import type { Lexicon } from '../../thai/lexicon.js';
import type { CheckedText } from './checked-text.js';

/** What every text rule may know. */
export interface TextContext {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  /** Whose plan it is, where that is known. */
  readonly organization?: Organization;
  readonly fiscalYear?: number;
  /** Names of people that stand in the plan. */
  readonly people: readonly string[];
  /** Free text has no fields: what is a list and what is not was only guessed. */
  readonly isFreeText: boolean;
}

/** Looks at one text at a time. */
export interface TextRule {
  readonly findings: readonly Finding[];
  readonly check: (text: CheckedText, context: TextContext) => Diagnostic[];
}

/** Compares the texts of a plan with each other. */
export interface TextsRule {
  readonly findings: readonly Finding[];
  readonly check: (texts: readonly CheckedText[], context: TextContext) => Diagnostic[];
}
