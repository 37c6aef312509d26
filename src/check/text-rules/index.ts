import type { TextRule, TextsRule } from '../text/text-rule.js';
import { amountWords } from './amount-words.js';
import {
  amounts,
  boundTwice,
  incompleteBound,
  numbersInOnePiece,
  percentages,
  possiblePercentages,
} from './amounts.js';
import { balancedBrackets } from './balanced-brackets.js';
import { bracketSpacing } from './bracket-spacing.js';
import { brokenDates } from './broken-dates.js';
import { doubledEnds, doubledMarks, markOrder, strayMarks } from './broken-marks.js';
import { brokenYears } from './broken-years.js';
import { closedSums } from './closed-sums.js';
import { commaSpacing } from './comma-spacing.js';
import { doubledE, longA, lostAm, splitAm } from './composed-vowels.js';
import { confusedWords } from './confused-words.js';
import { cutEndings } from './cut-endings.js';
import { dateForm } from './date-form.js';
import { doubledWords } from './doubled-words.js';
import { eraSpacing } from './era-spacing.js';
import { eventOrder } from './event-order.js';
import { fallingRanges } from './falling-ranges.js';
import { controlCharacters, invisibleCharacters, privateCharacters } from './foreign-characters.js';
import { foreignLetters } from './foreign-letters.js';
import { headCounts, twoHeadCounts } from './head-counts.js';
import {
  gregorianEra,
  impossibleDays,
  misspeltMonths,
  stretchesOfDays,
  weekdays,
} from './impossible-days.js';
import { indicatorFigures } from './indicators.js';
import { lawNames } from './law-names.js';
import { lawTwoYears } from './law-two-years.js';
import { lawYears } from './law-years.js';
import { legalTerms } from './legal-terms.js';
import { markupResidue } from './markup-residue.js';
import { measureWords, paperCopies } from './measure-words.js';
import { numberLeftOut, unitsLeftOut } from './missing-numbers.js';
import { misspeltWords } from './misspelt-words.js';
import { mixedDashes } from './mixed-dashes.js';
import { mixedDigits } from './mixed-digits.js';
import { namedLists } from './named-lists.js';
import { namedQuarters } from './named-quarters.js';
import { orgName } from './org-name.js';
import { otherName } from './other-name.js';
import { otherOrganization } from './other-organization.js';
import { otherYear } from './other-year.js';
import { pastDates } from './past-dates.js';
import { personNames } from './person-names.js';
import { dottedLines, openAlternatives, placeholders } from './placeholders.js';
import { planLength } from './plan-length.js';
import { planName } from './plan-name.js';
import { products } from './products.js';
import { quotedTitle } from './quoted-title.js';
import { abbreviationSpacing, etCeteraSpacing, repeatMarkSpacing } from './repeat-mark-spacing.js';
import { repeatedDashItems, repeatedItems } from './repeated-items.js';
import { reportingStep } from './reporting-step.js';
import { scoringReferences, zeroCodes } from './scoring-references.js';
import { scriptSpacing } from './script-spacing.js';
import { shares } from './shares.js';
import { listMarkers, markerStyle, objectiveStyle, typedNumbers } from './sibling-style.js';
import { remainders, sums } from './sums.js';
import { termSpellings } from './term-spellings.js';
import { yearsDiffer } from './years-differ.js';

/** Rules that have nothing to do where no digit stands, which is most texts. */
const OF_DIGITS: readonly TextRule[] = [
  scoringReferences,
  zeroCodes,
  measureWords,
  unitsLeftOut,
  brokenYears,
  brokenDates,
  mixedDigits,
  numbersInOnePiece,
  amounts,
  amountWords,
  percentages,
  possiblePercentages,
  boundTwice,
  incompleteBound,
  otherYear,
  yearsDiffer,
  pastDates,
  planLength,
  sums,
  closedSums,
  products,
  remainders,
  shares,
  impossibleDays,
  stretchesOfDays,
  fallingRanges,
  eventOrder,
  misspeltMonths,
  weekdays,
  gregorianEra,
  dateForm,
  markerStyle,
];

/** … where no bracket or quote stands. */
const OF_BRACKETS: readonly TextRule[] = [bracketSpacing, balancedBrackets];

/** One look at a text in place of one of each rule's patterns. */
const inTextsWith = (needed: RegExp, rules: readonly TextRule[]): TextRule => ({
  findings: rules.flatMap(({ findings }) => findings),
  check: (text, context) =>
    needed.test(text.text) ? rules.flatMap(({ check }) => check(text, context)) : [],
});

/** Rules that look at one text. A new one is one file and one line here. */
export const TEXT_RULES: readonly TextRule[] = [
  doubledMarks,
  markOrder,
  strayMarks,
  doubledEnds,
  splitAm,
  lostAm,
  doubledE,
  longA,
  privateCharacters,
  invisibleCharacters,
  controlCharacters,
  foreignLetters,
  repeatMarkSpacing,
  etCeteraSpacing,
  abbreviationSpacing,
  eraSpacing,
  scriptSpacing,
  commaSpacing,
  orgName,
  personNames,
  planName,
  legalTerms,
  otherOrganization,
  otherName,
  placeholders,
  dottedLines,
  openAlternatives,
  markupResidue,
  lawYears,
  lawNames,
  numberLeftOut,
  paperCopies,
  headCounts,
  confusedWords,
  misspeltWords,
  doubledWords,
  cutEndings,
  repeatedDashItems,
  typedNumbers,
  namedQuarters,
  namedLists,
  inTextsWith(/[\d๐-๙]/u, OF_DIGITS),
  inTextsWith(/[()[\]“”‘’«»"]/u, OF_BRACKETS),
];

/** Rules that compare the texts of a plan. */
export const TEXTS_RULES: readonly TextsRule[] = [
  mixedDashes,
  termSpellings,
  quotedTitle,
  lawTwoYears,
  twoHeadCounts,
  indicatorFigures,
  reportingStep,
  repeatedItems,
  objectiveStyle,
  listMarkers,
];
