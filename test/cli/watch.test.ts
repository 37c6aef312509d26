import { expect, test, vi } from 'vitest';
import { runCli } from '../../src/cli/run-cli.js';
import { planWorld } from '../helpers/check-files.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';

/** `plan build --watch` on a memory World; `printed` grows while it runs. */
function startWatch(world = planWorld(), flags = '--format json') {
  const printed = { text: '' };
  const streams = {
    stdout: { write: () => undefined },
    stderr: { write: (text: string) => (printed.text += text) },
  };
  const ended = runCli(`build data/2569 --watch --lang en ${flags}`.split(' '), world, streams);
  const says = (text: string) => vi.waitFor(() => expect(printed.text).toContain(text), { timeout: 20_000 });
  /** What is printed for a change, times left out. */
  const after = async (change: () => void, expected: string): Promise<string> => {
    printed.text = '';
    change();
    await says(expected);
    return printed.text.replace(/^\d\d:\d\d:\d\d/gm, 'TIME').replace(/\d+ ms/g, 'N ms');
  };
  return { world, ended, says, after, printed };
}

test('builds, follows every save with one line, and ends with Ctrl-C', async () => {
  const { world, ended, says, after } = startWatch();
  await says('Watching data/2569');
  expect(JSON.parse(world.textOf('out/2569/plan.json'))).toMatchObject({ version: 1 });

  const project = projectYaml({ 'sheet.steps': '[ดำเนินการใหม่ และรายงานผลต่อผู้บริหาร]' });
  expect(await after(() => world.change('data/2569/projects/training.yaml', project), 'ms\n')).toBe(
    'TIME  2 written  N ms\n',
  );
  expect(world.textOf('out/2569/plan.json')).toContain('ดำเนินการใหม่');

  world.interrupt();
  expect(await ended).toBe(0);
});

test('follows chapters, new ones too', async () => {
  const chapters = '[{ file: intro.md, place: before-table }]';
  const { world, ended, says, after } = startWatch(
    planWorld({ 'plan.yaml': planYaml({ chapters }), 'chapters/intro.md': '# บทนำ\n\nข้อความเดิม\n' }),
    '--format json --only plan',
  );
  await says('Watching data/2569');
  await after(() => world.change('data/2569/chapters/intro.md', '# บทนำ\n\nข้อความใหม่\n'), 'ms\n');
  expect(world.textOf('out/2569/plan.json')).toContain('ข้อความใหม่');
  expect(await after(() => world.change('data/2569/chapters/more.md', '# อีกบท\n'), 'ms\n')).toContain(
    'check/unlisted-chapter',
  );
  world.interrupt();
  expect(await ended).toBe(0);
});

test('keeps running through errors, shows them, and says when they are gone', async () => {
  const { world, ended, says, after } = startWatch();
  await says('Watching');
  const before = world.textOf('out/2569/plan.json');
  const broken = planYaml({ template: 'ncac' });
  const shown = await after(() => world.change('data/2569/plan.yaml', broken), 'ms\n');
  expect(shown).toContain('there is no template “ncac”');
  expect(shown).toMatch(/TIME {2}errors, the documents are as they were {2}N ms\n$/);
  expect(world.textOf('out/2569/plan.json')).toBe(before);
  const mended = await after(() => world.change('data/2569/plan.yaml', planYaml()), 'ms\n');
  expect(mended).not.toContain('ncac');
  expect(mended).toMatch(/TIME {2}0 written/);
  world.interrupt();
  await ended;
});

test('several saves at once are one rebuild, and one that changes nothing is silent', async () => {
  const { world, ended, says, after, printed } = startWatch();
  await says('Watching');
  const text = await after(() => {
    world.change('data/2569/projects/training.yaml', projectYaml({ title: 'โครงการหนึ่ง' }));
    world.change('data/2569/projects/training.yaml', projectYaml({ title: 'โครงการสอง' }));
  }, 'ms\n');
  expect(text.match(/ ms/g)).toHaveLength(1);
  printed.text = '';
  world.change('data/2569/projects/training.yaml', projectYaml({ title: 'โครงการสอง' }));
  world.change('data/2569/projects/.training.yaml.swp', 'x');
  world.change('out/2569/notes.txt', 'x');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(printed.text).toBe('');
  world.interrupt();
  await ended;
});

test('a place that cannot be written is told, and tried again with the next save', async () => {
  const locked = ['/plans/out/2569/announcement.json'];
  const { world, ended, says, after } = startWatch(
    planWorld({}, { locked }),
    '--format json --only announcement',
  );
  await says('cannot write “out/2569/announcement.json”');
  locked.pop();
  await after(() => world.change('data/2569/plan.yaml', `${planYaml()}# saved\n`), '1 written');
  world.interrupt();
  expect(await ended).toBe(0);
});
