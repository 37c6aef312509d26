import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openNodeWorld } from '../../src/world/node-world.js';

let folder = '';
let stop = (): void => undefined;
let changed: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'เฝ้าดู-'));
  await mkdir(path.join(folder, 'projects'));
  await writeFile(path.join(folder, 'projects/a.yaml'), '1');
  changed = [];
  stop = await openNodeWorld(folder).watch(['.', 'none'], (file) => changed.push(path.basename(file)));
});
afterEach(async () => {
  stop();
  await rm(folder, { recursive: true });
});

const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
const seen = (name: string) => vi.waitFor(() => expect(changed).toContain(name), { timeout: 10_000 });

test('a file written in place', async () => {
  await write('projects/a.yaml', '2');
  await seen('a.yaml');
});

test('a file written beside its place and renamed over it, again and again, as Vim and VS Code do', async () => {
  for (const text of ['2', '3', '4']) {
    changed = [];
    await write('projects/a.yaml.new', text);
    await rename(path.join(folder, 'projects/a.yaml.new'), path.join(folder, 'projects/a.yaml'));
    await seen('a.yaml');
  }
});

test('a file in a folder that came later, and in one that was replaced', async () => {
  await mkdir(path.join(folder, 'templates/nacc'), { recursive: true });
  await seen('templates');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await write('templates/nacc/cover.hbs', 'x');
  await seen('cover.hbs');
  await rm(path.join(folder, 'projects'), { recursive: true });
  await mkdir(path.join(folder, 'projects'));
  await new Promise((resolve) => setTimeout(resolve, 500));
  await write('projects/b.yaml', '1');
  await seen('b.yaml');
});

test('after the end nothing is told', async () => {
  stop();
  await write('projects/a.yaml', '2');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(changed).toEqual([]);
});
