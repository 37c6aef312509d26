import { describe, expect, test } from 'vitest';
import type { World } from '../../src/world/world.js';
import { planWorld } from '../helpers/check-files.js';
import { projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const PROJECT = '/plans/data/2569/projects/training.yaml';

/** Comments, quotes of every kind, folding and an order of its own. */
const FLAWED = projectYaml({
  'sheet.rationale': `
    # เหตุผลข้อแรก
    - >-
      เรื่องต่างๆของตำบล
      ตามแผน พ.ศ.2569 # ไม่ใช่หมายเหตุ
    - "คำว่า \\"ทดสอบ\\" ใช้คุ่มค่า\\u200B"   # ท้ายบรรทัด
    - 'นายก''s เจตนาธรรมณ์'`,
});

const MENDED = FLAWED.replace('ต่างๆของ', 'ต่าง ๆ ของ')
  .replace('พ.ศ.2569', 'พ.ศ. 2569')
  .replace('คุ่มค่า\\u200B', 'คุ้มค่า')
  .replace('เจตนาธรรมณ์', 'เจตนารมณ์');

const world = (text: string) => planWorld({ 'projects/training.yaml': text });

describe('plan check --fix', () => {
  test('mends the YAML and leaves everything else as it was', async () => {
    const here = world(FLAWED);
    const { exitCode, stderr } = await runPlan('check --fix --strict', here);
    expect(here.textOf(PROJECT)).toBe(MENDED);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: [
        'data/2569/projects/training.yaml:11:19  เรื่องต่างๆของตำบล → เรื่องต่าง ๆ ของตำบล',
        'data/2569/projects/training.yaml:12:16  พ.ศ.2569 → พ.ศ. 2569',
        'data/2569/projects/training.yaml:13:29  ใช้คุ่มค่า\\u200B" → ใช้คุ้มค่า\\u200B"',
        "data/2569/projects/training.yaml:14:18  เจตนาธรรมณ์' → เจตนารมณ์'",
        'data/2569/projects/training.yaml:13:36  ใช้คุ้มค่า\\u200B" → ใช้คุ้มค่า"',
        'แก้ให้แล้ว 5 แห่ง ใน 1 แฟ้ม ฉบับก่อนแก้เก็บไว้ข้างแฟ้มเดิม (ชื่อลงท้ายด้วย .before-fix) จนกว่าจะสั่ง --fix ครั้งต่อไป',
        'ไม่พบข้อผิดพลาดหรือคำเตือน',
        '',
      ].join('\n'),
    });
  });

  test.each([
    ['check --fix', 'as it is now', [26, 33, 49, 55, 40, 62]],
    ['check --fix-dry-run', 'as it is', [26, 31, 53, 57, 38, 64]],
  ])('%s tells the places of all rounds in the file %s', async (command, _, columns) => {
    const text = '["เรื่องต่างๆของ คุ่มค่า\\u200B และ จริงๆนะ คุ่มค่า\\u200B"]';
    const { stderr } = await runPlan(command, world(projectYaml({ 'sheet.rationale': text })));
    expect([...stderr.matchAll(/yaml:8:(\d+) /gu)].map(([, column]) => Number(column))).toEqual(columns);
  });

  test('keeps the last version beside the file, which is no data, until the next time', async () => {
    const here = world(FLAWED);
    await runPlan('check --fix', here);
    expect(here.textOf(`${PROJECT}.before-fix`)).toBe(FLAWED);
    expect((await runPlan('check --fix --strict', here)).exitCode).toBe(0);
    expect(here.textOf(`${PROJECT}.before-fix`)).toBe(FLAWED);
    const again = MENDED.replace('ต่าง ๆ ของ', 'ต่างๆ ของ');
    here.change(PROJECT, again);
    await runPlan('check --fix', here);
    expect(here.textOf(`${PROJECT}.before-fix`)).toBe(again);
    expect(here.textOf(PROJECT)).toBe(MENDED);
  });

  test('leaves all as it was where a file cannot be written', async () => {
    const here = world(FLAWED);
    const full: World = {
      ...here,
      async moveFile(from, to) {
        if (to.endsWith('training.yaml')) throw Object.assign(new Error(), { code: 'ENOSPC' });
        await here.moveFile(from, to);
      },
    };
    expect((await runPlan('check --fix', full)).exitCode).not.toBe(0);
    expect(here.textOf(PROJECT)).toBe(FLAWED);
    expect(here.files.has(`${PROJECT}.before-fix`)).toBe(false);
  });

  test('run again, changes nothing more', async () => {
    const here = world(MENDED);
    const { stderr } = await runPlan('check --fix', here);
    expect(here.textOf(PROJECT)).toBe(MENDED);
    expect(stderr).toBe('ไม่พบข้อผิดพลาดหรือคำเตือน\n');
  });

  test('keeps a byte order mark and CRLF', async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const here = world(windows(FLAWED));
    await runPlan('check --fix', here);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(here.files.get(PROJECT))).toBe(
      windows(MENDED),
    );
  });

  test('exits by the findings left', async () => {
    const text = projectYaml({ 'sheet.rationale': '[เรื่องต่างๆ, การควบคุม (ภายใน]' });
    const { exitCode, stderr } = await runPlan('check --fix --strict --lang en', world(text));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('1 places mended in 1 files');
    expect(stderr).toContain('check/unbalanced-bracket');
    expect(stderr).not.toContain('check/repeat-mark-spacing');
  });

  test('a file that is changed meanwhile is not overwritten', async () => {
    const here = world(FLAWED);
    let reads = 0;
    const busy: World = {
      ...here,
      async readFile(path) {
        if (path.endsWith('training.yaml') && ++reads > 1) return new TextEncoder().encode('title: ใหม่\n');
        return here.readFile(path);
      },
    };
    const { exitCode, stderr } = await runPlan('check --fix --lang en', busy);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('was changed during the check and is not overwritten');
    expect(here.textOf(PROJECT)).toBe(FLAWED);
  });
});

