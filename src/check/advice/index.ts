import type { Message } from '../../diagnostics/diagnostic.js';
import type { Advice, Problem } from './advice.js';
import { explainColon } from './explain-colon.js';
import { explainDate } from './explain-date.js';
import { explainList } from './explain-list.js';
import { explainNegativeAmount } from './explain-negative-amount.js';
import { explainNumber } from './explain-number.js';
import { explainOrganizationType } from './explain-organization-type.js';
import { explainQuotes } from './explain-quotes.js';
import { explainTarget } from './explain-target.js';
import { explainYear } from './explain-year.js';
import { explainYesNo } from './explain-yes-no.js';
import { suggestNearestName } from './suggest-nearest-name.js';

/** A new kindness is one file and one line here. */
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
  explainList,
];

export const advise = (problem: Problem): Message[] =>
  ADVICE.map((advice) => advice(problem)).filter((hint) => hint !== undefined);
