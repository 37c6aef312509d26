import { describe, expect, test } from 'vitest';
import { openNodeWorld } from '../../src/world/node-world.js';
import { planWorld } from '../helpers/check-files.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runArgv } from '../helpers/run-argv.js';

const PLAN = `# our plan
${planYaml({
  announcement: '{ date: 2568-10-15, postingDays: 45 }',
  summary: '{ asOf: 2569-04-20, issuedBy: นางสาวสุกัญญา เทพา }',
  control: '{ budget: 500, quarters: [0, 1, 1, 0] }',
  chapters: '[{ file: คำนำ.md, place: before-announcement, pageLetters: true }]',
})}# end
`;

const world = () =>
  planWorld({
    'plan.yaml': PLAN,
    'projects/training.yaml': projectYaml({
      budget: '500   # baht',
      'sheet.steps': '["ประกาศแผนปี ๒๕๖๙", "รายงานผลปี ${year} เลขที่ 25690"]',
      'sheet.outputs': "['แผนปี 2569 จำนวน 1 ฉบับ']",
    }),
    'README.md': 'of 2569',
    'chapters/คำนำ.md': '# คำนำ\n\nปี ${year} ต่อจากแผนปี ๒๕๖๙\n',
    'lexicon/words.txt': 'บ้านแหง',
    'fonts/Mine/Mine-Regular.ttf': new Uint8Array([1, 2, 3]),
  });

const OF = 'เป็นของปีงบประมาณ พ.ศ. 2569';

test('next year’s folder: dates cleared, texts as they are, proposals flagged', async () => {
  const where = world();
  const before = new Map(where.files);
  const { exitCode, stderr } = await runArgv(['rollover', '2570', '--lang', 'en'], where);
  expect(exitCode).toBe(0);
  expect(stderr).toMatchInlineSnapshot(`
    "The plan of 2570 is in data/2570/, made from that of 2569 (projects: 1).
    To be decided:
      - the announcement date and the data date are cleared; write them when they are known
      - budgets and quarters of all projects are proposals from the old year (1 with a budget); each has a comment “รอกำหนด”
      - the signatory is still นายประสิทธิ์ เมืองงาว
      - 3 texts name the year 2569 itself instead of \${year}:
          data/2570/projects/training.yaml:13: ประกาศแผนปี ๒๕๖๙
          data/2570/projects/training.yaml:15: แผนปี 2569 จำนวน 1 ฉบับ
          data/2570/chapters/คำนำ.md:3: ปี \${year} ต่อจากแผนปี ๒๕๖๙
    plan check data/2570 lists all of it.
    "
  `);
  expect(where.textOf('data/2570/plan.yaml')).toBe(
    PLAN.replace('2569\n', '2570\n')
      .replace('date: 2568-10-15, ', '')
      .replace('asOf: 2569-04-20, ', '')
      .replace(/control: .*\n/, ''),
  );
  expect(where.textOf('data/2570/projects/training.yaml')).toBe(
    where
      .textOf('data/2569/projects/training.yaml')
      .replace('budget:', `# รอกำหนด: งบประมาณและไตรมาส${OF}\nbudget:`)
      .replace('  targets:', `  # รอกำหนด: จำนวนกลุ่มเป้าหมาย${OF}\n  targets:`)
      .replace('  outputs:', `  # รอกำหนด: ตัวเลขใน outputs (จำนวน 1 ฉบับ) ${OF}\n  outputs:`)
      .replace('  outcomes:', `  # รอกำหนด: ตัวเลขใน outcomes (ร้อยละ 80) ${OF}\n  outcomes:`),
  );
  expect(where.textOf('data/2570/chapters/คำนำ.md')).toBe(where.textOf('data/2569/chapters/คำนำ.md'));
  for (const [path, bytes] of before) expect(where.files.get(path)).toBe(bytes);
  expect([...where.files.keys()].filter((path) => path.includes('/2570/')).sort()).toEqual(
    [
      'chapters/คำนำ.md',
      'fonts/Mine/Mine-Regular.ttf',
      'lexicon/words.txt',
      'plan.yaml',
      'projects/training.yaml',
    ].map((path) => `/plans/data/2570/${path}`),
  );
});

test('check lists what is to be decided, and falls silent when it is', async () => {
  const where = world();
  await runArgv(['rollover', '2570'], where);
  const check = await runArgv(['check'], where);
  expect(check.exitCode).toBe(0);
  expect(check.stderr).toContain(
    `data/2570/projects/training.yaml (4)\n  5:1 คำเตือน ค่านี้ยังรอกำหนด: งบประมาณและไตรมาส${OF}\n`,
  );
});

