import { describe, expect, test } from 'vitest';
import { calledAs, sayAsCalled } from '../../src/cli/run-cli.js';
import { FINDINGS } from '../../src/findings.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { planWorld } from '../helpers/check-files.js';
import { openMemoryWorld } from '../helpers/memory-world.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runArgv } from '../helpers/run-argv.js';
import { runPlan } from '../helpers/run-plan.js';

const called = (env: Readonly<Record<string, string>>): string => calledAs(openMemoryWorld({}, { env }));

describe('messages name the program as it was called', () => {
  test.each([
    [{}, 'plan'],
    [{ PLAN_CALLED_AS: './plan' }, './plan'],
    [{ PLAN_CALLED_AS: '../โครงการ/plan' }, '"../โครงการ/plan"'],
    [{ PLAN_CALLED_AS: '/opt/plan/plan', PATH: '/usr/bin:/opt/plan' }, 'plan'],
    [{ PLAN_CALLED_AS: '/opt/plan/plan', PATH: '/usr/bin' }, '/opt/plan/plan'],
    [{ PLAN_CALLED_AS: 'plan' }, 'plan'],
    [{ npm_lifecycle_event: 'npx', npm_lifecycle_script: 'plan check' }, 'npx plan'],
    [{ npm_lifecycle_event: 'npx', npm_lifecycle_script: 'vitest run' }, 'plan'],
    [{ npm_lifecycle_event: 'test', npm_lifecycle_script: 'plan check' }, 'plan'],
  ])('%j: %s', (env, expected) => expect(called(env)).toBe(expected));

  test('only where a command is meant', () => {
    expect(sayAsCalled('ดูด้วย plan check data/2569 หรือ plan build', './plan')).toBe(
      'ดูด้วย ./plan check data/2569 หรือ ./plan build',
    );
    for (const text of ['the plan folder', 'plan.yaml', 'plan checks', 'npx plan check', './plan check']) {
      expect(sayAsCalled(text, './plan')).toBe(text);
    }
  });

  test('in help, in complaints and in doctor’s advice', async () => {
    const world = openMemoryWorld({}, { env: { PLAN_CALLED_AS: './plan' }, packageWorld: openNodeWorld() });
    const reports = ['json', 'sarif', 'github'].map((kind) => `check --report ${kind}`);
    for (const command of ['--help', 'check --help', 'check', 'chekc', 'doctor', ...reports]) {
      const { stdout, stderr } = await runPlan(command, world);
      expect(stdout + stderr).toContain('./plan ');
      expect(stdout + stderr).not.toMatch(/(?<!\.\/)\bplan (?:check|build|init|help)\b|npx/);
    }
  });
});

test.each(['--version', '-V', '-v'])('%s says all that decides how documents look', async (flag) => {
  const { exitCode, stdout } = await runPlan(
    `${flag} --lang en`,
    openMemoryWorld({}, { packageWorld: openNodeWorld() }),
  );
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(
    /^plan \d+\.\d+\.\d+\nNode\.js \d+\.\d+\.\d+ \(ICU .+\)\ntemplates: nacc\nfonts: .*Sarabun.*\nlicences of libraries: .*\/dist\/THIRD-PARTY-LICENSES\.txt\n$/,
  );
});

test.each([...FINDINGS.keys()])('--explain knows %s', async (code) => {
  for (const language of ['th', 'en']) {
    const { exitCode, stdout } = await runPlan(`check --explain ${code} --lang ${language}`, planWorld());
    expect(exitCode).toBe(0);
    const [title, sentence] = stdout.split('\n');
    expect(title).toContain(code);
    expect(sentence?.length).toBeGreaterThan(8);
    expect(stdout).not.toMatch(/undefined|NaN|\[object/);
  }
});

describe('plan alone on a terminal', () => {
  const talk = (answers: readonly string[], world = planWorld()) => runArgv([], world, { answers });

  test('offers what there is to do, until the end is chosen', async () => {
    const { exitCode, asked, stderr } = await talk(['99', '๔', '0']);
    expect(exitCode).toBe(0);
    expect(asked[0]).toMatch(/^แผนปฏิบัติการ.*\n {2}1\) เริ่มจากแฟ้ม.*\n {2}2\) เริ่มแผนใหม่\n/);
    expect(asked[0]).toMatch(/\n {2}0\) จบ\nพิมพ์ตัวเลข:$/);
    expect(stderr).toContain('ไม่มีข้อ “99”');
  });

  test('asks for last year’s file, as it is dragged into the window', async () => {
    const { asked, stderr } = await talk(['1', "'/home/แผน ปีเดิม.docx'", '0']);
    expect(asked[1]).toContain('ลากแฟ้ม');
    expect(stderr).toContain('ไม่พบแฟ้ม “/home/แผน ปีเดิม.docx”');
  });

  test('without a terminal there is help', async () => {
    expect((await runPlan('', planWorld())).stderr).toContain('วิธีใช้: plan');
  });
});

