import type { Organization } from './plan.js';

/** `${…}` in a text; `closed` is false where the `}` is missing. */
export interface VariableUse {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

const VARIABLE = /\$\{([^{}\n]*)(\})?/g;

export function findVariables(text: string): VariableUse[] {
  if (!text.includes('${')) return [];
  return [...text.matchAll(VARIABLE)].map((match) => {
    const closed = match[2] !== undefined;
    return {
      name: match[1] ?? '',
      start: match.index,
      end: match.index + (closed ? match[0].length : 2),
      closed,
    };
  });
}

/** Every name that may stand between `${` and `}`. */
export const VARIABLE_NAMES = [
  'org.name',
  'org.shortName',
  'org.place',
  'org.executive',
  'org.council',
  'org.staff',
  'org.bylaw',
  'year',
  'previousYear',
  'nextYear',
] as const;

export type VariableName = (typeof VARIABLE_NAMES)[number];

export function planVariables(organization: Organization, fiscalYear: number): ReadonlyMap<string, string> {
  const values: Record<VariableName, string> = {
    'org.name': organization.name,
    'org.shortName': organization.shortName,
    'org.place': organization.place,
    'org.executive': organization.executive,
    'org.council': organization.council,
    'org.staff': organization.staff,
    'org.bylaw': organization.bylaw,
    year: String(fiscalYear),
    previousYear: String(fiscalYear - 1),
    nextYear: String(fiscalYear + 1),
  };
  return new Map(Object.entries(values));
}

/** What is put in is not looked at again: a value that holds `${` stays as it is. */
export const expandVariables = (text: string, variables: ReadonlyMap<string, string>): string =>
  text.includes('${')
    ? text.replace(VARIABLE, (written, name: string) => variables.get(name) ?? written)
    : text;
