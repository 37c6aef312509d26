import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { explainFileError } from '../../src/world/explain-file-error.js';
import { openNodeWorld } from '../../src/world/node-world.js';

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

test('what is staged touches nothing until it is committed', async () => {
  const world = openNodeWorld(folder);
  await world.writeFile('a', bytes);
  const staged = await world.stageFile('a', new TextEncoder().encode('y'));
  expect(await readFile(path.join(folder, 'a'), 'utf8')).toBe('x');
  await staged.commit();
  expect(await readFile(path.join(folder, 'a'), 'utf8')).toBe('y');
  const other = await world.stageFile('a', bytes);
  await other.discard();
  expect(await readdir(folder)).toEqual(['a']);
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
  expect(explain('EIO')).toMatchObject({ code: 'EIO' });
});
