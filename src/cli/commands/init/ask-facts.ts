import type { Language } from '../../../config.js';
import { UsageError } from '../../../diagnostics/diagnostic.js';
import type { World } from '../../../world/world.js';
import { parseNumbers, parseYear } from '../../parse-values.js';
import type { Questions, Streams } from '../../streams.js';
import {
  clean,
  comingYear,
  FIELDS,
  type Field,
  type InitFacts,
  type InitFlags,
  nameOf,
  readType,
  settleFacts,
  typeOf,
  yearOfFolder,
} from './init-facts.js';

/** Projects of the national template to begin with, by their ids. */
export type CommonChoice = 'all' | readonly string[];

export interface AskedConfig {
  readonly dir: string;
  readonly language: Language;
  readonly facts: InitFlags;
  /** Chosen by a flag; otherwise asked for with the rest. */
  readonly common: CommonChoice | undefined;
  /** What there is to choose from. */
  readonly commonTitles: () => Promise<ReadonlyMap<string, string>>;
}

export interface Asked {
  readonly facts: InitFacts;
  readonly common: CommonChoice;
}

/** Facts of the new plan from flags, and on a terminal from answers. Throws `UsageError` where one is missing. */
export async function askFacts(config: AskedConfig, world: World, streams: Streams): Promise<Asked> {
  const { facts, common = [] } = config;
  const isComplete = facts.type !== undefined && facts.name !== undefined;
  if (isComplete || !streams.openQuestions) return { facts: settleFacts(facts, config, world), common };
  const questions = await streams.openQuestions();
  try {
    return await askAll(config, world, streams, questions);
  } finally {
    questions.close();
  }
}

async function askAll(
  config: AskedConfig,
  world: World,
  { stderr }: Streams,
  questions: Questions,
): Promise<Asked> {
  const { dir, language } = config;
  const say = QUESTIONS[language];
  const usualYear = comingYear(world);
  /** A refused answer is explained, and only that question asked again. */
  const ask = async <Value>(question: string, read: (answer: string) => Value): Promise<Value> => {
    for (;;) {
      const answer = (await questions.ask(`${question} `)).trim();
      try {
        return read(answer);
      } catch (refusal) {
        if (!(refusal instanceof UsageError)) throw refusal;
        stderr.write(`${refusal.sentence[language]}\n`);
      }
    }
  };
  const optional = (answer: string): string | undefined => clean(answer) || undefined;
  const askFor: Readonly<Record<Field, () => Promise<string | undefined>>> = {
    type: () => ask(say.type, typeOf),
    name: () => ask(say.name, nameOf),
    district: () => ask(say.district, optional),
    province: () => ask(say.province, optional),
    executive: () => ask(say.executive, optional),
    year: () => ask(say.year(usualYear), (answer) => String(answer === '' ? usualYear : parseYear(answer))),
  };
  const answered = async (facts: InitFlags, field: Field): Promise<InitFlags> => {
    const { [field]: _, ...others } = facts;
    const answer = await askFor[field]();
    return answer === undefined ? others : { ...others, [field]: answer };
  };
  const asksFor = (field: Field, { type }: InitFlags): boolean =>
    (field !== 'district' || type === undefined || readType(type) !== 'อบจ.') &&
    (field !== 'year' || yearOfFolder(dir) === undefined);

  let facts = config.facts;
  for (const field of FIELDS) {
    if (facts[field] === undefined && asksFor(field, facts)) facts = await answered(facts, field);
  }
  const common = config.common ?? (await askForProjects(say, ask, await config.commonTitles()));
  for (;;) {
    const settled = settleFacts(facts, config, world);
    const open = FIELDS.filter((field) => asksFor(field, facts));
    const lines = open.map(
      (field, index) => `  ${index + 1}) ${say.titles[field]}: ${settled[field] ?? '–'}`,
    );
    const projects = `     ${say.projects(common === 'all' ? undefined : common.length)}`;
    const [changed] = await ask([say.summary, ...lines, projects, say.confirm].join('\n'), (answer) =>
      answer === '' ? [] : parseNumbers(answer, open.length),
    );
    const field = changed === undefined ? undefined : open[changed - 1];
    if (field === undefined) return { facts: settled, common };
    facts = await answered(facts, field);
    const { district: _, ...elsewhere } = facts;
    if (!asksFor('district', facts)) facts = elsewhere;
  }
}

