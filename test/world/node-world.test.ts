import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { explainFileError } from '../../src/world/explain-file-error.js';
import { openNodeWorld } from '../../src/world/node-world.js';
import { OWN_TEMPORARY } from '../../src/world/world.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'แผน-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = new TextEncoder().encode('x');

test('files are written through folders with Thai names and leave no litter', async () => {
  const world = openNodeWorld(folder);
  await world.writeFile('ผล/2569/แผน.pdf', bytes);
  expect(await world.readFile('ผล/2569/แผน.pdf')).toEqual(Buffer.from('x'));
  expect(await readdir(path.join(folder, 'ผล/2569'))).toEqual(['แผน.pdf']);
});

test('what is staged touches nothing until it is moved, what is backed up stays where it is', async () => {
  const world = openNodeWorld(folder);
  await world.writeFile('a', bytes);
  const staged = await world.stageFile('a', new TextEncoder().encode('y'));
  const backup = await world.backUp('a');
  expect(await readFile(path.join(folder, 'a'), 'utf8')).toBe('x');
  for (const name of [staged, backup]) expect(name).toMatch(OWN_TEMPORARY);
  await world.moveFile(staged, 'a');
  expect(await readFile(path.join(folder, 'a'), 'utf8')).toBe('y');
  await world.moveFile(backup, 'a');
  expect(await readFile(path.join(folder, 'a'), 'utf8')).toBe('x');
  expect(await readdir(folder)).toEqual(['a']);
});

test('a backup holds what a program writes that had the file open', async () => {
  const world = openNodeWorld(folder);
  await world.writeFile('a', bytes);
  const open = openSync(path.join(folder, 'a'), 'r+');
  const backup = await world.backUp('a');
  await world.moveFile(await world.stageFile('a', new TextEncoder().encode('new')), 'a');
  writeSync(open, 'saved');
  closeSync(open);
  expect(await readFile(path.join(folder, backup), 'utf8')).toBe('saved');
});

test('a name as long as names may be can be written', async () => {
  const name = `${'ก'.repeat(83)}.pdf`;
  await openNodeWorld(folder).writeFile(name, bytes);
  expect(await readdir(folder)).toEqual([name]);
});

test('what is not there is undefined', async () => {
  const world = openNodeWorld(folder);
  expect(await world.readFile('none')).toBeUndefined();
  expect(await world.listFolder('none')).toBeUndefined();
  expect(await world.realPath('none/deeper')).toBeUndefined();
});

test('a place that is a folder already is one clear sentence', async () => {
  const world = openNodeWorld(folder);
  await world.writeFile('dir/inner', bytes);
  await expect(world.writeFile('dir', bytes)).rejects.toThrow(/^cannot write/);
  expect(await readdir(folder)).toEqual(['dir']);
});

test('errors of the system become sentences, anything else stays a bug', () => {
  const explain = (code: string) =>
    explainFileError(Object.assign(new Error(code), { code }), 'out/plan.docx', 'write');
  for (const code of ['EBUSY', 'EPERM', 'EACCES']) {
    expect(explain(code)).toMatchObject({ sentence: { th: expect.stringContaining('เปิดค้างอยู่ในโปรแกรมอื่น') } });
  }
  expect(explain('ENOSPC')).toMatchObject({ sentence: { en: expect.stringContaining('no space left') } });
  expect(explain('EROFS')).toMatchObject({ sentence: { en: expect.stringContaining('read-only') } });
  for (const code of ['EIO', 'EXDEV', 'ESTALE', 'ENOENT', 'EMFILE']) {
    expect(explain(code)).toMatchObject({ sentence: { en: expect.stringContaining(`failed (${code})`) } });
  }
  expect(explain('ERR_INVALID_ARG_TYPE')).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' });
});
