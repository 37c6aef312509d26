import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
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
  expect(await readFile(path.join(folder, 'out/.lock'), 'utf8')).toBe(String(process.pid));
  expect(await world.lock('out/.lock')).toBeUndefined();
  await release?.();
  expect(await readdir(path.join(folder, 'out'))).toEqual([]);
  await (await world.lock('out/.lock'))?.();
});

test('what a program that died left behind is taken over', async () => {
  const world = openNodeWorld(folder);
  await writeFile(path.join(folder, '.lock'), '999999999');
  const release = await world.lock('.lock');
  expect(release).toBeDefined();
  await release?.();
});

test('a lock of a running program stands, one without a number for a while', async () => {
  const world = openNodeWorld(folder);
  await writeFile(path.join(folder, '.lock'), String(process.ppid));
  expect(await world.lock('.lock')).toBeUndefined();
  await writeFile(path.join(folder, '.lock'), '');
  expect(await world.lock('.lock')).toBeUndefined();
});

test('a place that cannot hold a lock is one sentence', async () => {
  await writeFile(path.join(folder, 'out'), 'a file');
  await expect(openNodeWorld(folder).lock('out/.lock')).rejects.toThrow(/^cannot write “out”/);
});
