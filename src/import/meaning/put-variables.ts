import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { Organization } from '../../plan/plan.js';
import { toArabicDigits } from '../../thai/digits.js';
import { NAME_MENDED } from '../findings.js';
import type { Ledger } from '../ledger.js';
import { type Passage, slicePassage, textOf } from '../passage.js';
import { findNames } from './find-names.js';

export interface PlanFacts {
  readonly organization: Organization | undefined;
  readonly year: number | undefined;
}

/** How a text stands in the data: names and the plan's year as variables, digits as they are typed. */
export type WriteText = (passage: Passage) => string;

export function createTextWriter({ organization, year }: PlanFacts, ledger: Ledger): WriteText {
  const putYear = (text: string): string => (year === undefined ? text : yearAsVariable(text, year));
  return (passage) => {
    const text = textOf(passage);
    const names = organization ? findNames(text, organization) : [];
    const parts: string[] = [];
    let at = 0;
    for (const { start, end, variable, right, isExact } of names) {
      parts.push(putYear(typedDigits(text.slice(at, start))), variable);
      if (!isExact) {
        const written = text.slice(start, end);
        ledger.find(diagnostic(NAME_MENDED, { written, right }), slicePassage(passage, start, end));
      }
      at = end;
    }
    parts.push(putYear(typedDigits(text.slice(at))));
    return parts.join('');
  };
}

/** The program prints Thai digits where a part asks for them, never beside Latin letters. */
const typedDigits = (text: string): string =>
  text.replaceAll(/(?<![A-Za-z๐-๙])[๐-๙]+(?![A-Za-z๐-๙])/gu, toArabicDigits);

const yearAsVariable = (text: string, year: number): string =>
  text.replaceAll(
    new RegExp(String.raw`((?:ปีงบประมาณ|ประจำปี)\s*(?:พ\.\s*ศ\.)?\s*)${year}(?!\d|\s*[-–]\s*\d)`, 'gu'),
    (_, before: string) => `${before}\${year}`,
  );
