import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openNodeWorld } from '../../src/world/node-world.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a lock is held once and leaves nothing behind', async () => {
  const world = openNodeWorld(folder);
  const release = await world.lock('out/.lock');
  expect(JSON.parse(await readFile(path.join(folder, 'out/.lock'), 'utf8'))).toMatchObject({
    host: hostname(),
    pid: process.pid,
  });
  expect(await world.lock('out/.lock')).toBeUndefined();
  await release?.();
  expect(await readdir(path.join(folder, 'out'))).toEqual([]);
  await (await world.lock('out/.lock'))?.();
});

/** A lock as another process left it, some seconds ago. */
async function leave(content: object | string, secondsAgo = 0): Promise<void> {
  const file = path.join(folder, '.lock');
  await writeFile(
    file,
    typeof content === 'string' ? content : JSON.stringify({ host: hostname(), ...content }),
  );
  const then = Date.now() / 1000 - secondsAgo;
  await utimes(file, then, then);
}

const isTaken = async (): Promise<boolean> => {
  const release = await openNodeWorld(folder).lock('.lock');
  await release?.();
  if (release) expect(await readdir(folder)).toEqual([]);
  return release !== undefined;
};

test.each([
  ['of a process that is no more', { pid: 999_999_999 }, 0, true],
  ['of a process that runs', { pid: process.ppid }, 0, false],
  ['of a process that runs, however old', { pid: process.ppid }, 86_400, false],
  ['with the number of this process, which did not make it', { pid: process.pid }, 0, true],
  ['that is unsigned and young', '', 9, false],
  ['that is unsigned and old', '', 11, true],
  ['that is unsigned and of the future: the clock was set back', '', -3600, true],
  ['that holds something else', 'mine', 9, false],
  ['that holds something else, and is old', '{"pid":"x"}', 11, true],
  ['of another computer', { host: 'other', pid: 1 }, 500, false],
  ['of another computer, and old', { host: 'other', pid: 1 }, 700, true],
])('a lock %s', async (_, content, secondsAgo, isLeftOver) => {
  await leave(content, secondsAgo);
  expect(await isTaken()).toBe(isLeftOver);
});

test.runIf(process.platform === 'linux')('a process number that lives again is another process', async () => {
  await leave({ pid: process.ppid, started: 'another boot 1' });
  expect(await isTaken()).toBe(true);
});

test('of many that find a lock left over, one takes it', async () => {
  await leave({ pid: 999_999_999 });
  const world = openNodeWorld(folder);
  const taken = await Promise.all(Array.from({ length: 20 }, () => world.lock('.lock')));
  expect(taken.filter((release) => release !== undefined)).toHaveLength(1);
});

test('a place that cannot hold a lock is one sentence', async () => {
  await writeFile(path.join(folder, 'out'), 'a file');
  await expect(openNodeWorld(folder).lock('out/.lock')).rejects.toThrow(/^cannot write “out”/);
});
