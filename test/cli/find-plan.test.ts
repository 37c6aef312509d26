import { expect, test } from 'vitest';
import { openMemoryWorld } from '../../src/world/memory-world.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runArgv } from '../helpers/run-argv.js';

const worldAt = (cwd: string) =>
  openMemoryWorld(
    {
      '/ที่ทำการ/data/2569/plan.yaml': planYaml(),
      '/ที่ทำการ/data/2569/projects/training.yaml': projectYaml(),
    },
    { cwd, packageWorld: openNodeWorld() },
  );

test.each(['/ที่ทำการ', '/ที่ทำการ/data', '/ที่ทำการ/data/2569', '/ที่ทำการ/data/2569/projects'])(
  'in %s the plan is found, and documents go to the one out/',
  async (cwd) => {
    const world = worldAt(cwd);
    const dir = cwd.endsWith('/data') ? ['2569', '--out', '../out'] : [];
    const { exitCode } = await runArgv(
      ['build', ...dir, '--format', 'json', '--only', 'announcement'],
      world,
    );
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
])('the plan may be called %s', async (dir) => {
  expect(await runArgv(['check', dir], worldAt('/ที่ทำการ'))).toMatchObject({ exitCode: 0 });
});