test('--fix-dry-run prints a diff and writes nothing', async () => {
  const here = world(FLAWED);
  const { stdout, stderr } = await runPlan('check --fix-dry-run --lang en', here);
  expect(here.textOf(PROJECT)).toBe(FLAWED);
  expect(stderr).toContain('training.yaml:11:19  เรื่องต่างๆของตำบล → เรื่องต่าง ๆ ของตำบล\n');
  expect(stderr).toContain('--fix would mend 5 places in 1 files');
  expect(stdout).toMatchInlineSnapshot(`
    "--- a/data/2569/projects/training.yaml
    +++ b/data/2569/projects/training.yaml
    @@ -8,10 +8,10 @@
       rationale: 
           # เหตุผลข้อแรก
           - >-
    -        เรื่องต่างๆของตำบล
    -        ตามแผน พ.ศ.2569 # ไม่ใช่หมายเหตุ
    -      - "คำว่า \\"ทดสอบ\\" ใช้คุ่มค่า\\u200B"   # ท้ายบรรทัด
    -      - 'นายก''s เจตนาธรรมณ์'
    +        เรื่องต่าง ๆ ของตำบล
    +        ตามแผน พ.ศ. 2569 # ไม่ใช่หมายเหตุ
    +      - "คำว่า \\"ทดสอบ\\" ใช้คุ้มค่า"   # ท้ายบรรทัด
    +      - 'นายก''s เจตนารมณ์'
       objectives: [เพื่อทดสอบ]
       targets: [{ group: ประชาชน, count: 200, unit: คน }]
       steps: [ดำเนินการ, รายงานผล]
    "
  `);
});

test('--max-warnings', async () => {
  const here = world(projectYaml({ 'sheet.rationale': '[เรื่องต่างๆ, น้ำฯลฯ]' }));
  expect((await runPlan('check --max-warnings 2', here)).exitCode).toBe(0);
  const { exitCode, stderr } = await runPlan('check --max-warnings 1 --lang en', here);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/2 warnings, more than the 1 allowed\n$/);
});
