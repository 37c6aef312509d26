import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { openNodeWorld } from '../../src/world/node-world.js';
import { planWorld } from '../helpers/check-files.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runArgv } from '../helpers/run-argv.js';

const world = () =>
  planWorld({
    'plan.yaml': planYaml({ projects: '[training, manual]' }),
    'projects/training.yaml': projectYaml({ title: 'โครงการฝึกอบรมผู้บริหารท้องถิ่น', budget: '12500.5' }),
    'projects/manual.yaml': projectYaml({
      title: 'คู่มือ, "ฉบับย่อ"',
      dimension: '2',
      origin: 'local',
      quarters: '[1]',
      sheet: undefined,
      note: 'ใหม่',
    }),
  });

test('a table, columns right under Thai marks', async () => {
  const { exitCode, stdout, stderr } = await runArgv(['list'], world());
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatchInlineSnapshot(`
    "องค์การบริหารส่วนตำบลบ้านแหง ปีงบประมาณ พ.ศ. 2569

    ที่  รหัส       รายการ                    มิติ  งบประมาณ (บาท)  ต.1  ต.2  ต.3  ต.4  ภาคผนวก  หมายเหตุ
    1  training  โครงการฝึกอบรมผู้บริหารท้องถิ่น  1        12,500.50       ✓    ✓               1
    2  manual    คู่มือ, "ฉบับย่อ"              *2            0.00  ✓                            ใหม่
                 รวมทั้งสิ้น                            12,500.50  1    1    1    0          1
    "
  `);
});

test('a narrow terminal shortens titles between clusters; colours do not move columns', async () => {
  const { stdout } = await runArgv(['list', '--lang', 'en', '--no-color'], world(), { columns: 84 });
  expect(stdout).toMatchInlineSnapshot(`
    "องค์การบริหารส่วนตำบลบ้านแหง, fiscal year 2569

    no.  id        title                dim.  budget (baht)  Q1  Q2  Q3  Q4  annex  note
      1  training  โครงการฝึกอบรมผู้บริหา…  1         12,500.50      ✓   ✓           1
      2  manual    คู่มือ, "ฉบับย่อ"         *2             0.00  ✓                      ใหม่
                   total                          12,500.50  1   1   1   0       1
    "
  `);
  const coloured = (await runArgv(['list', '--lang', 'en'], world(), { columns: 84 })).stdout;
  expect(coloured).toContain('\u001B[');
  expect(stripVTControlCharacters(coloured).replace(/ +$/gm, '')).toBe(stdout);
});

test('--csv for spreadsheets, totals included', async () => {
  const { stdout } = await runArgv(['list', '--csv'], world());
  expect(stdout).toBe(
    '\uFEFFลำดับ,รหัส,รายการ,ประเภท,มิติ,ที่มา,งบประมาณ (บาท),ไตรมาส 1,ไตรมาส 2,ไตรมาส 3,ไตรมาส 4,ภาคผนวก,หมายเหตุ\r\n' +
      '1,training,โครงการฝึกอบรมผู้บริหารท้องถิ่น,โครงการ,1,รายการตั้งต้น,12500.5,0,1,1,0,1,\r\n' +
      '2,manual,"คู่มือ, ""ฉบับย่อ""",โครงการ,2,หน่วยงานเพิ่มเอง,0,1,0,0,0,,ใหม่\r\n' +
      ',,รวมทั้งสิ้น,,,,12500.5,1,1,1,0,1,\r\n',
  );
  const english = (await runArgv(['list', '--csv', '--lang', 'en'], world())).stdout;
  expect(english.split('\r\n')[0]).toContain(',budget (baht),Q1,Q2,Q3,Q4,annex,note');
});

test('a text is no formula to a spreadsheet program', async () => {
  const hostile = planWorld({ 'projects/other.yaml': projectYaml({ title: 'โครงการอื่น' }) });
  const noted = projectYaml({ note: '"=HYPERLINK(1)"' });
  await hostile.writeFile('data/2569/projects/training.yaml', new TextEncoder().encode(noted));
  expect((await runArgv(['list', '--csv'], hostile)).stdout).toContain(",'=HYPERLINK(1)\r\n");
});

test.each([['--csv'], ['--json'], ['--progress'], []])(
  '--out writes what would be shown: %s',
  async (...flags) => {
    const files = world();
    await runArgv(['progress', '6'], files);
    const read = async () =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await files.readFile('lists/plan.out'));
    const shown = await runArgv(['list', ...flags], files);
    const first = await runArgv(['list', ...flags, '--out', 'lists/plan.out'], files, { columns: 40 });
    expect(first).toMatchObject({ exitCode: 0, stdout: '' });
    expect(await read()).toBe(shown.stdout);
    await files.writeFile('lists/plan.out', new TextEncoder().encode('มีคนเขียนไว้'));
    const refused = await runArgv(['list', ...flags, '--out', 'lists/plan.out'], files);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('มีแฟ้ม lists/plan.out อยู่แล้ว');
    expect(await read()).toBe('มีคนเขียนไว้');
    await runArgv(['list', ...flags, '--out', 'lists/plan.out', '--overwrite'], files);
    expect(await read()).toBe(shown.stdout);
  },
);

test('--json for programs', async () => {
  const { stdout } = await runArgv(['list', '--json'], world());
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    fiscalYear: 2569,
    organization: 'องค์การบริหารส่วนตำบลบ้านแหง',
    projects: [
      { id: 'training', annexNumber: 1 },
      { id: 'manual', origin: 'local', annexNumber: null },
    ],
    totals: { count: 2, budget: 12500.5, quarters: [1, 1, 1, 0] },
  });
  expect((await runArgv(['list', '--json', '--csv'], world())).exitCode).toBe(2);
});

test('a plan with errors is shown as far as it can be printed, and says so', async () => {
  const flawed = planWorld({ 'projects/other.yaml': projectYaml({ title: 'โครงการอื่น' }) });
  const shown = await runArgv(['list', '--lang', 'en'], flawed);
  expect(shown.exitCode).toBe(0);
  expect(shown.stderr).toMatch(/^the data has \d errors?; see plan check\n$/);
  const broken = await runArgv(
    ['list', '--lang', 'en'],
    planWorld({ 'plan.yaml': planYaml({ annex: 'x' }) }),
  );
  expect(broken).toMatchObject({ exitCode: 1, stdout: '' });
  expect(broken.stderr).toContain('data/2569/plan.yaml:');
});

test('the shipped plan: 31 rows and the totals of the official printout', async () => {
  const { stdout } = await runArgv(['list', 'data/2569'], openNodeWorld());
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(2 + 1 + 31 + 1);
  expect(lines.at(-1)?.replace(/ +/g, ' ')).toBe(' รวมทั้งสิ้น 15,000.00 4 30 28 4 29');
});
