import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { planWorld } from '../helpers/check-files.js';
import { papersYaml } from '../helpers/papers-yaml.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const FOLDER = '/plans/out/2569/publish';

type TestWorld = ReturnType<typeof planWorld>;

const namesIn = (world: TestWorld): string[] =>
  [...world.files.keys()]
    .filter((path) => path.startsWith(`${FOLDER}/`))
    .map((path) => path.slice(FOLDER.length + 1))
    .sort();

const bytesOf = (world: TestWorld, name: string): Uint8Array => {
  const bytes = world.files.get(`${FOLDER}/${name}`);
  if (!bytes) throw new Error(`no ${name}`);
  return bytes;
};

const textOf = (world: TestWorld, name: string): string => new TextDecoder().decode(bytesOf(world, name));

test('a folder with all that goes to the site, told of in its index', async () => {
  const world = planWorld({
    'papers.yaml': papersYaml({
      'issued:': 'publication: { link: "https://www.example.go.th/plan/" }\nissued:',
    }),
  });
  const { exitCode, stderr } = await runPlan('publish --lang en', world);
  expect(exitCode, stderr).toBe(0);
  const names = namesIn(world);
  expect(names).toEqual([
    'announcement.docx',
    'announcement.pdf',
    'cover.png',
    'index.txt',
    'manifest.json',
    'plan.docx',
    'plan.pdf',
    'publication-form.docx',
    'publication-form.pdf',
    'summary.docx',
    'summary.pdf',
    'summary.xlsx',
    'table.csv',
  ]);
  const index = textOf(world, 'index.txt');
  for (const line of [
    'หัวข้อ: แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2569',
    'วันที่เผยแพร่: 15 ตุลาคม 2568',
    'วันที่ครบกำหนดปิดประกาศ: 14 พฤศจิกายน 2568 (30 วัน)',
    'รายการที่ 1: O23 แผนปฏิบัติการป้องกันการทุจริต',
    'ลิงก์ 1: https://www.example.go.th/plan/plan.pdf',
  ])
    expect(index).toContain(line);
  for (const name of names.filter((each) => !/^(index|manifest)/u.test(each))) {
    const bytes = bytesOf(world, name);
    const sum = createHash('sha256').update(bytes).digest('hex');
    const kind = name.slice(name.indexOf('.') + 1).toUpperCase();
    expect(index).toContain(`  ${name} ${kind} ${bytes.length.toLocaleString('en-US')} ไบต์ ${sum}\r\n`);
  }
  const cover = PNG.sync.read(Buffer.from(bytesOf(world, 'cover.png')));
  expect([cover.width, cover.height]).toEqual([1240, 1754]);
  const ink = cover.data.filter((value, at) => at % 4 === 0 && value < 128).length;
  expect(ink).toBeGreaterThan(5000);

  // The same plan again: not a byte is written.
  const before = new Map(world.files);
  expect((await runPlan('publish --lang en', world)).exitCode).toBe(0);
  expect([...world.files].filter(([path, bytes]) => before.get(path) !== bytes)).toEqual([]);
});

test('nothing that is a draft or has errors is published, and it is said what to do', async () => {
  const draft = planWorld({
    'papers.yaml': papersYaml({ 'telephone: 0 0000 0000': 'telephone: (รอกำหนด) โทรศัพท์' }),
  });
  const refused = await runPlan('publish --lang en', draft);
  expect(refused.exitCode).toBe(1);
  expect(refused.stderr).toContain('papers.yaml');
  expect(refused.stderr).toContain('for these are drafts still: papers/publication-form\n');
  expect(refused.stderr).toContain('plan publish --only plan,announcement,summary');
  expect(namesIn(draft)).toEqual([]);
  expect((await runPlan('publish --only announcement --lang en', draft)).exitCode).toBe(0);
  expect(namesIn(draft)).toEqual(['announcement.docx', 'announcement.pdf', 'index.txt', 'manifest.json']);

  const open = planWorld({ 'projects/training.yaml': projectYaml({ 'sheet.outputs': '[(รอกำหนด) ผลผลิต]' }) });
  expect((await runPlan('publish', open)).exitCode).toBe(1);
  const broken = planWorld({ 'projects/training.yaml': projectYaml({ budget: 'มาก' }) });
  expect((await runPlan('publish', broken)).exitCode).toBe(1);
  expect([...namesIn(open), ...namesIn(broken)]).toEqual([]);
  const { exitCode, stderr } = await runPlan('publish --only letter --lang en', planWorld());
  expect(`${exitCode} ${stderr}`).toBe(
    '2 nothing called “letter” is published; there are plan, announcement, summary\n',
  );
});

test('what was edited by hand stays, and with it the whole folder', async () => {
  const world = planWorld();
  const only = 'publish --only announcement --lang en';
  await runPlan(only, world);
  const index = textOf(world, 'index.txt');
  world.change('out/2569/publish/announcement.docx', 'edited');
  world.change('data/2569/plan.yaml', planYaml({ announcement: '{ date: 2568-10-16 }' }));
  const kept = await runPlan(only, world);
  expect(kept.exitCode).toBe(1);
  expect(kept.stderr).toContain('write/edited-output');
  expect(kept.stderr).toContain('Nothing in out/2569/publish/ was written');
  expect([textOf(world, 'announcement.docx'), textOf(world, 'index.txt')]).toEqual(['edited', index]);
  expect((await runPlan(`${only} --overwrite`, world)).exitCode).toBe(0);
  expect(textOf(world, 'index.txt')).toContain('วันที่เผยแพร่: 16 ตุลาคม 2568');
});

test('edits of a built Word file are missed in what is published, and told', async () => {
  const world = planWorld();
  await runPlan('build --only announcement,summary', world);
  world.change('out/2569/announcement.docx', 'edited');
  const { exitCode, stderr } = await runPlan('publish --only announcement,summary', world);
  expect(exitCode).toBe(0);
  expect(stderr).toContain('“out/2569/announcement.docx” ถูกแก้ไขด้วยมือ');
  expect(stderr.split('write/edit-unpublished')).toHaveLength(2);
  expect(world.textOf('out/2569/announcement.docx')).toBe('edited');
  await runPlan('build --only announcement --overwrite', world);
  expect((await runPlan('publish --only announcement', world)).stderr).not.toContain('write/');
});

test('a day that is not decided is left open in the index', async () => {
  const world = planWorld({ 'plan.yaml': planYaml({ announcement: '{ date: 2568-10 }' }) });
  expect((await runPlan('publish --only announcement', world)).exitCode).toBe(0);
  expect(textOf(world, 'index.txt')).toContain('วันที่เผยแพร่: ................ (ยังไม่กำหนด)');
});
