import type { Message } from '../../diagnostics/diagnostic.js';
import type { Advice, Problem } from './advice.js';
import { explainDate, explainYear } from './explain-date.js';
import { explainGroup } from './explain-group.js';
import { explainList } from './explain-list.js';
import { explainNegativeAmount, explainNumber, explainYesNo } from './explain-number.js';
import { explainOrganizationType } from './explain-organization-type.js';
import { explainColon, explainQuotes } from './explain-plain-value.js';
import { explainTarget } from './explain-target.js';
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
