import { expect, test } from 'vitest';
import { changedTexts } from '../../src/plan/changed-texts.js';
import { planWorld } from '../helpers/check-files.js';
import { docxParts, withParts } from '../helpers/docx-package.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const BUILD = 'build data/2569 --only announcement --format json --lang en';

test('a line per document on stderr, the place of the files last', async () => {
  const world = planWorld();
  const { exitCode, stdout, stderr } = await runPlan(BUILD, world);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
  expect(stderr.replace(/ +\d+ ms/g, ' … ms')).toMatchInlineSnapshot(`
    "1/1  announcement.json … ms
    no errors or warnings
    Documents: announcement
    The files are in out/2569/ (1 written, 0 unchanged, 0.0 s)
    "
  `);
  expect(JSON.parse(world.textOf('out/2569/announcement.json'))).toMatchObject({ version: 1 });
  expect(JSON.parse(world.textOf('out/2569/manifest.json')).artifacts).toHaveLength(1);
});

test('a failed build leaves the last outputs whole', async () => {
  const world = planWorld();
  await runPlan(BUILD, world);
  const before = world.textOf('out/2569/announcement.json');
  await world.writeFile('data/2569/plan.yaml', new TextEncoder().encode(planYaml({ template: 'ncac' })));
  const { exitCode, stderr } = await runPlan(BUILD, world);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('there is no template “ncac”');
  expect(world.textOf('out/2569/announcement.json')).toBe(before);
});

test('an output edited by hand is kept and named until --overwrite', async () => {
  const world = planWorld();
  await runPlan(BUILD, world);
  await world.writeFile('out/2569/announcement.json', new TextEncoder().encode('edited'));
  const { exitCode, stderr } = await runPlan(BUILD, world);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('“out/2569/announcement.json” was edited after the last build');
  expect(world.textOf('out/2569/announcement.json')).toBe('edited');
  expect((await runPlan(`${BUILD} --overwrite`, world)).exitCode).toBe(0);
});

test('what was written into a Word file is kept, listed beside what the new version says, and no error', async () => {
  const world = planWorld();
  const build = 'build --only annex --format docx';
  await runPlan(build, world);
  const path = 'out/2569/annex/01-training.docx';
  const bytes = await world.readFile(path);
  const parts = docxParts(bytes ?? new Uint8Array());
  const body = parts['word/document.xml'] ?? '';
  await world.writeFile(
    path,
    withParts(bytes ?? new Uint8Array(), {
      'word/document.xml': body.replace('โครงการฝึกอบรม', 'โครงการฝึกอบรมประจำปี'),
    }),
  );
  const { exitCode, stderr } = await runPlan(build, world);
  expect(exitCode).toBe(0);
  expect(stderr).toContain('ฉบับใหม่อยู่ที่ “out/2569/annex/01-training.ใหม่.docx”');
  expect(stderr).toContain('  - โครงการฝึกอบรม\n');
  expect(stderr).toContain('  + โครงการฝึกอบรมประจำปี');
  expect(stderr).toContain('write/edited-text');
  expect((await runPlan(`${build} --strict`, world)).exitCode).toBe(1);
});

test.each([
  [['ก ข', 'ค ง'], ['ก ข', 'ค ง จ'], [{ before: 'ค ง', after: 'ค ง จ' }]],
  [['ก'], ['ก', 'ก'], [{ after: 'ก' }]],
  [['หนึ่งสอง', 'สามสี่'], ['สามสี่', 'หนึ่งสอง'], []],
  [['ข้อความเดิม'], ['xyz'], [{ after: 'xyz' }]],
  [['ก', 'ข'], ['ก'], []],
])('texts that a new version lacks: %j → %j', (made, own, changes) => {
  expect(changedTexts(made, own)).toEqual(changes);
});

test('--out, --project and --quiet', async () => {
  const world = planWorld();
  const { exitCode, stderr } = await runPlan(
    'build --project training --format json --out build --quiet',
    world,
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect([...world.files.keys()].filter((path) => path.startsWith('/plans/build'))).toEqual([
    '/plans/build/2569/annex/01-training.json',
    '/plans/build/2569/manifest.json',
  ]);
});

test('formats make the same files in whatever order they are asked for, and however often', async () => {
  const [one, other] = [planWorld(), planWorld()];
  await runPlan('build --only announcement --format docx,html,pdf', one);
  await runPlan('build --only announcement --format pdf,pdf,docx,html', other);
  const built = (world: typeof one) => [...world.files].filter(([path]) => path.includes('/out/')).sort();
  expect(built(one)).toEqual(built(other));
}, 30_000);

test('the front page is a web page that leads to all that is made with it, and to nothing else', async () => {
  const world = planWorld({
    'plan.yaml': planYaml({ announcement: '{ date: 2569-02-27, postingDays: 30 }' }),
  });
  const command = 'build --only announcement,annex,index --format json,html --quiet';
  expect(await runPlan(command, world)).toMatchObject({ exitCode: 0, stderr: '' });
  const page = world.textOf('out/2569/index.html').replaceAll(/<wbr>|<\/?span[^>]*>/gu, '');
  expect(page.match(/(?<=href=")[^#"]+/gu)).toEqual(['announcement.html', 'annex/01-training.html']);
  expect(/ตั้งแต่วันที่[^<]*/u.exec(page)?.[0].replaceAll('\u00a0', ' ')).toBe(
    'ตั้งแต่วันที่ 27 กุมภาพันธ์ 2569 ถึงวันที่ 29 มีนาคม 2569',
  );
  expect([...world.files.keys()].filter((path) => path.endsWith('index.json'))).toEqual([]);
  const refused = await runPlan('build --only index --format pdf', world);
  expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--format html') });
});

test('two plans of one year have their outputs beside each other', async () => {
  const beside = ['2569-แสนงาม', 'other'].flatMap((name) => [
    [`/plans/data/${name}/plan.yaml`, planYaml()],
    [`/plans/data/${name}/projects/training.yaml`, projectYaml()],
  ]);
  const world = planWorld(Object.fromEntries(beside));
  const build = (folder: string) => runPlan(BUILD.replace('data/2569', `data/${folder}`), world);
  expect((await build('2569')).stderr).toContain('The files are in out/2569/ ');
  expect((await build('2569-แสนงาม')).stderr).toContain('The files are in out/2569-แสนงาม/ ');
  expect(await build('other')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('“out/2569” holds the documents of the plan in “data/2569”'),
  });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s when all is in place: exit %i, and one sentence says so', async (signal, code) => {
  const base = planWorld();
  const world = {
    ...base,
    async moveFile(from: string, to: string) {
      base.interrupt(signal);
      await base.moveFile(from, to);
    },
  };
  const { exitCode, stderr } = await runPlan(BUILD, world);
  expect(exitCode).toBe(code);
  expect(stderr.match(/The order to stop came when the documents were done/g)).toHaveLength(1);
  expect(base.files.has('/plans/out/2569/announcement.json')).toBe(true);
});

test('a place that cannot be written is one sentence and exit 2', async () => {
  const world = planWorld({}, { locked: ['/plans/out/2569/announcement.json'] });
  const { exitCode, stderr } = await runPlan(BUILD, world);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/cannot write “out\/2569\/announcement.json”\n$/);
});
