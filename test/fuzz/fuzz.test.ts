import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { planWorld } from '../helpers/check-files.js';
import { askJudge, describeWithJudges, inTemporaryFolder } from '../helpers/judges.js';
import type { MemoryWorld } from '../helpers/memory-world.js';
import { papersYaml } from '../helpers/papers-yaml.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';
import { mutateBytes, mutateText, pick, type Random, randomFrom } from './mutate.js';

/** `npm run fuzz` makes more of them; a failure names its seed. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 40);
const FIRST_SEED = Number(process.env['FUZZ_SEED'] ?? 1);

const SARABUN = readFileSync('fonts/Sarabun/Sarabun-Regular.ttf');
const FILES = {
  'plan.yaml': planYaml({
    organization: '{ type: อบต., name: บ้านแหง, emblem: emblem.png }',
    fonts: '{ family: Own }',
    projects: '[training, second]',
    summary: '{ asOf: 2569-04-20, issuedBy: นางสาวสุกัญญา เทพา }',
    chapters: '[{ file: intro.md, place: before-table }]',
  }),
  'projects/training.yaml': projectYaml({
    budget: '15000',
    'sheet.steps': '\n  - ประชุมวางแผน\n  - text: อบรม\n    items: [ครั้งที่ 1, ครั้งที่ 2]\n  - รายงานผล',
  }),
  'projects/second.yaml': projectYaml({ title: 'มาตรการที่สอง', origin: 'local', sheet: undefined }),
  'chapters/intro.md':
    '# บทนำ\n\nเรื่อง**ต่าง ๆ** ของตำบล\n\n1. หนึ่ง\n2. สอง\n   - ย่อย\n\n| ที่ | ผล |\n|:-:|---|\n| 1 | ดี |\n',
  'progress/6.yaml': `asOf: 2569-04-09
reporter: { name: นางสาวสุกัญญา เทพา, position: นักวิเคราะห์นโยบายและแผน }
projects:
  training: { status: ดำเนินการแล้วเสร็จ, done: 2569-03-12, result: อบรม 1 ครั้ง, problems: ไม่มี, suggestions: ไม่มี }
  second: { status: อยู่ระหว่างดำเนินการ, result: รับเรื่องแล้ว 2 เรื่อง, problems: ไม่มี, suggestions: ไม่มี }
`,
  'papers.yaml': papersYaml(),
  'emblem.png': emblem(),
  'fonts/Own/Own-Regular.ttf': new Uint8Array(SARABUN),
  'fonts/Own/Own-Bold.ttf': new Uint8Array(SARABUN),
};
type FileName = keyof typeof FILES;

const BYTES: readonly FileName[] = ['emblem.png', 'fonts/Own/Own-Regular.ttf'];
const TEXTS = (Object.keys(FILES) as FileName[]).filter((name) => typeof FILES[name] === 'string');

describeWithJudges(['qpdf'], 'mutated plans, pictures and fonts', () => {
  test('the plan that is mutated is sound', async () => {
    const world = planWorld(FILES);
    expect(await runPlan(BUILD, world)).toMatchObject({ exitCode: 0 });
  });

  test(
    `${RUNS} of them: a sentence or whole documents, never a stack`,
    async () => {
      const faults: string[] = [];
      for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed += 1) faults.push(...(await runOne(seed)));
      expect(faults).toEqual([]);
    },
    60_000 + 3000 * RUNS,
  );
});

const BUILD = 'build data/2569 --only plan,progress,letter --format pdf,docx --lang en';

/** What went wrong with one mutated plan. */
async function runOne(seed: number): Promise<string[]> {
  const random = randomFrom(seed);
  const mutated = mutateOne(random);
  const world = planWorld({ ...FILES, ...mutated });
  const check = await runPlan('check data/2569 --report json', world);
  const build = await runPlan(BUILD, world);
  const faults = [
    ...[check, build].flatMap(({ exitCode, stderr }) =>
      exitCode === 70 || /\n\s+at .+:\d+:\d+/u.test(stderr)
        ? [`exit ${exitCode}: ${stderr.slice(0, 600)}`]
        : [],
    ),
    ...(check.exitCode > 1 ? [] : unplaced(check.stdout)),
    ...(check.exitCode > 1 || BYTES.some((name) => name in mutated) ? [] : foundByComposing(check.stdout)),
    ...(check.exitCode === 0 && build.exitCode !== 0
      ? [`check is content, build is not: ${build.stderr.slice(0, 400)}`]
      : []),
    ...judgeOutputs(world),
  ];
  return faults.map((fault) => `seed ${seed}: ${fault}`);
}

function mutateOne(random: Random): Readonly<Record<string, string | Uint8Array>> {
  const name = random() < 0.6 ? pick(TEXTS, random) : pick(BYTES, random);
  const content = FILES[name];
  return { [name]: typeof content === 'string' ? mutateText(content, random) : mutateBytes(content, random) };
}

interface Report {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly file?: string;
    readonly message: { readonly en: string };
  }[];
}

/** Where `check` has the package's template it composes nothing, so rules must tell all that composing would. */
function foundByComposing(report: string): string[] {
  const { diagnostics }: Report = JSON.parse(report);
  return diagnostics.flatMap(({ code, message }) =>
    /^(?:compose|typeset)\//u.test(code) ? [`no rule told ${code}: ${message.en}`] : [],
  );
}

function unplaced(report: string): string[] {
  const { diagnostics }: Report = JSON.parse(report);
  return diagnostics.flatMap(({ code, file, message }) =>
    file === undefined ? [`unplaced ${code}: ${message.en}`] : [],
  );
}

const judgeOutputs = (world: MemoryWorld): string[] =>
  inTemporaryFolder((folder) =>
    [...world.files].flatMap(([path, bytes]) => {
      if (!path.startsWith('/plans/out/')) return [];
      try {
        if (path.endsWith('.docx')) unzipSync(bytes);
        if (path.endsWith('.pdf')) {
          const file = join(folder, 'judged.pdf');
          writeFileSync(file, bytes);
          askJudge('qpdf', ['--check', file]);
        }
        return [];
      } catch (error) {
        return [`${path}: ${error instanceof Error ? error.message : error}`];
      }
    }),
  );

/** 24 × 24 pixels, red with half of them transparent. */
function emblem(): Uint8Array {
  const side = 24;
  const row = Uint8Array.from({ length: 1 + side * 4 }, (_, at) =>
    at === 0 ? 0 : ([255, 200, 30, 30][at % 4] ?? 0),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: side }, () => row)));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
