import { describe, expect, test } from 'vitest';
import { openNodeWorld } from '../../src/world/node-world.js';
import { filesUnder } from '../../src/world/world.js';
import { openMemoryWorld } from '../helpers/memory-world.js';
import { runArgv } from '../helpers/run-argv.js';

const TABLE = [
  'แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
  'องค์การบริหารส่วนตำบลห้วยทราย',
  'ลำดับ\tรายการโครงการ\tมิติ\tงบประมาณ (บาท)\t1\t2\t3\t4\tหมายเหตุ',
  '1\tโครงการอบรมคุณธรรม\t1\t0.00\t\t✓\t\t\t',
  '',
].join('\n');

const SHEETS = [
  'ลำดับที่ ๑',
  '๑. ชื่อโครงการ : โครงการอบรมคุณธรรม',
  '๒. หลักการและเหตุผล',
  'องค์การบริหารส่วนตำบลห้วยทราย ต้องการบุคลากรที่ซื่อสัตย์',
  '๓. วัตถุประสงค์',
  'เพื่ออบรม',
  '๔. กลุ่มเป้าหมาย',
  'บุคลากร จำนวน ๓๐ คน',
  '๕. วิธีดำเนินการ',
  '๑) อบรม',
  '๒) รายงานผล',
  '๖. ระยะเวลาดำเนินการ',
  'ปีงบประมาณ พ.ศ. ๒๕๖๘',
  '๗. งบประมาณที่ใช้ในการดำเนินการ',
  'ดำเนินการโดยไม่ใช้งบประมาณ',
  '๘. ผู้รับผิดชอบ',
  'องค์การบริหารส่วนตำบลห้วยทราย',
  '๙. ผลผลิต/ผลลัพธ์',
  'ผลผลิต',
  'อบรม ๑ ครั้ง',
  'ผลลัพธ์',
  'ร้อยละ ๘๐',
  '',
].join('\n');

const openWorld = (files: Readonly<Record<string, string | Uint8Array>>) =>
  openMemoryWorld(files, { packageWorld: openNodeWorld(), now: new Date('2026-02-27T00:00:00Z') });

test('a table in one file and sheets in another become one plan, in the folder of its year', async () => {
  const world = openWorld({ 'table.txt': TABLE, 'sheets.txt': SHEETS });
  const { exitCode, stdout, stderr } = await runArgv(['import', 'table.txt', 'sheets.txt'], world);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
  expect(stderr).toMatchInlineSnapshot(`
    "นำเข้าแผนปีงบประมาณ พ.ศ. 2568 ไว้ใน data/2568/ แล้ว: โครงการ 1 รายการ รายละเอียด 1 รายการ อ่านได้ครบ 1 รายการ
    ต้องตัดสินใจ 0 เรื่อง ควรตรวจดู 1 เรื่อง ข้อความที่ไม่ได้นำเข้า 0 แห่ง อ่านได้ใน data/2568/import-report.md
    ตรวจต่อด้วย  plan check data/2568
    "
  `);
  expect([...world.files.keys()].filter((path) => path.startsWith('/plans/data/2568/'))).toEqual([
    '/plans/data/2568/plan.yaml',
    '/plans/data/2568/projects/project-1.yaml',
    '/plans/data/2568/import-report.md',
    '/plans/data/2568/import/source-1.txt',
    '/plans/data/2568/import/source-2.txt',
  ]);
  expect(world.textOf('data/2568/import/source-2.txt')).toBe(SHEETS);
  expect(world.textOf('data/2568/import-report.md')).toMatchInlineSnapshot(`
    "# รายงานการนำเข้าแผน

    โครงการ 1 รายการ รายละเอียด 1 รายการ อ่านได้ครบ 1 รายการ ต้องดู 0 รายการ

    เลขบรรทัดในรายงานนี้เป็นของแฟ้มข้อความที่เก็บไว้

    - table.txt → import/source-1.txt
    - sheets.txt → import/source-2.txt

    ## ควรตรวจดู (1)

    - ไม่พบชื่อผู้ลงนามในประกาศ
      - ระบุ executive.name ใน plan.yaml

    ## ทำให้แล้ว เพื่อทราบ (2)

    - ไม่พบวันที่ประกาศ จึงเว้นที่ว่างไว้ให้เขียน
    - ตารางไม่มีแถวรวมที่อ่านได้ จึงไม่มียอดสำหรับตรวจสอบ (control)

    ## สิ่งที่โปรแกรมพิมพ์ให้เอง จึงไม่ต้องเก็บเป็นข้อมูล (7)

    - หัวข้อ: 13 (“ลำดับที่ ๑”)
    - เลขข้อ: 2 (“๑)”)
    - หัวตาราง ลำดับ และการอ้างถึงภาคผนวก: 10 (“ลำดับ”)
    - ปก: 2 (“แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๘”)
    - ชื่อโครงการในภาคผนวก (ตรงกับในตาราง): 1 (“โครงการอบรมคุณธรรม”)
    - ประโยคงบประมาณ: 1 (“ดำเนินการโดยไม่ใช้งบประมาณ”)
    - ข้อความมาตรฐาน เช่น ระยะเวลา ผู้รับผิดชอบ ตำแหน่ง: 2 (“ปีงบประมาณ พ.ศ. ๒๕๖๘”)
    "
  `);
  const check = await runArgv(['check', 'data/2568', '--lang', 'en'], world);
  expect(check.exitCode).toBe(0);
});

