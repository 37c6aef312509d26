import fc from 'fast-check';
import { planFileText } from '../../src/edit/plan-file-text.js';
import { projectFileText } from '../../src/edit/project-file-text.js';
import type { PlanFile, ProjectFile, Sheet, WrittenItem } from '../../src/plan/schema-types.js';

/** Words that plans are made of; none is a heading of a sheet. */
const WORDS =
  'จัดทำ รายงาน ประชาชน โปร่งใส ตรวจสอบ บุคลากร ติดตาม อบรม ทรัพย์สิน เผยแพร่ เว็บไซต์ ร้องเรียน ป้องกัน สุจริต ชุมชน คู่มือ E-Service ITA น้ำ กำกับ ให้ ที่ดี ๆ'.split(
    ' ',
  );

const word = fc.constantFrom(...WORDS);
const number = fc.integer({ min: 1, max: 2600 }).map(String);
const clause = fc
  .tuple(
    fc.constantFrom('จัดให้มี', 'เพื่อ', 'มีการ', 'ประชุม', 'ทบทวน'),
    fc.array(word, { minLength: 1, maxLength: 4 }),
  )
  .map(
    ([first, words]) =>
      first +
      words
        .map((each) => (/[A-Za-zๆ]/.test(each) ? ` ${each} ` : each))
        .join('')
        .trimEnd(),
  );
const extra = fc.oneof(
  clause,
  number.map((digits) => `จำนวน ${digits} ครั้ง`),
  clause.map((text) => `(${text})`),
  clause.map((text) => `“${text}”`),
  fc.constantFrom(
    'ของ${org.name}',
    'โดย${org.shortName}',
    'ประจำปีงบประมาณ พ.ศ. ${year}',
    'พ.ศ. 2561',
    'ร้อยละ 80',
  ),
);

/** A sentence as officers write it; long enough to be no heading. */
export const sentence = fc
  .tuple(clause, fc.array(extra, { maxLength: 6 }))
  .map(([first, more]) => [first, ...more].join(' ').replaceAll(/ {2,}/g, ' '));

const marker = fc.constantFrom('parenthesis' as const, 'dash' as const, undefined);

const items = (depth: number): fc.Arbitrary<WrittenItem[]> =>
  fc.array(depth === 0 ? sentence : item(depth), { minLength: 1, maxLength: 4 });

const item = (depth: number): fc.Arbitrary<WrittenItem> =>
  fc.oneof(
    { weight: 4, arbitrary: sentence },
    {
      weight: 1,
      arbitrary: fc
        .tuple(sentence, items(depth - 1), marker, fc.option(sentence, { nil: undefined }))
        .map(([text, below, style, after]) => ({
          text,
          items: below,
          ...(style !== undefined && { marker: style }),
          ...(after !== undefined && { after }),
        })),
    },
  );

const list = items(2);

const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    rationale: fc.array(sentence, { minLength: 1, maxLength: 3 }),
    objectives: list,
    targets: fc.array(
      fc.record({
        group: clause,
        count: fc.integer({ min: 1, max: 50_000 }),
        unit: fc.constantFrom('คน', 'ครัวเรือน', 'แห่ง'),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    steps: list,
    period: fc.option(sentence, { nil: undefined }),
    responsible: fc.option(sentence, { nil: undefined }),
    outputs: list,
    outcomes: list,
  })
  .map(({ period, responsible, ...rest }) => ({
    ...rest,
    ...(period !== undefined && { period }),
    ...(responsible !== undefined && { responsible }),
  }));

const project = (type: ProjectFile['type'], index: number): fc.Arbitrary<ProjectFile> =>
  fc
    .record({
      name: sentence,
      dimension: fc.integer({ min: 1, max: 4 }),
      isLocal: fc.boolean(),
      budget: fc.constantFrom(0, 0, 500, 10_000, 1_250_000.5),
      quarters: fc.subarray([1, 2, 3, 4] as const, { minLength: 1 }),
      note: fc.option(sentence, { nil: undefined }),
      sheet,
    })
    .map(({ name, isLocal, note, sheet: own, quarters, ...rest }) => ({
      title: `${type}ที่ ${index} ${name}`,
      type,
      ...rest,
      quarters: [...quarters],
      origin: isLocal ? ('local' as const) : ('template' as const),
      ...(note !== undefined && { note }),
      ...(!(isLocal && index % 2 === 0) && { sheet: own }),
    }));

const TYPES = ['โครงการ', 'กิจกรรม', 'มาตรการ'] as const;

/** Files of a plan folder with so many projects, its annex in another order than its table. */
export const planFilesOf = (count: number): fc.Arbitrary<Readonly<Record<string, string>>> =>
  fc
    .tuple(
      fc.tuple(
        ...Array.from({ length: count }, (_, index) =>
          project(TYPES[index % TYPES.length] ?? 'โครงการ', index + 1),
        ),
      ),
      fc.constantFrom('อบต.' as const, 'เทศบาลตำบล' as const, 'เทศบาลเมือง' as const, 'อบจ.' as const),
      fc.constantFrom('บ้านแหง', 'แม่ลาว', 'ห้วยข้าวก่ำ', 'น่าน'),
    )
    .map(([drawn, type, name]) => {
      const projects = drawn.map((data, index) => ({ id: `p-${index + 1}`, data }));
      const plan: PlanFile = {
        fiscalYear: 2569,
        framework: 'nacc-2566-2570',
        template: 'nacc',
        organization: { type, name },
        executive: { name: 'นางสาวทดสอบ ระบบดี' },
        announcement: { date: '2568-10-01', postingDays: 60 },
        summary: { asOf: '2568-11-15', issuedBy: 'นายออก รายงาน' },
        projects: projects.map(({ id }) => id),
        annex: projects
          .filter(({ data }) => data.sheet !== undefined)
          .map(({ id }) => id)
          .reverse(),
      };
      const files = projects.map(
        ({ id, data }) =>
          [`data/2569/projects/${id}.yaml`, projectFileText(data, [], '# generated')] as const,
      );
      return Object.fromEntries([['data/2569/plan.yaml', planFileText(plan, [], '# generated')], ...files]);
    });

export const planFiles = planFilesOf(3);
