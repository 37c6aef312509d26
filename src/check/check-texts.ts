import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { describeOrganization } from '../plan/describe-organization.js';
import type { Vocabulary } from '../plan/vocabulary.js';
import type { Lexicon } from '../thai/lexicon.js';
import type { RuleContext } from './rule.js';
import type { CheckedText } from './text/checked-text.js';
import { planTexts } from './text/plan-texts.js';
import type { TextContext } from './text/text-rule.js';
import { TEXT_RULES, TEXTS_RULES } from './text-rules/index.js';

/** Every text rule over every text. */
export const checkTexts = (texts: readonly CheckedText[], context: TextContext): Diagnostic[] => [
  ...texts.flatMap((text) => TEXT_RULES.flatMap((rule) => rule(text, context))),
  ...TEXTS_RULES.flatMap((rule) => rule(texts, context)),
];

export interface Wordbooks {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
}

/** The texts of a plan, as far as it could be read. */
export function checkPlanTexts(context: RuleContext, wordbooks: Wordbooks): Diagnostic[] {
  const { organization: written, executive, fiscalYear, summary } = context.plan.draft ?? {};
  const organization =
    written?.type !== undefined && written.name !== undefined
      ? describeOrganization({ type: written.type, name: written.name })
      : undefined;
  return checkTexts(planTexts(context), {
    ...wordbooks,
    ...(organization && { organization }),
    ...(fiscalYear !== undefined && { fiscalYear }),
    people: [executive?.name, summary?.issuedBy].filter((name) => name !== undefined),
    isFreeText: false,
  });
}