describe('open', () => {
  const built = async () => {
    const world = planWorld();
    await runPlan('build --format json', world);
    return world;
  };

  test.each([
    ['open', '/plans/out/2569'],
    ['open announcement', '/plans/out/2569/announcement.json'],
    ['open training', '/plans/out/2569/annex/01-training.json'],
    ['open data', '/plans/data/2569'],
  ])('%s shows %s', async (command, place) => {
    const world = await built();
    expect(await runPlan(command, world)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(world.opened).toEqual([place]);
  });

  test('names what was probably meant, and says where there is nothing', async () => {
    expect(await runPlan('open anouncement --lang en', await built())).toMatchObject({
      exitCode: 2,
      stderr: 'there is no document “anouncement” in out/2569/; did you mean announcement?\n',
    });
    expect(await runPlan('open --lang en', planWorld())).toMatchObject({
      exitCode: 2,
      stderr: 'there are no documents in out/2569/ yet; plan build makes them\n',
    });
  });

  test('build --open shows the only document, or the folder', async () => {
    const world = planWorld();
    await runPlan('build --format json --only announcement --open', world);
    await runPlan('build --format json --open', world);
    expect(world.opened).toEqual(['/plans/out/2569/announcement.json', '/plans/out/2569']);
  });
});

describe('the end of a build', () => {
  test('says what matters in five lines; on a terminal nothing else stays', async () => {
    let screen = '';
    const { runCli } = await import('../../src/cli/run-cli.js');
    await runCli(['build', '--format', 'json', '--lang', 'en'], planWorld(), {
      stdout: { write: () => undefined },
      stderr: { write: (text) => (screen += text), isTTY: true },
    });
    const [bar = '', ...rest] = screen.split('\r\u001B[2K').reverse();
    const staying = [bar, ...rest.map((part) => part.slice(0, part.lastIndexOf('\n') + 1))]
      .reverse()
      .join('');
    expect(staying.replace(/\d+\.\d s/, '… s')).toMatchInlineSnapshot(`
      "no errors or warnings
      Documents: plan · announcement · summary · annex/ 1 document
      The files are in out/2569/ (4 written, 0 unchanged, … s)
      Next: plan open shows them; plan build --final makes the final version
      "
    `);
    expect(staying.trimEnd().split('\n').length).toBeLessThanOrEqual(5);
  });

  test('counts what is to be decided', async () => {
    const world = planWorld({
      '/plans/data/2569/projects/training.yaml': projectYaml().replace(
        /\nbudget:/,
        '\n# รอกำหนด: งบประมาณ\nbudget:',
      ),
    });
    const { stderr } = await runPlan('build --format json', world);
    expect(stderr).toContain('ยังรอกำหนด 1 แห่ง');
    expect(stderr).toContain('ต่อไป: ดูสิ่งที่ยังรอกำหนดด้วย plan check');
  });
});

test.each([
  ['build --project trainign --format json', 'did you mean “training”?'],
  ['build --only anouncement --format json', 'did you mean announcement?'],
  ['check --explain law-yaer', 'did you mean check/law-year?'],
])('%s: %s', async (command, meant) => {
  const { stderr, exitCode } = await runPlan(`${command} --lang en`, planWorld());
  expect(exitCode).not.toBe(0);
  expect(stderr).toContain(meant);
});

describe('a name in a template that is not there', () => {
  const template = (changed: (path: string, text: string) => string) => async () => {
    const real = openNodeWorld();
    const home = `${real.packageDir}/templates/nacc`;
    const files: Record<string, string> = {};
    const folders = [''];
    for (const folder of folders) {
      for (const { name, kind } of (await real.listFolder(`${home}${folder}`)) ?? []) {
        if (kind === 'folder') folders.push(`${folder}/${name}`);
        if (kind !== 'file') continue;
        const text = new TextDecoder().decode(await real.readFile(`${home}${folder}/${name}`));
        files[`/plans/data/2569/templates/own${folder}/${name}`] = changed(
          `${folder.slice(1)}/${name}`,
          text,
        );
      }
    }
    return planWorld({ ...files, '/plans/data/2569/plan.yaml': planYaml({ template: 'own' }) });
  };
  const inFile = (ending: string, from: RegExp | string, to: string) =>
    template((path, text) => (path.endsWith(ending) ? text.replace(from, to) : text));

  test.each([
    ['variable', inFile('announcement.hbs', /^/, '<p>{{organization.nmae}}</p>'), 'name'],
    ['helper', inFile('announcement.hbs', /^/, '<p>{{fullDaet announcement.date}}</p>'), 'fullDate'],
    ['partial', inFile('announcement.hbs', /^/, '<p>{{> lsit}}</p>'), 'list'],
    ['page', inFile('template.yaml', /page: portrait\b/, 'page: portriat'), 'portrait'],
    ['part', inFile('template.yaml', /parts: \[announcement\b/, 'parts: [anouncement'), 'announcement'],
  ])('%s', async (_, open, meant) => {
    const { stderr, exitCode } = await runPlan('check --lang en', await open());
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`did you mean “${meant}”?`);
  });
});
