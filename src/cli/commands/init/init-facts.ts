import { UsageError } from '../../../diagnostics/diagnostic.js';
import { nearestName } from '../../../diagnostics/nearest-name.js';
import type { NewPlan } from '../../../edit/plan-text.js';
import { ERA_OFFSET } from '../../../plan/buddhist-date.js';
import { ORGANIZATION_WORDS } from '../../../plan/organization-words.js';
import type { OrganizationType } from '../../../plan/plan.js';
import { toArabicDigits } from '../../../thai/digits.js';
import type { World } from '../../../world/world.js';
import { parseYear } from '../../parse-values.js';

export const FIELDS = ['type', 'name', 'district', 'province', 'executive', 'year'] as const;

export type Field = (typeof FIELDS)[number];

/** As typed; what is missing is asked for where somebody can answer. */
export type InitFlags = { readonly [Name in Field]?: string };

export type InitFacts = Pick<NewPlan, Exclude<Field, 'year'>> & { readonly year: number };

export function typeOf(answer: string): OrganizationType {
  const type = readType(answer);
  if (type === undefined) throw unknownType(answer);
  return type;
}

export function nameOf(answer: string): string {
  const words = Object.values(ORGANIZATION_WORDS).flatMap(({ fullName, shortName }) => [fullName, shortName]);
  const name = clean(answer);
  if (name === '' || words.includes(name)) throw NAME_NEEDED;
  return name;
}

/** As it would be printed: on one line, without characters that nobody sees, or quotes around all of it. */
export const clean = (answer: string): string =>
  answer
    .replaceAll(/[^\P{C}\n\t]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:"([^"]*)"|'([^']*)'|“([^”]*)”)$/u, '$1$2$3')
    .trim();

const NAME_NEEDED = new UsageError({
  th: 'ต้องมีชื่อหน่วยงาน เพราะพิมพ์ในเอกสารทุกฉบับ',
  en: 'the name is needed: every document prints it',
});

/** Facts of the new plan. Throws `UsageError` where one is missing or cannot be. */
export function settleFacts(facts: InitFlags, { dir }: { readonly dir: string }, world: World): InitFacts {
  const missing = (['type', 'name'] as const).filter((field) => facts[field] === undefined);
  if (missing.length > 0) {
    const flags = missing.map((field) => `--${field}`).join(', ');
    throw new UsageError({
      th: `ต้องระบุ ${flags} เช่น plan init --type อบต. --name บ้านแหง --year 2570`,
      en: `${flags} must be given, as in plan init --type อบต. --name บ้านแหง --year 2570`,
    });
  }
  const type = typeOf(facts.type ?? '');
  if (type === 'อบจ.' && facts.district !== undefined) {
    throw new UsageError({
      th: 'อบจ. ไม่มีอำเภอ จึงไม่ใช้ --district',
      en: 'an อบจ. lies in no district; leave --district out',
    });
  }
  const year = facts.year ?? yearOfFolder(dir);
  return {
    type,
    name: placeOf(nameOf(facts.name ?? ''), type),
    district: bare(facts.district ?? '', ['อำเภอ', 'อ.']) || undefined,
    province: bare(facts.province ?? '', ['จังหวัด', 'จ.']) || undefined,
    executive: clean(facts.executive ?? '') || undefined,
    year: year === undefined ? comingYear(world) : parseYear(year),
  };
}

const TYPES = Object.keys(ORGANIZATION_WORDS) as readonly OrganizationType[];

/** By name, or by its number in the list of types. */
export function readType(answer: string): OrganizationType | undefined {
  const written = toArabicDigits(answer.trim());
  return TYPES.find(
    (type, index) => type === written || String(index + 1) === written || `${written}.` === type,
  );
}

function unknownType(written: string): UsageError {
  const near = nearestName(written, TYPES);
  return new UsageError({
    th: `ไม่มีประเภทหน่วยงาน “${written}”${near === undefined ? '' : ` หมายถึง ${near} หรือไม่`} ใช้ได้คือ ${TYPES.join(' ')}`,
    en: `there is no organization type “${written}”${near === undefined ? '' : ` (did you mean ${near}?)`}; known are ${TYPES.join(' ')}`,
  });
}

/** The place alone, where the whole name was written. */
function placeOf(name: string, type: OrganizationType): string {
  const { fullName, shortName } = ORGANIZATION_WORDS[type];
  return bare(name, [fullName, shortName]);
}

function bare(written: string, prefixes: readonly string[]): string {
  const text = clean(written);
  const prefix = prefixes.find((word) => text.startsWith(word) && text.length > word.length);
  return prefix === undefined ? text : text.slice(prefix.length).trim();
}

/** The fiscal year that begins on the next 1 October; from October on, the one that has begun. */
export function comingYear(world: World): number {
  const now = world.now();
  const isLate = now.getUTCMonth() >= 6;
  return now.getUTCFullYear() + ERA_OFFSET + (isLate ? 1 : 0);
}

/** The year that a folder is named for, if it is. */
export const yearOfFolder = (dir: string): string | undefined => /(?:^|\/)(\d{4})$/.exec(dir)?.[1];
