import type { KnownText } from '../../config.js';
import { describeOrganization } from '../../plan/describe-organization.js';
import { ORGANIZATION_WORDS } from '../../plan/organization-words.js';
import type { Organization, OrganizationType } from '../../plan/plan.js';
import { toArabicDigits } from '../../thai/digits.js';
import { toBareText } from './bare-text.js';

export interface GuessedContext {
  readonly organization?: Organization;
  readonly fiscalYear?: number;
  readonly people: readonly string[];
}

export function guessContext(text: string, known: KnownText): GuessedContext {
  const organization = guessOrganization(text, known);
  const fiscalYear = known.fiscalYear ?? guessYear(text);
  const people = [...text.matchAll(SIGNED)].map(([, name = '']) => name.trim());
  return {
    people: [...new Set(people)],
    ...(organization && { organization }),
    ...(fiscalYear !== undefined && { fiscalYear }),
  };
}

/** A name in brackets on a line of its own stands under a signature. */
const SIGNED = /^[ \t]*\(((?:นาย|นางสาว|นาง|ว่าที่)[^()\n]{4,60})\)[ \t]*\r?$/gmu;

function guessOrganization(text: string, { type, name }: KnownText): Organization | undefined {
  if (type !== undefined && name !== undefined) return describeOrganization({ type, name });
  const types = type === undefined ? typesOf() : [type];
  const guesses = types.flatMap((each) => {
    const place = name ?? mostFrequent(placesOf(text, ORGANIZATION_WORDS[each].fullName));
    const count = place === undefined ? 0 : countOf(text, ORGANIZATION_WORDS[each].fullName + place);
    return place === undefined ? [] : [{ type: each, name: place, count }];
  });
  const best = guesses.sort((a, b) => b.count - a.count)[0];
  if (!best || (name === undefined && (best.count < 2 || !isOwnPlace(text, best.name)))) return undefined;
  return type !== undefined || isMostlyOf(text, best.type) ? describeOrganization(best) : undefined;
}

/** A text of many places is of none of them. */
function isOwnPlace(text: string, name: string): boolean {
  const places = typesOf().flatMap((type) => placesOf(text, ORGANIZATION_WORDS[type].fullName));
  return places.filter((place) => place === name).length >= places.length / 2;
}

/** A law or a newspaper names all kinds of organizations: whose text it is, it does not tell. */
function isMostlyOf(text: string, type: OrganizationType): boolean {
  const own = ORGANIZATION_WORDS[type].fullName.startsWith(MUNICIPALITY)
    ? MUNICIPALITY
    : ORGANIZATION_WORDS[type].fullName;
  const [mentions, all] = [countOf(text, own), KINDS.reduce((sum, kind) => sum + countOf(text, kind), 0)];
  return mentions >= all * MOST;
}
const MUNICIPALITY = 'เทศบาล';
const KINDS = [MUNICIPALITY, 'องค์การบริหารส่วนตำบล', 'องค์การบริหารส่วนจังหวัด'];
const MOST = 0.7;

const typesOf = (): OrganizationType[] => Object.keys(ORGANIZATION_WORDS).filter(isType);
const isType = (name: string): name is OrganizationType => Object.hasOwn(ORGANIZATION_WORDS, name);

/** Behind the kind of organization, up to a space: in running text a name may go on into the next word. */
function placesOf(text: string, leader: string): string[] {
  const found = text.matchAll(new RegExp(String.raw`${leader}([ก-๎]{2,24})(?=[\s)”"]|$)`, 'gu'));
  return [...found].map(([, place = '']) => place);
}

const countOf = (text: string, part: string): number => text.split(part).length - 1;

function guessYear(text: string): number | undefined {
  // A text whose letters have to be mended for it is rare, and to mend all of a long one takes a tenth of the time.
  const year = usualYear(toArabicDigits(text)) ?? usualYear(toBareText(text).text);
  return year === undefined ? undefined : Number(year);
}

const usualYear = (text: string): string | undefined =>
  mostFrequent(
    [...text.matchAll(/ปีงบประมาณ\s*(?:พ\.\s*ศ\.?\s*)?(2[45]\d\d)/gu)].map(([, each = '']) => each),
  );

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
