import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { Organization } from '../../plan/plan.js';
import { toArabicDigits } from '../../thai/digits.js';
import { findNearMisses, nearMissAt, occurrences } from '../../thai/near-miss.js';
import { NAME_MENDED } from '../findings.js';
import type { Ledger } from '../ledger.js';
import { type Passage, slicePassage, textOf } from '../passage.js';

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

/** A place where the organization is named, exactly or nearly. */
interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly variable: '${org.name}' | '${org.shortName}';
  readonly right: string;
  readonly isExact: boolean;
}

const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/gu;
const lettersOf = (text: string): string => text.replaceAll(MARKS, '');

/** Every naming of the organization in a text, in order, none overlapping another. */
function findNames(text: string, organization: Organization): FoundName[] {
  const { name, shortName, place } = organization;
  const full = namesWith(text, name.slice(0, -place.length), organization, '${org.name}', 2);
  const short = namesWith(text, shortName.slice(0, -place.length), organization, '${org.shortName}', 0);
  const found: FoundName[] = [];
  for (const each of [...full, ...short]) {
    if (found.every((other) => each.end <= other.start || other.end <= each.start)) found.push(each);
  }
  return found.sort((a, b) => a.start - b.start);
}

function namesWith(
  text: string,
  leader: string,
  { place, name, shortName }: Organization,
  variable: FoundName['variable'],
  most: number,
): FoundName[] {
  const right = variable === '${org.name}' ? name : shortName;
  const exact = occurrences(text, leader).map((start) => ({
    start,
    end: start + leader.length,
    isExact: true,
  }));
  const near = (most === 0 ? [] : findNearMisses(text, leader, most)).map(({ start, end }) => ({
    start,
    end,
    isExact: false,
  }));
  return [...exact, ...near].flatMap(({ start, end, isExact }): FoundName[] => {
    const placeEnd = endOfPlace(text, end, place);
    if (placeEnd === undefined) return [];
    const isRight = isExact && text.slice(start, placeEnd) === right;
    return [{ start, end: placeEnd, variable, right, isExact: isRight }];
  });
}

/** Behind the kind of organization the place, perhaps after a space, perhaps with a wrong tone mark. */
function endOfPlace(text: string, from: number, place: string): number | undefined {
  const start = text[from] === ' ' ? from + 1 : from;
  if (text.startsWith(place, start)) return start + place.length;
  const miss = nearMissAt(text, start, place, place.length >= 8 ? 2 : 1);
  if (!miss) return undefined;
  const end = absorbMarks(text, miss.end);
  const written = text.slice(start, end);
  return lettersOf(written) === lettersOf(place) ? end : undefined;
}

/** A wrong mark at the very end belongs to the name. */
function absorbMarks(text: string, end: number): number {
  let at = end;
  while (/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/u.test(text[at] ?? '')) at += 1;
  return at;
}