test('--lang en tells it in English, --quiet tells nothing', async () => {
  const world = openWorld({ 'plan.txt': TABLE + SHEETS });
  const english = await runArgv(['import', 'plan.txt', '--out', 'a', '--lang', 'en'], world);
  expect(english.stderr).toMatchInlineSnapshot(`
    "The plan of fiscal year 2568 is in a/: 1 projects, 1 sheets, 1 complete.
    To be decided: 0; to be looked at: 1; texts left out: 0. All of it is told in a/import-report.md
    Go on with  plan check a
    "
  `);
  expect(world.textOf('a/import-report.md')).toContain('# Import report');
  const quiet = await runArgv(['import', 'plan.txt', '--out', 'b', '--quiet'], world);
  expect(quiet).toMatchObject({ exitCode: 0, stderr: '' });
});

test('the year of the folder stands where the document names none', async () => {
  const world = openWorld({ 'plan.txt': SHEETS.replace(/.*๒๕๖๘.*/u, 'ตลอดปี') });
  await runArgv(['import', 'plan.txt', '--out', 'data/2571'], world);
  expect(world.textOf('data/2571/plan.yaml')).toContain('fiscalYear: 2571');
  expect(world.textOf('data/2571/plan.yaml')).toContain('# รอกำหนด: ไม่พบปีงบประมาณในเอกสาร จึงใช้ 2571 ไปก่อน\n');
});

describe('a folder that is not empty', () => {
  test('is left as it is', async () => {
    const world = openWorld({ 'plan.txt': TABLE, 'data/2568/notes.txt': 'ของฉัน' });
    const before = new Map(world.files);
    const { exitCode, stderr } = await runArgv(['import', 'plan.txt', '--lang', 'en'], world);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      'the folder “data/2568” is not empty (it holds notes.txt) and is left as it is; name another with --out, or give --force, which moves what is there to “data/2568.old-1”\n',
    );
    expect(world.files).toEqual(before);
  });

  test('is set aside with --force, every file of it', async () => {
    const world = openWorld({
      'plan.txt': TABLE,
      'data/2568/plan.yaml': 'fiscalYear: 2560\n',
      'data/2568/projects/old.yaml': 'title: เดิม\n',
    });
    const { exitCode, stderr } = await runArgv(['import', 'plan.txt', '--force', '--lang', 'en'], world);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('What was in data/2568/ is now in data/2568.old-1/\n');
    expect(world.textOf('data/2568/plan.yaml')).toContain('fiscalYear: 2568');
    expect(world.textOf('data/2568.old-1/plan.yaml')).toBe('fiscalYear: 2560\n');
    expect(world.textOf('data/2568.old-1/projects/old.yaml')).toBe('title: เดิม\n');
    expect(world.files.has('/plans/data/2568/projects/old.yaml')).toBe(false);
    await runArgv(['import', 'plan.txt', '--force'], world);
    expect(world.textOf('data/2568.old-2/plan.yaml')).toContain('fiscalYear: 2568');
  });

  test('gives way without being asked where it is the plan that comes with the program', async () => {
    const node = openNodeWorld();
    const shipped: Record<string, Uint8Array> = {};
    for (const path of await filesUnder(`${node.packageDir}/data/2569`, '', node)) {
      const bytes = await node.readFile(`${node.packageDir}/data/2569/${path}`);
      if (bytes) shipped[`data/2569/${path}`] = bytes;
    }
    const files = { ...shipped, 'plan.txt': TABLE.replaceAll('๒๕๖๘', '๒๕๖๙') };
    const untouched = openWorld(files);
    expect(await runArgv(['import', 'plan.txt'], untouched)).toMatchObject({ exitCode: 0 });
    expect(untouched.textOf('data/2569.old-1/plan.yaml')).toContain('projects:');
    const edited = openWorld({ ...files, 'data/2569/projects/own.yaml': 'title: ของฉัน\n' });
    expect(await runArgv(['import', 'plan.txt'], edited)).toMatchObject({ exitCode: 2 });
  });

  test('all or nothing: one file that cannot be replaced leaves the rest alone', async () => {
    const files = { 'plan.txt': TABLE, 'data/2568/plan.yaml': 'fiscalYear: 2560\n' };
    const world = openMemoryWorld(files, {
      packageWorld: openNodeWorld(),
      locked: ['/plans/data/2568/import-report.md'],
    });
    const { exitCode } = await runArgv(['import', 'plan.txt', '--force'], world);
    expect(exitCode).toBe(2);
    expect(world.textOf('data/2568/plan.yaml')).toBe('fiscalYear: 2560\n');
    expect(world.files.has('/plans/data/2568/projects/project-1.yaml')).toBe(false);
  });
});

describe('what cannot be imported is one sentence and writes nothing', () => {
  const failures: Readonly<Record<string, readonly [string, string | Uint8Array | undefined, string]>> = {
    'no such file': [
      'plan.docx',
      undefined,
      'there is no file “plan.docx”; see how it is called, and in which folder you are',
    ],
    'no plan': [
      'minutes.txt',
      'รายงานการประชุมสภา ครั้งที่ ๑\n',
      'neither a summary table nor project sheets were found',
    ],
    'an empty file': ['plan.txt', '', '“plan.txt” holds no text'],
    'a picture': [
      'plan.docx',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
      'is a picture',
    ],
  };
  test.each(Object.entries(failures))('%s', async (_, [name, content, sentence]) => {
    const world = openWorld(content === undefined ? {} : { [name]: content });
    const size = world.files.size;
    const { exitCode, stderr } = await runArgv(['import', name, '--lang', 'en'], world);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(world.files.size).toBe(size);
  });
});

test('help has examples in both languages', async () => {
  const world = openWorld({});
  const thai = await runArgv(['import', '--help'], world);
  expect(thai.stdout).toContain('plan import plan-2569.docx');
  expect(thai.stdout).toContain('นำเข้าแผนปีเดิม');
  const english = await runArgv(['import', '--help', '--lang', 'en'], world);
  expect(english.stdout).toContain('write into a folder that is not empty');
});
