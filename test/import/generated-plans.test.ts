import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.js';
import { loadPlan } from '../../src/load/load-plan.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { expectNothingLost } from '../helpers/account-for.js';
import { planFilesOf } from '../helpers/generated-plan.js';
import { asOutline, printedFields, runImport } from '../helpers/import-plan.js';
import { describeWithJudges } from '../helpers/judges.js';
import { convertDocx } from '../helpers/judges-docx.js';
import { openMemoryWorld } from '../helpers/memory-world.js';
import { runArgv } from '../helpers/run-argv.js';

/** Builds a plan and hands over what is printed of it, as data and as a file. */
async function printPlan(files: Readonly<Record<string, string>>, format: 'docx' | 'pdf') {
  const world = openMemoryWorld(files, { packageWorld: openNodeWorld() });
  const loaded = await loadPlan('data/2569', world);
  const plan = loaded.value && checkPlan(loaded.value).value;
  const { exitCode, stderr } = await runArgv(
    ['build', 'data/2569', '--only', 'plan', '--format', format, '--quiet'],
    world,
  );
  const bytes = await world.readFile(`out/2569/plan.${format}`);
  if (!plan || !bytes || exitCode !== 0) throw new Error(stderr);
  return { fields: printedFields(plan), files: { [`plan.${format}`]: bytes } };
}

/** Runs for each size, of which a suite has time for few. */
const SIZES = [
  { size: 1, runs: 3 },
  { size: 5, runs: 3 },
  { size: 31, runs: 1 },
  { size: 100, runs: 1 },
] as const;

test.each(SIZES)(
  'a plan of $size projects comes back from its Word file equal in every printed field, and nothing is lost',
  async ({ size, runs }) => {
    await fc.assert(
      fc.asyncProperty(planFilesOf(size), async (files) => {
        const printed = await printPlan(files, 'docx');
        const run = await runImport(printed.files);
        expect(run.plan && printedFields(run.plan)).toEqual(printed.fields);
        await expectNothingLost(printed.files, run);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  },
  120_000,
);

test.each(SIZES)(
  'from its PDF the same sections, entries, nesting, numbers and words come back: $size projects',
  async ({ size, runs }) => {
    await fc.assert(
      fc.asyncProperty(planFilesOf(size), async (files) => {
        const printed = await printPlan(files, 'pdf');
        const run = await runImport(printed.files);
        expect(run.plan && asOutline(printedFields(run.plan))).toEqual(asOutline(printed.fields));
        await expectNothingLost(printed.files, run);
      }),
      { numRuns: runs, endOnFailure: true, seed: 2569 },
    );
  },
  120_000,
);

const CHAPTERS: Readonly<Record<string, string>> = {
  'foreword.md': '# คำนำ\n\nแผนนี้เป็นกรอบในการป้องกันการทุจริตตลอดปี\n',
  'intro.md': `# บทนำ

## การวิเคราะห์สถานการณ์

สภาพทั่วไปของตำบลเป็นที่ราบ

- ข้อแรก
- ข้อหลัง

| ที่ | เหตุการณ์ความเสี่ยง | ระดับ |
|---|---|---|
| 1 | รับผลประโยชน์ทับซ้อน | สูง |
`,
  'follow.md': '# การติดตามประเมินผล\n\nให้รายงานผลต่อผู้บริหารทุกหกเดือน\n',
};

const withChapters = (files: Readonly<Record<string, string>>, parts: string): Record<string, string> => ({
  ...files,
  ...Object.fromEntries(Object.entries(CHAPTERS).map(([file, text]) => [`data/2569/chapters/${file}`, text])),
  'data/2569/plan.yaml': `${files['data/2569/plan.yaml']}chapters:
  - { file: foreword.md, place: after-announcement, pageLetters: true }
  - { file: intro.md, place: before-table }
  - { file: follow.md, place: after-annex }
${parts}`,
});

describe.each([
  ['chapters', ''],
  ['parts', 'parts: [intro.md, table, annex, follow.md]\n'],
])('a book of %s', (_, parts) => {
  const [plan = {}] = fc.sample(planFilesOf(2), { numRuns: 1, seed: 2569 });
  const files = withChapters(plan, parts);

  test('comes back from its Word file, chapters with their headings, lists and tables', async () => {
    const printed = await printPlan(files, 'docx');
    const run = await runImport(printed.files);
    expect(run.plan && printedFields(run.plan)).toEqual(printed.fields);
    const names = [...run.textOf('plan.yaml').matchAll(/file: (\S+),/gu)].map(([, file = '']) => file);
    expect(names.map((file) => run.textOf(`chapters/${file}`))).toEqual(Object.values(CHAPTERS));
    expect(run.textOf('plan.yaml').includes('parts:')).toBe(parts !== '');
  });

  test('comes back from its PDF, each chapter in its place with all its words', async () => {
    const printed = await printPlan(files, 'pdf');
    const run = await runImport(printed.files);
    expect(run.plan && asOutline(printedFields(run.plan))).toEqual(asOutline(printed.fields));
    expect(run.plan?.chapters.map(({ place }) => place)).toEqual([
      'after-announcement',
      'before-table',
      'after-annex',
    ]);
    for (const text of Object.values(CHAPTERS))
      for (const word of text.match(/[ก-๎]+/gu) ?? [])
        expect(JSON.stringify(run.plan?.chapters)).toContain(word);
  });
});

describeWithJudges(['soffice'], 'LibreOffice', () => {
  test.each([1, 5])(
    'its PDF of the Word file has the same rows: %i projects',
    async (size) => {
      const [files] = fc.sample(planFilesOf(size), { numRuns: 1, seed: 2569 });
      const printed = await printPlan(files ?? {}, 'docx');
      const pdf = convertDocx(printed.files['plan.docx'] ?? new Uint8Array(), 'pdf');
      const { plan } = await runImport({ 'plan.pdf': pdf });
      expect(plan && asOutline(printedFields(plan))).toEqual(asOutline(printed.fields));
    },
    120_000,
  );
});
