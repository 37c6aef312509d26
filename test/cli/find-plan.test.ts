import { describe, expect, test } from 'vitest';
import { openNodeWorld } from '../../src/world/node-world.js';
import { openMemoryWorld } from '../helpers/memory-world.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runArgv } from '../helpers/run-argv.js';

const worldAt = (cwd: string) =>
  openMemoryWorld(
    {
      '/ที่ทำการ/data/2569/plan.yaml': planYaml(),
      '/ที่ทำการ/data/2569/projects/training.yaml': projectYaml(),
      '/ที่ทำการ/letter.docx': 'PK',
      '/ที่ทำการ/letters/old.txt': 'เรียน',
    },
    { cwd, packageWorld: openNodeWorld() },
  );

test.each(['/ที่ทำการ', '/ที่ทำการ/data', '/ที่ทำการ/data/2569', '/ที่ทำการ/data/2569/projects'])(
  'in %s the plan is found, and documents go to the one out/',
  async (cwd) => {
    const world = worldAt(cwd);
    const { exitCode } = await runArgv(['build', '--format', 'json', '--only', 'announcement'], world);
    expect(exitCode).toBe(0);
    expect([...world.files.keys()]).toContain('/ที่ทำการ/out/2569/announcement.json');
  },
);

test.each([
  'data/2569',
  'data/2569/',
  './data/2569',
  'data/2569/plan.yaml',
  'data/2569/projects/training.yaml',
  'data',
  '.',
  '/ที่ทำการ/data/2569',
])('the plan may be called %s', async (dir) => {
  expect(await runArgv(['check', dir], worldAt('/ที่ทำการ'))).toMatchObject({ exitCode: 0 });
});

describe.each([
  ['check'],
  ['build --format json --only announcement'],
  ['list'],
  ['add ก --dimension 1 --quarters 1'],
  ['remove training'],
  ['open data'],
])('%s', (command) => {
  const run = async (cwd: string, ...dir: readonly string[]) => {
    const [name = '', ...words] = command.split(' ');
    const first = ['add', 'remove', 'open'].includes(name) ? 1 : 0;
    const typed = [name, ...words.slice(0, first), ...dir, ...words.slice(first), '--lang', 'en'];
    const { exitCode, stderr, stdout } = await runArgv(typed, worldAt(cwd));
    return { exitCode, said: stderr + stdout };
  };

  test.each([
    ['/ที่ทำการ/data'],
    ['/ที่ทำการ/data/2569'],
    ['/ที่ทำการ/data/2569/projects'],
    ['/ที่ทำการ/out/2569'],
    ['/ที่ทำการ', 'data'],
    ['/ที่ทำการ', 'data/2569/'],
    ['/ที่ทำการ', 'data/2569/plan.yaml'],
    ['/', 'ที่ทำการ'],
  ])('in %s %s finds the plan', async (cwd, ...dir) => {
    const { exitCode, said } = await run(cwd, ...dir);
    expect(said).not.toMatch(/no plan|there is no folder/);
    expect(exitCode).toBe(0);
  });

  test.each([
    [['data/2596'], 'there is no folder “data/2596”; did you mean data/2569?'],
    [['letter.docx'], '“letter.docx” is a file, not a folder'],
    [['letters'], 'the folder “letters” holds no plan.yaml'],
  ])('%j: %s', async (dir, sentence) => {
    const { exitCode, said } = await run('/ที่ทำการ', ...dir);
    expect(said).toContain(sentence);
    expect(exitCode).toBe(2);
  });
});

test.each([
  [['build', '--out', 'letter.docx'], '“letter.docx” is a file, not a folder'],
  [['build', '--out', 'letter.docx/out'], '“letter.docx” is a file, not a folder'],
  [['import', 'letters/old.txt', '--out', 'letter.docx'], '“letter.docx” is a file, not a folder'],
  [['init', 'letter.docx', '--type', 'อบต.', '--name', 'ก'], '“letter.docx” is a file, not a folder'],
  [['import', 'letters'], '“letters” is a folder, not a file'],
  [['import', 'lettre.docx'], 'there is no file “lettre.docx”; did you mean letter.docx?'],
  [['check', '--text', 'letters'], '“letters” is a folder, not a file'],
  [['check', '--text', 'letters/odl.txt'], 'there is no file “letters/odl.txt”; did you mean old.txt?'],
  [
    ['import', 'letters/other.docx'],
    'there is no file “letters/other.docx”; see how it is called, and in which folder you are',
  ],
  [
    ['import', 'lost/old.docx'],
    'there is no file “lost/old.docx”, nor its folder; see how the folder is called',
  ],
])('%j: %s', async (argv, sentence) => {
  const { exitCode, stderr } = await runArgv([...argv, '--lang', 'en'], worldAt('/ที่ทำการ'));
  expect(stderr).toContain(sentence);
  expect(exitCode).toBe(2);
});

test.each([['/ที่ทำการ/data'], ['/ที่ทำการ/data/2569/projects'], ['/ที่ทำการ', 'data']])(
  'doctor in %s %s looks at the plan',
  async (cwd, ...dir) => {
    const { stdout } = await runArgv(['doctor', ...dir], worldAt(cwd));
    expect(stdout).toMatch(/แผน (\.\.|.*2569): อบต\.บ้านแหง/);
    expect(stdout).not.toContain('ยังไม่มีแผน');
  },
);
