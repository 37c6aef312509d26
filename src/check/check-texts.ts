import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { describeOrganization } from '../plan/describe-organization.js';
import type { Vocabulary } from '../plan/vocabulary.js';
import { remember } from '../remember.js';
import type { Lexicon } from '../thai/lexicon.js';
import type { RuleContext } from './rule.js';
import { planPeople, planTexts } from './text/plan-texts.js';
import type { CheckedText, TextContext } from './text/text-rule.js';
import { TEXT_RULES, TEXTS_RULES } from './text-rules/index.js';
import { MISSPELT_WORD } from './text-rules/misspelt-words.js';

/** Every text rule over every text. */
export const checkTexts = (texts: readonly CheckedText[], context: TextContext): Diagnostic[] => [
  ...texts.flatMap((text) => judge(text, context)),
  ...TEXTS_RULES.flatMap(({ check }) => check(texts, context)),
];

const isSameContext = ([one]: readonly [TextContext], [other]: readonly [TextContext]): boolean =>
  one.vocabulary === other.vocabulary &&
  one.lexicon === other.lexicon &&
  one.organization?.name === other.organization?.name &&
  one.fiscalYear === other.fiscalYear &&
  one.people.join() === other.people.join() &&
  one.isFreeText === other.isFreeText;

/** A program that keeps running reads a text again only where it or what is known of the plan has changed. */
const judge = remember(
  (text: CheckedText, context: TextContext): readonly Diagnostic[] =>
    withoutGuesses(toldOnce(TEXT_RULES.flatMap(({ check }) => check(text, context)))),
  isSameContext,
);

/** What a rule finds within something that it found, with the same way out, is told with that. */
function toldOnce(found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (found.length < 2) return found;
  const told = new Map<string, number>();
  const inside = new Set<Diagnostic>();
  const startOf = ({ span }: Diagnostic): number => span?.start ?? 0;
  const endOf = ({ span }: Diagnostic): number => span?.end ?? 0;
  for (const each of found.toSorted((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))) {
    if (each.fix || each.hints.length === 0) continue;
    const kind = [each.code, ...each.hints.map(({ en }) => en)].join('\n');
    const end = told.get(kind) ?? -1;
    if (endOf(each) > end) told.set(kind, endOf(each));
    else if (startOf(each) < end) inside.add(each);
  }
  return found.filter((each) => !inside.has(each));
}

/** A rule that only sees letters gives way to one that knows what is meant there. */
const GUESS = MISSPELT_WORD.code;

function withoutGuesses(found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (!found.some(({ code }) => code === GUESS)) return found;
  const known = found.filter(({ code }) => code !== GUESS);
  return found.filter((guess) => guess.code !== GUESS || !known.some((other) => overlaps(guess, other)));
}

const overlaps = ({ span: a }: Diagnostic, { span: b }: Diagnostic): boolean =>
  a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;

export interface Wordbooks {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
}

/** The texts of a plan, as far as it could be read. */
export function checkPlanTexts(context: RuleContext, wordbooks: Wordbooks): Diagnostic[] {
  const { organization: written, fiscalYear } = context.plan.draft ?? {};
  const organization =
    written?.type !== undefined && written.name !== undefined
      ? describeOrganization({ type: written.type, name: written.name })
      : undefined;
  return checkTexts(planTexts(context), {
    ...wordbooks,
    ...(organization && { organization }),
    ...(fiscalYear !== undefined && { fiscalYear }),
    people: planPeople(context),
    isFreeText: false,
  });
}
