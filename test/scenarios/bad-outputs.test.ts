import { expect, test } from 'vitest';
import { LOCK_FILE } from '../../src/outputs/lock-folder.js';
import { JOURNAL_FILE } from '../../src/outputs/manifest.js';
import { planWorld } from '../helpers/check-files.js';
import { planYaml, projectYaml } from '../helpers/plan-files.js';
import { runPlan } from '../helpers/run-plan.js';

const BUILD = 'build data/2569 --format json --lang en';
const OUT = '/plans/out/2569';

async function builtWorld(options: Parameters<typeof planWorld>[1] = {}) {
  const world = planWorld({}, options);
  await runPlan(BUILD, world);
  return world;
}

const outputs = (world: ReturnType<typeof planWorld>) =>
  new Map([...world.files].filter(([path]) => path.startsWith(OUT)));

test('two builds at once: the second waits, then says so and changes nothing', async () => {
  const world = await builtWorld();
  const before = outputs(world);
  const release = await world.lock(`${OUT}/${LOCK_FILE}`);
  world.change('data/2569/plan.yaml', planYaml({ announcement: undefined }));
  const { exitCode, stderr } = await runPlan(BUILD, world);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(
    /another build is writing into “out\/2569”; wait until it is done and try again; .*\n$/,
  );
  await release?.();
  expect(outputs(world)).toEqual(before);
});

test('two builds at once that both come to their end leave one whole set', async () => {
  const world = planWorld();
  const codes = await Promise.all([runPlan(BUILD, world), runPlan(BUILD, world)]);
  expect(codes.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect((await runPlan(BUILD, world)).stderr).toContain('0 written, 4 unchanged');
});

test('Ctrl-C during a build exits with 130 and leaves the last outputs whole', async () => {
  const world = await builtWorld();
  const before = outputs(world);
  world.change('data/2569/plan.yaml', planYaml({ announcement: undefined }));
  const run = runPlan(BUILD, world);
  setTimeout(() => world.interrupt(), 0);
  const { exitCode, stderr } = await run;
  expect(exitCode).toBe(130);
  expect(stderr).toMatch(/The build was given up; the previous documents are as they were\.\n$/);
  expect(outputs(world)).toEqual(before);
});

test('Ctrl-C while files are put in place lets them all arrive', async () => {
  const base = planWorld();
  let staged = 0;
  const world = {
    ...base,
    stageFile: async (path: string, bytes: Uint8Array) => {
      staged += 1;
      if (staged === 2) base.interrupt();
      return base.stageFile(path, bytes);
    },
  };
  expect((await runPlan(BUILD, world)).exitCode).toBe(130);
  expect((await runPlan(BUILD, base)).stderr).toContain('0 written, 4 unchanged');
});

test('a build that was killed between two files is not taken for an edit by hand', async () => {
  const base = await builtWorld();
  base.change('data/2569/projects/training.yaml', projectYaml({ 'sheet.steps': '[ดำเนินการใหม่]' }));
  base.change('data/2569/plan.yaml', planYaml({ announcement: undefined }));
  let moves = 0;
  const killed = {
    ...base,
    async moveFile(from: string, to: string) {
      moves += 1;
      // Nothing after this happens, as if the power had gone.
      if (moves > 1) await new Promise(() => undefined);
      await base.moveFile(from, to);
    },
  };
  void runPlan(BUILD, killed);
  await expect.poll(() => moves).toBe(2);
  base.files.delete(`${OUT}/${LOCK_FILE}`);
  base.change(`${OUT}/.plan-4242-1.tmp`, 'half a file');
  expect(base.textOf(`${OUT}/${JOURNAL_FILE}`)).not.toBe('');

  const { exitCode, stderr } = await runPlan(BUILD, base);
  expect(exitCode).toBe(0);
  expect(stderr).toContain('3 written, 1 unchanged');
  expect([...outputs(base).keys()].filter((path) => /\.(tmp|old)$|next|lock/.test(path))).toEqual([]);
});

test('what was edited by hand after a killed build is still kept', async () => {
  const world = await builtWorld();
  const manifest = world.textOf(`${OUT}/manifest.json`);
  world.change(`${OUT}/${JOURNAL_FILE}`, manifest);
  world.change(`${OUT}/plan.json`, 'mine');
  const { exitCode, stderr } = await runPlan(BUILD, world);
  expect(exitCode).toBe(1);
  expect(stderr).toContain('“out/2569/plan.json” was edited after the last build');
  expect(world.textOf(`${OUT}/plan.json`)).toBe('mine');
});
