import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/source/yaml-source.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { planWorld } from '../helpers/check-files.js';
import { openMemoryWorld } from '../helpers/memory-world.js';
import { runArgv } from '../helpers/run-argv.js';

const emptyWorld = (now = new Date('2026-08-01T00:00:00Z')) =>
  openMemoryWorld({}, { packageWorld: openNodeWorld(), now });
const FLAGS = ['--type', 'อบต.', '--name', 'บ้านแหง', '--year', '2570'];

test('an empty folder gets a plan that checks clean but for texts still to be written', async () => {
  const world = emptyWorld();
  const { exitCode, stderr } = await runArgv(['init', ...FLAGS, '--executive', 'นายประสิทธิ์ เมืองงาว'], world);
  expect(exitCode).toBe(0);
  expect(stderr).toContain('สร้างแผนใน data/2570/ แล้ว (1 โครงการ)');
  expect([...world.files.keys()].sort()).toEqual([
    '/plans/.github/workflows/plan.yml',
    '/plans/.gitignore',
    '/plans/README.md',
    '/plans/data/.plan/schema/fonts.schema.json',
    '/plans/data/.plan/schema/framework.schema.json',
    '/plans/data/.plan/schema/papers.schema.json',
    '/plans/data/.plan/schema/plan.schema.json',
    '/plans/data/.plan/schema/progress.schema.json',
    '/plans/data/.plan/schema/project.schema.json',
    '/plans/data/.plan/schema/template.schema.json',
    '/plans/data/2570/plan.yaml',
    '/plans/data/2570/projects/project-1.yaml',
    '/plans/package.json',
  ]);
  expect(world.textOf('data/2570/plan.yaml')).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../.plan/schema/plan.schema.json
    fiscalYear: 2570
    framework: nacc-2566-2570
    template: nacc
    organization:
      type: อบต.
      name: บ้านแหง
    executive:
      name: นายประสิทธิ์ เมืองงาว
    announcement:
      # เมื่อทราบวันที่ประกาศแล้ว ให้เพิ่ม  date: 2569-09-30  (ปี พ.ศ.-เดือน-วัน)
      postingDays: 30
    projects:
      - project-1
    annex:
      - project-1
    "
  `);
  expect(world.textOf('data/2570/projects/project-1.yaml')).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.plan\/schema\/project\.schema\.json\n/,
  );
  const check = await runArgv(['check', '--report', 'json'], world);
  expect(check.exitCode).toBe(0);
  const { diagnostics } = JSON.parse(check.stdout);
  const codes = diagnostics
    .filter(({ severity }: { severity: string }) => severity !== 'info')
    .map(({ code }: { code: string }) => code);
  expect([...new Set(codes)]).toEqual(['check/todo', 'check/to-review']);
});

test.each([
  ['a folder in which something is', { 'notes.txt': 'ก' }, '.'],
  ['a folder named for a year', {}, '2570'],
])('%s is made no repository', async (_, files, dir) => {
  const world = openMemoryWorld(files, { packageWorld: openNodeWorld() });
  expect((await runArgv(['init', dir, ...FLAGS], world)).exitCode).toBe(0);
  expect([...world.files.keys()].filter((path) => /package\.json|README/.test(path))).toEqual([]);
});

describe('what was answered is what is read, on one line and without quotes around it', () => {
  const HOSTILE = [
    'ก #1',
    'ก: ข',
    '- ก',
    '*ก',
    '[ก]',
    '{ก',
    '# ก',
    '| ก',
    'true',
    '123',
    'ก\\',
    'ก'.repeat(300),
    'ก😀',
  ];
  const CLEANED = { ' ก\tข\r\n': 'ก ข', '"ก"': 'ก', '“ก”': 'ก', 'ก\u0000\u200Bข': 'กข', '\uFEFFก': 'ก' };
  const answers = [...HOSTILE.map((text) => [text, text] as const), ...Object.entries(CLEANED)];

  test.each(answers)('%j', async (typed, read) => {
    const world = emptyWorld();
    const flags = ['name', 'district', 'province', 'executive'].flatMap((field) => [`--${field}`, typed]);
    const { exitCode } = await runArgv(['init', '--type', 'อบต.', '--year', '2570', ...flags], world);
    expect(exitCode).toBe(0);
    const { source } = parseYaml({ path: 'plan.yaml', text: world.textOf('data/2570/plan.yaml') ?? '' });
    expect(source.value).toMatchObject({
      organization: { name: read, district: read, province: read },
      executive: { name: read },
    });
    const { stdout } = await runArgv(['check', '--report', 'json'], world);
    const codes: string[] = JSON.parse(stdout).diagnostics.map(({ code }: { code: string }) => code);
    expect(codes.filter((code) => /hash-cuts|quoted|empty|syntax|control|invisible/.test(code))).toEqual([]);
  });

  test('blanks are no answer', async () => {
    const world = emptyWorld();
    const flags = ['district', 'province', 'executive'].flatMap((field) => [`--${field}`, ' "\t" ']);
    await runArgv(['init', ...FLAGS, ...flags], world);
    const { source } = parseYaml({ path: 'plan.yaml', text: world.textOf('data/2570/plan.yaml') ?? '' });
    expect(source.value).toMatchObject({ organization: { type: 'อบต.', name: 'บ้านแหง' } });
    expect(Object.keys(Object(Object(source.value).organization))).toEqual(['type', 'name']);
  });
});

describe('--from-template', () => {
  test.each(['อบต.', 'เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร', 'อบจ.'])('for %s', async (type) => {
    const world = emptyWorld();
    const flags = ['--type', type, '--name', 'ทดสอบ', '--year', '2570', '--from-template'];
    await runArgv(['init', ...flags, '--executive', 'นายประสิทธิ์ เมืองงาว'], world);
    const plan = world.textOf('data/2570/plan.yaml');
    expect(plan).not.toMatch(/\ncontrol|conflict-of-interest-manual|licensing-manual|\n {2}date:/);
    expect(plan.match(/^ {2}- /gm)).toHaveLength(29 + 29);
    const check = await runArgv(['check', '--lang', 'en'], world);
    expect(check).toMatchObject({ exitCode: 0 });
    expect(check.stderr).not.toContain(' error ');
  });

  test('the sheets are those of the shipped plan, word for word, its figures marked', async () => {
    const world = emptyWorld();
    await runArgv(['init', ...FLAGS, '--from-template'], world);
    const shipped = await openNodeWorld().readFile('data/2569/projects/e-service.yaml');
    const lines = world.textOf('data/2570/projects/e-service.yaml').split('\n').slice(1);
    expect(lines.filter((line) => !line.includes('# รอกำหนด: '))).toEqual(
      new TextDecoder().decode(shipped).split('\n').slice(1),
    );
    expect(lines.filter((line) => line.includes('#'))).toMatchInlineSnapshot(`
      [
        "# รอกำหนด: งบประมาณและไตรมาสเป็นของหน่วยงานตัวอย่าง",
        "  # รอกำหนด: จำนวนกลุ่มเป้าหมายเป็นของหน่วยงานตัวอย่าง",
        "  # รอกำหนด: ตัวเลขใน outputs (อย่างน้อย 1 ภารกิจ, จำนวน 1 ชุด) เป็นของหน่วยงานตัวอย่าง",
        "  # รอกำหนด: ตัวเลขใน outcomes (ร้อยละ 80, ร้อยละ 10) เป็นของหน่วยงานตัวอย่าง",
      ]
    `);
  });

  test('every project has its budget and its head counts marked, and the documents are drafts', async () => {
    const world = emptyWorld();
    await runArgv(['init', ...FLAGS, '--from-template', '--executive', 'นายประสิทธิ์ เมืองงาว'], world);
    const projects = [...world.files.keys()].filter((path) => path.includes('/projects/'));
    for (const path of projects) {
      expect(world.textOf(path)).toMatch(/^# รอกำหนด: งบประมาณและไตรมาส.*\nbudget:/m);
      expect(world.textOf(path)).toMatch(/^ {2}# รอกำหนด: จำนวนกลุ่มเป้าหมาย.*\n {2}targets:/m);
    }
    expect(await runArgv(['build', '--final', '--lang', 'en'], world)).toMatchObject({ exitCode: 1 });
    await runArgv(['build', '--only', 'announcement', '--format', 'json'], world);
    expect(world.textOf('out/2570/announcement.json')).toContain('"draft": true');
  });
});

describe('on a terminal', () => {
  const talk = (answers: readonly string[], world = emptyWorld(), argv: readonly string[] = []) =>
    runArgv(['init', '--lang', 'en', ...argv], world, { answers });

  test('asks for what is missing, and shows it all before anything is written', async () => {
    const world = emptyWorld();
    const { exitCode, asked } = await talk(
      ['2', 'เทศบาลตำบลแม่ลาว', 'อำเภอแม่ลาว', 'จ.เชียงราย', '', '', '3', ''],
      world,
    );
    expect(exitCode).toBe(0);
    expect(asked.slice(1, 6)).toEqual([
      'Name (the place alone, such as บ้านแหง):',
      'District (may stay empty):',
      'Province (may stay empty):',
      'Name of the executive (may stay empty):',
      'Fiscal year, Buddhist era (empty for 2570):',
    ]);
    expect(asked.at(-1)).toMatchInlineSnapshot(`
      "The new plan will be
        1) Type: เทศบาลตำบล
        2) Name: แม่ลาว
        3) District: แม่ลาว
        4) Province: เชียงราย
        5) Executive: –
        6) Fiscal year: 2570
           no common projects
      Enter makes it; a number changes that line:"
    `);
    expect(world.textOf('data/2570/plan.yaml')).toContain(
      'organization:\n  type: เทศบาลตำบล\n  name: แม่ลาว\n  district: แม่ลาว\n  province: เชียงราย\n' +
        'executive:\n  name: (รอกำหนด) ',
    );
  });

  test('a refused answer is explained, and only that question asked again', async () => {
    const world = emptyWorld();
    const { exitCode, stderr, asked } = await talk(
      ['9', '๑', '', 'แสนงาม', '', '', '', '2027', 'ปีหน้า', '๒๕๗๑', '4', '๓', '8', ''],
      world,
    );
    expect(exitCode).toBe(0);
    expect(stderr).toContain('there is no organization type “9”');
    expect(stderr).toContain('the name is needed');
    expect(stderr).toContain('2027 is a Gregorian year; in the Buddhist era it is 2570');
    expect(stderr).toContain('“ปีหน้า” is no fiscal year');
    expect(stderr).toContain('“4” cannot be used; type numbers from 1 to 3');
    expect(stderr).toContain('“8” cannot be used; type numbers from 1 to 6');
    expect(asked.filter((question) => question.startsWith('Name (the place'))).toHaveLength(2);
    expect(world.textOf('data/2571/plan.yaml')).toContain('name: แสนงาม');
  });

  test('a line of the summary can be changed; an อบจ. has no district', async () => {
    const world = emptyWorld();
    await talk(['1', 'น่าน', 'เมือง', '', '', '', '3', '1', '5', '2', 'ลำปาง', ''], world);
    const plan = world.textOf('data/2570/plan.yaml');
    expect(plan).toContain('type: อบจ.\n  name: ลำปาง\n');
    expect(plan).not.toContain('district');
  });

  test('offers the common projects: all, some, or none', async () => {
    const facts = ['1', 'แสนงาม', '', '', '', ''];
    const begun = async (...answers: readonly string[]) => {
      const world = emptyWorld();
      const { asked } = await talk([...facts, ...answers, ''], world);
      const files = [...world.files.keys()].filter((path) => path.includes('/projects/'));
      return { asked, files, check: await runArgv(['check', '--lang', 'en'], world) };
    };
    expect((await begun('')).files).toHaveLength(29);
    expect((await begun('3')).files).toEqual(['/plans/data/2570/projects/project-1.yaml']);
    const some = await begun('2', '๑-3, 5, 2');
    expect(some.files).toHaveLength(4);
    expect(some.asked.at(-2)).toMatch(/^1\) โครงการ/);
    expect(some.asked.at(-1)).toContain('common projects: 4');
    expect(some.check.exitCode).toBe(0);
  });

  test('a folder that names the year is not asked for it; an อบจ. not for a district', async () => {
    const { asked } = await talk(['น่าน', 'น่าน', '', '3', ''], emptyWorld(), ['2571', '--type', 'อบจ.']);
    expect(asked).toHaveLength(5);
  });
});

test('a folder of that year is the plan folder itself; the coming year is the default', async () => {
  const world = emptyWorld(new Date('2026-01-05T00:00:00Z'));
  await runArgv(['init', 'plans/2570', '--type', 'อบต.', '--name', 'ก'], world);
  await runArgv(['init', 'home', '--type', 'อบต.', '--name', 'ก'], world);
  expect(world.textOf('plans/2570/plan.yaml')).toContain('fiscalYear: 2570');
  expect(world.textOf('home/data/2569/plan.yaml')).toContain('fiscalYear: 2569');
});

test('schemas that lie beside the plan are used, not copied', async () => {
  const world = openMemoryWorld({ 'data/schema/plan.schema.json': '{}' }, { packageWorld: openNodeWorld() });
  await runArgv(['init', ...FLAGS], world);
  expect(world.textOf('data/2570/plan.yaml')).toContain('$schema=../schema/plan.schema.json');
  expect([...world.files.keys()].join()).not.toContain('.plan');
});

test('a year without a framework says so', async () => {
  const { stderr } = await runArgv(
    ['init', '--type', 'อบต.', '--name', 'ก', '--year', '2575', '--lang', 'en'],
    emptyWorld(),
  );
  expect(stderr).toContain('there is no framework for 2575 yet');
});

describe('bad input exits with 2, one sentence, and writes nothing', () => {
  const failures = {
    'missing facts': [['init'], 'ต้องระบุ --type, --name'],
    'a blank name': [['init', '--type', 'อบต.', '--name', ' '], 'ต้องมีชื่อหน่วยงาน'],
    'a name that is the type alone': [['init', '--type', 'อบต.', '--name', '“อบต.”'], 'ต้องมีชื่อหน่วยงาน'],
    'an unknown type': [['init', '--type', 'อบก.', '--name', 'ก'], 'ไม่มีประเภทหน่วยงาน “อบก.”'],
    'a Gregorian year': [['init', ...FLAGS.slice(0, 4), '--year', '2027'], 'ให้เขียนเป็น พ.ศ. คือ 2570'],
    'no year': [['init', ...FLAGS.slice(0, 4), '--year', 'ปีหน้า'], '“ปีหน้า” ไม่ใช่ปีงบประมาณ'],
    'a folder of another year': [['init', 'data/2568', ...FLAGS], 'โฟลเดอร์ชื่อ 2568 แต่ปีงบประมาณคือ 2570'],
    'a district of an อบจ.': [
      ['init', '--type', 'อบจ.', '--name', 'น่าน', '--district', 'ก'],
      'อบจ. ไม่มีอำเภอ',
    ],
  } as const;
  for (const [name, [argv, sentence]] of Object.entries(failures)) {
    test(name, async () => {
      const world = emptyWorld();
      const { exitCode, stderr } = await runArgv(argv, world);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(sentence);
      expect(stderr.trimEnd()).not.toContain('\n');
      expect(world.files.size).toBe(0);
    });
  }

  test('a folder that holds a plan', async () => {
    const world = planWorld();
    const before = new Map(world.files);
    const { exitCode, stderr } = await runArgv(
      ['init', 'data/2569', '--type', 'อบต.', '--name', 'ก', '--lang', 'en'],
      world,
    );
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      'the folder “data/2569” holds a plan already (plan.yaml) and is left as it is; plan rollover starts a new year from it\n',
    );
    expect(world.files).toEqual(before);
  });
});