type Ask = <Value>(question: string, read: (answer: string) => Value) => Promise<Value>;

async function askForProjects(
  say: (typeof QUESTIONS)[Language],
  ask: Ask,
  titles: ReadonlyMap<string, string>,
): Promise<CommonChoice> {
  const way = await ask(say.common(titles.size), (answer) => parseNumbers(answer || '1', 3)[0]);
  if (way === 1) return 'all';
  if (way === 3) return [];
  const list = [...titles.values()].map((title, index) => `  ${String(index + 1).padStart(2)}) ${title}`);
  const numbers = await ask([...list, say.choose].join('\n'), (answer) => parseNumbers(answer, titles.size));
  const ids = [...titles.keys()];
  return numbers.flatMap((number) => ids[number - 1] ?? []);
}

const TYPE_LIST = '1) อบต.  2) เทศบาลตำบล  3) เทศบาลเมือง  4) เทศบาลนคร  5) อบจ.';

/** What `plan init` asks on a terminal. */
const QUESTIONS = {
  th: {
    titles: {
      type: 'ประเภทหน่วยงาน',
      name: 'ชื่อ',
      district: 'อำเภอ',
      province: 'จังหวัด',
      executive: 'ผู้บริหาร',
      year: 'ปีงบประมาณ',
    },
    common: (count: number) =>
      `โครงการตั้งต้นตามกรอบแผน ${count} รายการ พร้อมรายละเอียดให้แก้ต่อ\n  1) ใช้ทั้งหมด  2) เลือกเอง  3) ไม่ใช้\nพิมพ์ตัวเลข (เว้นว่างเพื่อใช้ทั้งหมด):`,
    choose: 'พิมพ์เลขของโครงการที่ใช้ เช่น 1-5, 8:',
    summary: 'แผนใหม่จะเป็นดังนี้',
    /** Without a number: all of them. */
    projects: (count: number | undefined) =>
      count === undefined
        ? 'โครงการตั้งต้นทั้งหมด'
        : count === 0
          ? 'ไม่ใช้โครงการตั้งต้น'
          : `โครงการตั้งต้น ${count} รายการ`,
    confirm: 'กด Enter เพื่อสร้าง หรือพิมพ์เลขข้อที่จะแก้:',
    type: `ประเภทหน่วยงาน\n  ${TYPE_LIST}\nพิมพ์ตัวเลขหรือชื่อประเภท:`,
    name: 'ชื่อหน่วยงาน (เฉพาะชื่อ เช่น บ้านแหง):',
    district: 'อำเภอ (เว้นว่างได้):',
    province: 'จังหวัด (เว้นว่างได้):',
    executive: 'ชื่อและนามสกุลผู้บริหารท้องถิ่น พร้อมคำนำหน้า (เว้นว่างได้):',
    year: (usual: number) => `ปีงบประมาณ พ.ศ. (เว้นว่างเพื่อใช้ ${usual}):`,
  },
  en: {
    titles: {
      type: 'Type',
      name: 'Name',
      district: 'District',
      province: 'Province',
      executive: 'Executive',
      year: 'Fiscal year',
    },
    common: (count: number) =>
      `The ${count} common projects of the framework, with sheets to go on with\n  1) all  2) choose  3) none\nnumber (empty for all):`,
    choose: 'Numbers of the projects to begin with, such as 1-5, 8:',
    summary: 'The new plan will be',
    projects: (count: number | undefined) =>
      count === undefined
        ? 'all common projects'
        : count === 0
          ? 'no common projects'
          : `common projects: ${count}`,
    confirm: 'Enter makes it; a number changes that line:',
    type: `Type of organization\n  ${TYPE_LIST}\nnumber or name:`,
    name: 'Name (the place alone, such as บ้านแหง):',
    district: 'District (may stay empty):',
    province: 'Province (may stay empty):',
    executive: 'Name of the executive (may stay empty):',
    year: (usual: number) => `Fiscal year, Buddhist era (empty for ${usual}):`,
  },
};
