import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/diagnostics/diagnostic.js';
import { type StoreRequest, storeOutputs } from '../../src/outputs/store-outputs.js';
import { DISK_OPERATIONS, type DiskOperation, openMemoryWorld } from '../helpers/memory-world.js';

const ERRORS = ['EIO', 'EDQUOT', 'ENOSPC', 'EXDEV', 'ESTALE', 'ENOENT', 'EACCES', 'EPERM', 'EBUSY', 'EROFS'];

const request = (files: Readonly<Record<string, string>>): StoreRequest => ({
  folder: 'out/2569',
  plan: '../../data/2569',
  fiscalYear: 2569,
  artifacts: Object.entries(files).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
    fonts: [],
  })),
  isComplete: true,
  onRequest: [],
  overwrite: false,
});

const FIRST = request({ 'a.pdf': '1', 'b.pdf': '1', 'gone.pdf': '1', 'annex/same.docx': '1' });
const SECOND = request({ 'a.pdf': '2', 'b.pdf': '2', 'annex/new.pdf': '2', 'annex/same.docx': '1' });

type Refuse = (operation: DiskOperation, path: string) => string | undefined;

/** A folder with the first build's files, and what was built second is put there by a disk that may refuse. */
async function rebuild(refuse: Refuse) {
  let answer: Refuse = () => undefined;
  const world = openMemoryWorld({}, { refuse: (operation, path) => answer(operation, path) });
  await storeOutputs(FIRST, world);
  const before = new Map(world.files);
  answer = refuse;
  const failure = await storeOutputs(SECOND, world).then(
    () => undefined,
    (error: unknown) => error,
  );
  answer = () => undefined;
  return { world, before, failure };
}

/** What a whole second build leaves. */
const wholeSecond = async () => (await rebuild(() => undefined)).world.files;

/** Calls of the operation in a build that nothing disturbs. */
async function callsOf(operation: DiskOperation): Promise<number> {
  let calls = 0;
  await rebuild((asked) => {
    calls += asked === operation ? 1 : 0;
    return undefined;
  });
  return calls;
}

describe.each(DISK_OPERATIONS)('%s refused', (operation) => {
  test.each(ERRORS)('once, by %s, at any moment: all files or none, and no litter', async (code) => {
    const after = await wholeSecond();
    const moments = await callsOf(operation);
    expect(moments).toBeGreaterThan(0);
    for (let moment = 1; moment <= moments; moment += 1) {
      let calls = 0;
      const { world, before, failure } = await rebuild((asked) => {
        calls += asked === operation ? 1 : 0;
        return asked === operation && calls === moment ? code : undefined;
      });
      const isWhole = [before, after].some((whole) => isSame(whole, world.files));
      expect({ moment, isWhole }).toEqual({ moment, isWhole: true });
      if (failure === undefined) expect(isSame(after, world.files)).toBe(true);
      else expect(failure).toBeInstanceOf(UsageError);
      await storeOutputs(SECOND, world);
      expect(isSame(after, world.files)).toBe(true);
    }
  });

  test('from some moment on: a sentence, and the next build knows its own files', async () => {
    const after = await wholeSecond();
    for (let moment = 1; moment <= (await callsOf(operation)); moment += 1) {
      let calls = 0;
      const { world, failure } = await rebuild((asked) => {
        calls += asked === operation ? 1 : 0;
        return asked === operation && calls >= moment ? 'EIO' : undefined;
      });
      expect(failure).toBeInstanceOf(UsageError);
      // A process that ended leaves no lock that stands.
      world.files.delete('/plans/out/2569/.build.lock');
      const { kept } = await storeOutputs(SECOND, world);
      expect({ moment, kept, isWhole: isSame(after, world.files) }).toEqual({
        moment,
        kept: 0,
        isWhole: true,
      });
    }
  });
});

test('what could not be taken back is named, with the place of the version before', async () => {
  let moves = 0;
  const { world, failure } = await rebuild((operation) => {
    moves += operation === 'moveFile' ? 1 : 0;
    return operation === 'moveFile' && moves >= 2 ? 'EIO' : undefined;
  });
  expect(failure).toMatchObject({
    sentence: {
      en: expect.stringMatching(
        /not all could be taken back, .* “out\/2569\/a\.pdf” \(the one before is “(.*)”\)$/,
      ),
    },
  });
  const backup = /before is “(.*)”/.exec((failure as UsageError).sentence.en)?.[1] ?? '';
  expect(world.textOf(backup)).toBe('1');
});

describe('killed', () => {
  test('at any operation, then a partial build, then a full one: every file is known as ours', async () => {
    const after = await wholeSecond();
    let total = 0;
    await rebuild(() => {
      total += 1;
      return undefined;
    });
    for (let moment = 1; moment <= total; moment += 1) {
      const world = openMemoryWorld({});
      await storeOutputs(FIRST, world);
      await killAt(moment, world);
      const partial = { ...request({ 'annex/new.pdf': '3' }), isComplete: false };
      expect({ moment, kept: (await storeOutputs(partial, world)).kept }).toEqual({ moment, kept: 0 });
      expect({ moment, kept: (await storeOutputs(SECOND, world)).kept }).toEqual({ moment, kept: 0 });
      expect({ moment, isWhole: isSame(after, world.files) }).toEqual({ moment, isWhole: true });
    }
  });
});

/** Runs the second build until its n-th operation, after which nothing happens, as if the power had gone. */
async function killAt(moment: number, world: ReturnType<typeof openMemoryWorld>): Promise<void> {
  let calls = 0;
  await new Promise<void>((resolve) => {
    const dying = new Proxy(world, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function' || !DISK_OPERATIONS.some((operation) => operation === name))
          return value;
        return async (...values: unknown[]) => {
          calls += 1;
          if (calls >= moment) {
            resolve();
            await new Promise(() => undefined);
          }
          return Reflect.apply(value, target, values);
        };
      },
    });
    void storeOutputs(SECOND, dying).then(() => resolve());
  });
  world.files.delete('/plans/out/2569/.build.lock');
}

function isSame(one: ReadonlyMap<string, Uint8Array>, other: ReadonlyMap<string, Uint8Array>): boolean {
  const text = (files: ReadonlyMap<string, Uint8Array>): string =>
    JSON.stringify([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]).sort());
  return text(one) === text(other);
}
