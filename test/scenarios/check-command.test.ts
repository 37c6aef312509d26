import { describe, expect, test } from 'vitest';
import { openNodeWorld } from '../../src/world/node-world.js';
import { planWorld } from '../helpers/check-files.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const flawed = () =>
  planWorld({
    'plan.yaml': planYaml({ announcement: '{ date: 2025-10-15 }' }),
    'projects/training.yaml': projectYaml({ title: 'มาตรการประหยัดกำลังเจ้าหน้าที่', dimension: '5' }),
  });

describe('plan check', () => {
  test('says where, what and what to do, in Thai', async () => {
    const { exitCode, stdout, stderr } = await runPlan('check data/2569', flawed());
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatchInlineSnapshot(`
      "data/2569/plan.yaml:6:23 ข้อผิดพลาด ปี 2025 เป็น ค.ศ. ในแผนต้องเขียนเป็น พ.ศ. check/gregorian-year
          5 | executive: { name: นายประสิทธิ์ เมืองงาว }
        > 6 | announcement: { date: 2025-10-15 }
            |                       ^^^^^^^^^^
          → เขียนเป็น 2568-10-15

      data/2569/projects/training.yaml:2:7 คำเตือน ชื่อขึ้นต้นด้วย “มาตรการ” แต่ type (ประเภท) คือ “โครงการ” check/type-against-title
          1 | title: มาตรการประหยัดกำลังเจ้าหน้าที่
        > 2 | type: โครงการ
            |       ^^^^^^^
          → แก้ type (ประเภท) เป็น “มาตรการ” หรือแก้ชื่อ

      data/2569/projects/training.yaml:3:12 ข้อผิดพลาด ไม่มีมิติที่ 5 ในกรอบแผน “กรอบแผนปฏิบัติการป้องกันการทุจริตสำหรับองค์กรปกครองส่วนท้องถิ่น พ.ศ. 2566 – 2570” (มีมิติที่ 1, 2, 3, 4) check/unknown-dimension
          2 | type: โครงการ
        > 3 | dimension: 5
            |            ^

      พบข้อผิดพลาด 2 แห่ง คำเตือน 1 แห่ง
      "
    `);
  });

  test('and in English', async () => {
    const { stderr } = await runPlan('check data/2569 --lang en', flawed());
    expect(stderr).toContain('error the year 2025 is Gregorian; plans are written in the Buddhist era');
    expect(stderr).toMatch(/\n\n2 errors, 1 warning\n$/);
  });

  test('without a folder takes the newest year under data/', async () => {
    const { exitCode, stderr } = await runPlan('check', planWorld({ '/plans/data/2568/plan.yaml': 'x' }));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: 'ไม่พบข้อผิดพลาดหรือคำเตือน\n' });
  });

  test('counts notes and shows them on request', async () => {
    const world = planWorld({ 'plan.yaml': planYaml({ announcement: undefined }) });
    expect((await runPlan('check', world)).stderr).toBe(
      'ไม่พบข้อผิดพลาดหรือคำเตือน (ข้อสังเกต 1 ข้อ ดูได้ด้วย --info)\n',
    );
    expect((await runPlan('check --info', world)).stderr).toContain('ยังไม่ระบุวันที่ประกาศ');
  });

  test('--strict fails on warnings, without it they only warn', async () => {
    const world = planWorld({ 'projects/training.yaml': projectYaml({ title: 'มาตรการประหยัด' }) });
    expect((await runPlan('check', world)).exitCode).toBe(0);
    expect((await runPlan('check --strict', world)).exitCode).toBe(1);
  });

  test('--quiet says nothing when nothing is wrong', async () => {
    expect(await runPlan('check --quiet', planWorld())).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });
});

describe('reports for programs go to stdout', () => {
  test('json', async () => {
    const { stdout, stderr } = await runPlan('check --report json', flawed());
    expect(stderr).toBe('');
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ version: 1, summary: { errors: 2, warnings: 1, infos: 0 } });
    expect(report.diagnostics[0]).toMatchObject({
      code: 'check/gregorian-year',
      file: 'data/2569/plan.yaml',
      start: { line: 6, column: 23 },
      end: { line: 6, column: 33 },
    });
  });

  test('sarif', async () => {
    const { stdout } = await runPlan('check --report sarif --lang en', flawed());
    const { version, runs } = JSON.parse(stdout);
    expect(version).toBe('2.1.0');
    expect(runs[0].columnKind).toBe('utf16CodeUnits');
    expect(runs[0].results[0]).toMatchObject({ ruleId: 'check/gregorian-year', level: 'error' });
    expect(runs[0].tool.driver.rules[runs[0].results[0].ruleIndex].id).toBe('check/gregorian-year');
  });

  test('github', async () => {
    const { stdout } = await runPlan('check --report github --lang en', flawed());
    expect(stdout).toMatchInlineSnapshot(`
      "::error file=data/2569/plan.yaml,line=6,col=23,endLine=6,endColumn=33,title=check/gregorian-year::the year 2025 is Gregorian; plans are written in the Buddhist era%0Awrite 2568-10-15
      ::warning file=data/2569/projects/training.yaml,line=2,col=7,endLine=2,endColumn=14,title=check/type-against-title::the title starts with “มาตรการ”, but the type is “โครงการ”%0Awrite type: มาตรการ, or change the title
      ::error file=data/2569/projects/training.yaml,line=3,col=12,endLine=3,endColumn=13,title=check/unknown-dimension::the framework “กรอบแผนปฏิบัติการป้องกันการทุจริตสำหรับองค์กรปกครองส่วนท้องถิ่น พ.ศ. 2566 – 2570” has no dimension 5 (it has 1, 2, 3, 4)
      "
    `);
  });
});

describe('what cannot run exits with 2 and one sentence', () => {
  const failures = {
    'a folder that is not there': [
      'check nowhere',
      'ไม่พบโฟลเดอร์ “nowhere” ให้ระบุโฟลเดอร์ของแผน เช่น data/2569\n',
    ],
    'a folder without a plan': [
      'check empty --lang en',
      'the folder “empty” holds no plan.yaml; name a plan folder such as data/2569\n',
    ],
  } as const;
  for (const [name, [command, stderr]] of Object.entries(failures)) {
    test(name, async () => {
      expect(await runPlan(command, planWorld({ '/plans/empty/note.txt': 'ว่าง' }))).toEqual({
        exitCode: 2,
        stdout: '',
        stderr,
      });
    });
  }
});

test('help is in both languages', async () => {
  const thai = await runPlan('help check', planWorld());
  expect(thai).toMatchObject({ exitCode: 0, stderr: '' });
  expect(thai.stdout).toContain('ตรวจข้อมูลของแผน');
  expect((await runPlan('build --help --lang en', planWorld())).stdout).toContain('Examples:\n  plan build');
});

test('a bug of ours exits with 70 and asks to be reported', async () => {
  const world = { ...planWorld(), listFolder: () => Promise.reject(new TypeError('x is not a function')) };
  const { exitCode, stderr } = await runPlan('check data/2569', world);
  expect(exitCode).toBe(70);
  expect(stderr).toMatch(/^โปรแกรมขัดข้อง .*\nTypeError: x is not a function/);
});

test('the shipped plan has no errors and no warnings', async () => {
  const { exitCode, stderr } = await runPlan('check --strict data/2569', openNodeWorld());
  expect(stderr).not.toContain('data/2569');
  expect(exitCode).toBe(0);
});