test.each([
  ['outputs', 'คู่มือ จำนวน 1 ชุด เผยแพร่ไม่น้อยกว่า 5 ช่องทาง', 'จำนวน 1 ชุด, ไม่น้อยกว่า 5 ช่องทาง'],
  ['outputs', 'อบรม ๒ ครั้ง ผู้เข้าร่วม 50 คน', '๒ ครั้ง, 50 คน'],
  ['outcomes', 'ร้อยละ 80.50 พึงพอใจ 1,000 ครัวเรือน', 'ร้อยละ 80.50, 1,000 ครัวเรือน'],
  ['outcomes', 'คะแนน ITA ไม่ต่ำกว่า 85 คะแนน', 'ไม่ต่ำกว่า 85 คะแนน'],
  ['steps', 'เชิญวิทยากร 2 คน เบิกจ่าย 5,000 บาท', '2 คน, 5,000 บาท'],
  ['steps', 'แบ่งเป็น 5 ประเด็น ตามมาตรา 7 ภายใน 15 วัน', undefined],
  ['outputs', 'ระเบียบ พ.ศ. 2560 มาตรา 41', undefined],
])('in %s the figures of “%s” are flagged', async (field, text, figures) => {
  const where = planWorld({ 'projects/training.yaml': projectYaml({ [`sheet.${field}`]: `['${text}']` }) });
  await runArgv(['rollover', '2570'], where);
  const flag = new RegExp(`ตัวเลขใน ${field} \\((.*)\\)`, 'u').exec(
    where.textOf('data/2570/projects/training.yaml'),
  );
  expect(flag?.[1]).toBe(figures);
});

test('the framework is switched when the old one ends', async () => {
  const where = planWorld({
    'plan.yaml': planYaml({ framework: 'nacc-2561-2564', fiscalYear: '2564', announcement: undefined }),
    '/plans/data/2564/plan.yaml': planYaml({ framework: 'nacc-2561-2564', fiscalYear: '2564' }),
    '/plans/data/2564/projects/training.yaml': projectYaml(),
  });
  const { stderr } = await runArgv(['rollover', '2566', 'data/2564', '--lang', 'en'], where);
  expect(stderr).toContain('nacc-2561-2564 ends in 2564; nacc-2566-2570 follows');
  expect(where.textOf('data/2566/plan.yaml')).toContain(
    '# รอกำหนด: เปลี่ยนกรอบแผนเป็น nacc-2566-2570 ให้ตรวจมิติของทุกโครงการ\nframework: nacc-2566-2570\n',
  );
  expect(where.textOf('data/2566/projects/training.yaml')).toContain(
    '# รอกำหนด: มิตินี้เป็นของกรอบแผนเดิม\ndimension: 1\n',
  );
});

test('a year that no framework covers yet keeps the old one and says so', async () => {
  const where = world();
  const { exitCode, stderr } = await runArgv(['rollover', '2571', '--lang', 'en'], where);
  expect(exitCode).toBe(0);
  expect(stderr).toContain('nacc-2566-2570 ends in 2570, and there is none for 2571 yet');
  expect(where.textOf('data/2571/plan.yaml')).toContain('framework: nacc-2566-2570\n');
});

test('twice rolled, each proposal is flagged once', async () => {
  const where = world();
  await runArgv(['rollover', '2570'], where);
  await runArgv(['rollover', '2571'], where);
  expect(where.textOf('data/2571/projects/training.yaml').match(/รอกำหนด/g)).toHaveLength(4);
});

describe('bad input exits with 2 and writes nothing', () => {
  const failures = {
    'an existing year': ['2568', 'there is a folder “data/2568” already; it is left as it is'],
    'an earlier year': ['2567', '2567 does not follow the plan of 2569'],
    'a Gregorian year': ['2027', 'in the Buddhist era it is 2570'],
    'no year': ['next', '“next” is no fiscal year'],
  } as const;
  for (const [name, [year, sentence]] of Object.entries(failures)) {
    test(name, async () => {
      const where = planWorld({ '/plans/data/2568/notes.txt': 'mine' });
      const before = new Map(where.files);
      const { exitCode, stderr } = await runArgv(['rollover', year, '--lang', 'en'], where);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(sentence);
      expect(where.files).toEqual(before);
    });
  }

  test('a plan with errors is told, not rolled over', async () => {
    const where = planWorld({ 'plan.yaml': planYaml({ annex: 'x' }) });
    const { exitCode, stderr } = await runArgv(['rollover', '2570'], where);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('data/2569/plan.yaml:');
    expect([...where.files.keys()].join()).not.toContain('2570');
  });
});

test('the shipped plan rolls over without an error and without a literal year', async () => {
  const shipped = openNodeWorld();
  const listed = (await shipped.listFolder('data/2569/projects')) ?? [];
  const files = await Promise.all(
    ['plan.yaml', ...listed.map(({ name }) => `projects/${name}`)].map(
      async (path) => [path, (await shipped.readFile(`data/2569/${path}`)) ?? new Uint8Array()] as const,
    ),
  );
  const where = planWorld({ 'projects/training.yaml': undefined, ...Object.fromEntries(files) });
  const { exitCode, stderr } = await runArgv(['rollover', '2570', '--lang', 'en'], where);
  expect(exitCode).toBe(0);
  expect(stderr).not.toContain('name the year');
  const check = await runArgv(['check', '--report', 'json'], where);
  expect(JSON.parse(check.stdout).summary).toEqual({ errors: 0, warnings: 119, infos: expect.any(Number) });
});

test('a plan of several years has the next budget already, or none', async () => {
  const project = projectYaml({ budget: '500', budgets: '{ 2569: 500, 2570: 700 }' });
  const where = planWorld({ 'projects/training.yaml': project });
  expect((await runArgv(['rollover', '2570'], where)).exitCode).toBe(0);
  expect(where.textOf('data/2570/projects/training.yaml')).toContain('budget: 700');
  expect((await runArgv(['check', 'data/2570'], where)).exitCode).toBe(0);
  await runArgv(['rollover', '2571', 'data/2569'], where);
  expect(where.textOf('data/2571/projects/training.yaml')).toContain('budget: 0\n');
});
