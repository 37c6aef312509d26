import { expect, test } from 'vitest';
import { examineNode } from '../../src/cli/commands/doctor/probe-program.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { planWorld } from '../helpers/check-files.js';
import { openMemoryWorld } from '../helpers/memory-world.js';
import { planYaml } from '../helpers/plan-files.js';
import { runArgv } from '../helpers/run-argv.js';

test('what is in order', async () => {
  const { exitCode, stdout } = await runArgv(['doctor', '--lang', 'en'], planWorld());
  expect(exitCode).toBe(0);
  expect(stdout.replaceAll(/\d+\.\d+(\.\d+)?/g, 'N')).toMatchInlineSnapshot(`
    "✓ Node.js N
    ✓ ICU N parts Thai words
    ✓ plan N, complete
    ✓ font Noto Sans Symbols 2: 1 face, licence OFL-N, 0 of 87 Thai characters
    ✓ font Sarabun: 4 faces, licence OFL-N, 87 of 87 Thai characters
    ✓ template nacc
    ✓ plan data/2569: อบต.บ้านแหง, 1 project
    Everything is in order.
    "
  `);
});

test('what is wrong, and how to mend it', async () => {
  const world = planWorld({
    'plan.yaml': planYaml({ annex: 'x' }),
    '/plans/data/2568/plan.yaml': 'a: [',
    'fonts/Mine/readme.txt': 'x',
    'templates/own/template.yaml': 'title: x',
  });
  const { exitCode, stdout } = await runArgv(['doctor'], world);
  expect(exitCode).toBe(1);
  expect(
    stdout
      .split('\n')
      .filter((line) => !line.startsWith('✓'))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "✗ แบบอักษร Mine: ไม่มีแฟ้ม .ttf ใน data/2569/fonts/Mine
      → วางแฟ้ม .ttf ของแบบอักษรนี้ลงในโฟลเดอร์ หรือลบโฟลเดอร์ทิ้ง
    ✗ แม่แบบ own ใช้ไม่ได้: ต้องมีช่อง “fonts” (แบบอักษร)
      → แก้ไขแฟ้มใน data/2569/templates/own ตามที่แจ้ง
    ✗ แผน data/2569: มีข้อผิดพลาด 1 แห่ง
      → ดูจุดที่ต้องแก้ด้วย plan check data/2569
    ✗ แผน data/2568: มีข้อผิดพลาด 1 แห่ง
      → ดูจุดที่ต้องแก้ด้วย plan check data/2568
    มี 4 เรื่องที่ต้องแก้
    "
  `);
});

test('a broken installation', async () => {
  const { exitCode, stdout } = await runArgv(['doctor', '--lang', 'en'], openMemoryWorld({}));
  expect(exitCode).toBe(1);
  expect(stdout).toContain(
    '✗ data/schema/plan.schema.json of the program is missing\n  → install the program',
  );
  expect(stdout).toContain('✗ no fonts were found');
  expect(stdout).toContain('✗ no document template was found');
  expect(stdout).toContain('no plan here yet; plan init starts one');
});

test('a damaged font', async () => {
  const real = openNodeWorld();
  const world = {
    ...real,
    readFile: async (path: string) =>
      path.endsWith('Sarabun-Bold.ttf') ? new Uint8Array(4) : real.readFile(path),
  };
  const { stdout } = await runArgv(['doctor', 'data/2569', '--lang', 'en'], world);
  expect(stdout).toContain('✗ font Sarabun: Sarabun-Bold.ttf is damaged');
});

test('an old Node', () => {
  expect(examineNode('18.20.4')).toMatchObject({
    state: 'wrong',
    what: { en: expect.stringContaining('20.19') },
  });
  expect(examineNode('20.18.0').state).toBe('wrong');
  expect(examineNode('20.19.0').state).toBe('fine');
  expect(examineNode('24.1.0').state).toBe('fine');
});
