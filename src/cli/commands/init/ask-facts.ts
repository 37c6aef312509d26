import type { Language } from '../../../config.js';
import { UsageError } from '../../../diagnostics/usage-error.js';
import { ERA_OFFSET } from '../../../plan/buddhist-date.js';
import { ORGANIZATION_WORDS } from '../../../plan/organization-words.js';
import type { OrganizationType } from '../../../plan/plan.js';
import type { World } from '../../../world/world.js';
import { parseYear } from '../../parse-values.js';
import type { Questions, Streams } from '../../streams.js';

/** As typed; what is missing is asked for where somebody can answer. */
export interface InitFlags {
  readonly type?: string;
  readonly name?: string;
  readonly district?: string;
  readonly province?: string;
  readonly executive?: string;
  readonly year?: string;
}

export interface InitFacts {
  readonly type: OrganizationType;
  readonly name: string;
  readonly district: string | undefined;
  readonly province: string | undefined;
  readonly executive: string | undefined;
  readonly year: number;
}

export interface AskedConfig {
  readonly dir: string;
  readonly language: Language;
  readonly facts: InitFlags;
}

/** Facts of the new plan from flags, and on a terminal from answers. Throws `UsageError` where one is missing. */
export async function askFacts(config: AskedConfig, world: World, streams: Streams): Promise<InitFacts> {
  const { facts } = config;
  const isComplete = facts.type !== undefined && facts.name !== undefined;
  if (isComplete || !streams.openQuestions) return settleFacts(facts, config, world);
  const questions = await streams.openQuestions();
  try {
    return settleFacts(await answers(config, world, questions), config, world);
  } finally {
    questions.close();
  }
}

async function answers(
  { dir, language, facts }: AskedConfig,
  world: World,
  questions: Questions,
): Promise<InitFlags> {
  const say = QUESTIONS[language];
  const ask = async (question: string): Promise<string | undefined> => {
    const answer = (await questions.ask(`${question} `)).trim();
    return answer === '' ? undefined : answer;
  };
  const until = async <Value>(
    question: string,
    read: (answer: string) => Value | undefined,
  ): Promise<Value> => {
    for (;;) {
      const value = read((await ask(question)) ?? '');
      if (value !== undefined) return value;
    }
  };
  const type = facts.type ?? (await until(say.type, readType));
  const name = facts.name ?? (await until(say.name, (answer) => answer || undefined));
  const hasDistrict = readType(type) !== 'อบจ.';
  const district = facts.district ?? (hasDistrict ? await ask(say.district) : undefined);
  const province = facts.province ?? (await ask(say.province));
  const executive = facts.executive ?? (await ask(say.executive));
  const year = facts.year ?? yearOfFolder(dir) ?? (await ask(say.year(comingYear(world))));
  return {
    type,
    name,
    ...(district !== undefined && { district }),
    ...(province !== undefined && { province }),
    ...(executive !== undefined && { executive }),
    ...(year !== undefined && { year }),
  };
}

function settleFacts(facts: InitFlags, { dir }: AskedConfig, world: World): InitFacts {
  const missing = (['type', 'name'] as const).filter((field) => facts[field] === undefined);
  if (missing.length > 0) {
    const flags = missing.map((field) => `--${field}`).join(', ');
    throw new UsageError({
      th: `ต้องระบุ ${flags} เช่น plan init --type อบต. --name บ้านแหง --year 2570`,
      en: `${flags} must be given, as in plan init --type อบต. --name บ้านแหง --year 2570`,
    });
  }
  const type = readType(facts.type ?? '');
  if (type === undefined) throw unknownType(facts.type ?? '');
  if (type === 'อบจ.' && facts.district !== undefined) {
    throw new UsageError({
      th: 'อบจ. ไม่มีอำเภอ จึงไม่ใช้ --district',
      en: 'an อบจ. lies in no district; leave --district out',
    });
  }
  const year = facts.year ?? yearOfFolder(dir);
  return {
    type,
    name: placeOf(facts.name ?? '', type),
    district: facts.district && bare(facts.district, ['อำเภอ', 'อ.']),
    province: facts.province && bare(facts.province, ['จังหวัด', 'จ.']),
    executive: facts.executive,
    year: year === undefined ? comingYear(world) : parseYear(year),
  };
}

const TYPES = Object.keys(ORGANIZATION_WORDS) as readonly OrganizationType[];

/** By name, or by its number in the list of types. */
function readType(answer: string): OrganizationType | undefined {
  const written = answer.trim();
  return TYPES.find(
    (type, index) => type === written || String(index + 1) === written || `${written}.` === type,
  );
}

const unknownType = (written: string): UsageError =>
  new UsageError({
    th: `ไม่มีประเภทหน่วยงาน “${written}” ใช้ได้คือ ${TYPES.join(' ')}`,
    en: `there is no organization type “${written}”; known are ${TYPES.join(' ')}`,
  });

/** The place alone, where the whole name was written. */
function placeOf(name: string, type: OrganizationType): string {
  const { fullName, shortName } = ORGANIZATION_WORDS[type];
  return bare(name, [fullName, shortName]);
}

function bare(written: string, prefixes: readonly string[]): string {
  const text = written.replace(/\s+/g, ' ').trim();
  const prefix = prefixes.find((word) => text.startsWith(word) && text.length > word.length);
  return prefix === undefined ? text : text.slice(prefix.length).trim();
}

/** The fiscal year that begins on the next 1 October; from October on, the one that has begun. */
function comingYear(world: World): number {
  const now = world.now();
  const isLate = now.getUTCMonth() >= 6;
  return now.getUTCFullYear() + ERA_OFFSET + (isLate ? 1 : 0);
}

/** The year that a folder is named for, if it is. */
const yearOfFolder = (dir: string): string | undefined => /(?:^|\/)(\d{4})$/.exec(dir)?.[1];

interface Wording {
  readonly type: string;
  readonly name: string;
  readonly district: string;
  readonly province: string;
  readonly executive: string;
  readonly year: (usual: number) => string;
}

const TYPE_LIST = '1) อบต.  2) เทศบาลตำบล  3) เทศบาลเมือง  4) เทศบาลนคร  5) อบจ.';

/** What `plan init` asks on a terminal. */
const QUESTIONS: Readonly<Record<Language, Wording>> = {
  th: {
    type: `ประเภทหน่วยงาน\n  ${TYPE_LIST}\nพิมพ์ตัวเลขหรือชื่อประเภท:`,
    name: 'ชื่อหน่วยงาน (เฉพาะชื่อ เช่น บ้านแหง):',
    district: 'อำเภอ (เว้นว่างได้):',
    province: 'จังหวัด (เว้นว่างได้):',
    executive: 'ชื่อและนามสกุลผู้บริหารท้องถิ่น พร้อมคำนำหน้า (เว้นว่างได้):',
    year: (usual) => `ปีงบประมาณ พ.ศ. (เว้นว่างเพื่อใช้ ${usual}):`,
  },
  en: {
    type: `Type of organization\n  ${TYPE_LIST}\nnumber or name:`,
    name: 'Name (the place alone, such as บ้านแหง):',
    district: 'District (may stay empty):',
    province: 'Province (may stay empty):',
    executive: 'Name of the executive (may stay empty):',
    year: (usual) => `Fiscal year, Buddhist era (empty for ${usual}):`,
  },
};
