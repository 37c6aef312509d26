import type { Message } from '../../diagnostics/diagnostic.js';
import type { Advice, Problem } from './advice.js';
import { explainDate, explainYear } from './explain-date.js';
import { explainGroup } from './explain-group.js';
import { explainList, explainTarget } from './explain-list.js';
import { explainNegativeAmount, explainNumber, explainYesNo } from './explain-number.js';
import { explainColon, explainOrganizationType, explainQuotes } from './explain-plain-value.js';
import { suggestNearestName } from './suggest-nearest-name.js';

/** A new kindness is one function and one line here. */
const ADVICE: readonly Advice[] = [
  suggestNearestName,
  explainOrganizationType,
  explainDate,
  explainYesNo,
  explainNumber,
  explainNegativeAmount,
  explainYear,
  explainTarget,
  explainQuotes,
  explainColon,
  explainGroup,
  explainList,
];

export const advise = (problem: Problem): Message[] =>
  ADVICE.map((advice) => advice(problem)).filter((hint) => hint !== undefined);
