import { describe, expect, test } from 'vitest';
import { type StoreRequest, storeOutputs } from '../../src/outputs/store-outputs.js';
import { openMemoryWorld } from '../helpers/memory-world.js';

const encode = (text: string) => new TextEncoder().encode(text);
const artifact = (path: string, text: string) => ({
  path,
  bytes: encode(text),
  pages: 1,
  fonts: ['A.ttf'],
  milliseconds: 1,
});

const request = (
  files: Readonly<Record<string, string>>,
  changes: Partial<StoreRequest> = {},
): StoreRequest => ({
  folder: 'out/2569',
  fiscalYear: 2569,
  plan: '../../data/2569',
  artifacts: Object.entries(files).map(([path, text]) => artifact(path, text)),
  isComplete: true,
  onRequest: [],
  overwrite: false,
  ...changes,
});

const counts = ({ written, unchanged, removed, kept }: Awaited<ReturnType<typeof storeOutputs>>) => ({
  written,
  unchanged,
  removed,
  kept,
});

async function built(files: Readonly<Record<string, string>>, options = {}) {
  const world = openMemoryWorld({}, options);
  await storeOutputs(request(files), world);
  return world;
}

test('what was made on request stays when everything else is made again', async () => {
  const world = await built({ 'plan.pdf': 'one', 'keying.pdf': 'two', 'annex/01-a.pdf': 'three' });
  const result = await storeOutputs(request({ 'plan.pdf': 'one' }, { onRequest: ['keying'] }), world);
  expect(counts(result)).toEqual({ written: 0, unchanged: 1, removed: 1, kept: 0 });
  expect([...world.files.keys()].filter((path) => path.endsWith('.pdf'))).toHaveLength(2);
});

test('writes the files and a manifest of them', async () => {
  const world = await built({ 'plan.pdf': 'one', 'annex/01-a.docx': 'two' });
  expect(world.textOf('out/2569/annex/01-a.docx')).toBe('two');
  const manifest = JSON.parse(world.textOf('out/2569/manifest.json'));
  expect(manifest).toMatchObject({
    version: 1,
    fiscalYear: 2569,
    plan: '../../data/2569',
    tool: { name: 'plan', node: process.versions.node },
  });
  expect(manifest.artifacts).toMatchObject([
    { path: 'annex/01-a.docx', bytes: 3, pages: 1, fonts: ['A.ttf'] },
    { path: 'plan.pdf', sha256: '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed' },
  ]);
});

test('an unchanged artifact is not rewritten, nor is the manifest', async () => {
  const world = await built({ 'plan.pdf': 'one' });
  const before = new Map(world.files);
  expect(counts(await storeOutputs(request({ 'plan.pdf': 'one' }), world))).toEqual({
    written: 0,
    unchanged: 1,
    removed: 0,
    kept: 0,
  });
  for (const [path, bytes] of before) expect(world.files.get(path)).toBe(bytes);
});

test.each([
  ['plan.pdf', 'write/edited-output', 'error'],
  ['plan.docx', 'write/edited-document', 'warning'],
])('%s edited by hand is kept and named, and replaced only on request', async (path, code, severity) => {
  const world = await built({ [path]: 'one' });
  await world.writeFile(`out/2569/${path}`, encode('edited'));
  const kept = await storeOutputs(request({ [path]: 'two' }), world);
  expect(kept.kept).toBe(1);
  expect(kept.diagnostics).toMatchObject([
    { code, severity, message: { en: expect.stringContaining(`out/2569/${path}`) } },
  ]);
  expect(world.textOf(`out/2569/${path}`)).toBe('edited');
  const again = await storeOutputs(request({ [path]: 'two' }), world);
  expect(again.kept).toBe(1);
  const forced = await storeOutputs(request({ [path]: 'two' }, { overwrite: true }), world);
  expect(forced).toMatchObject({ written: 1, unchanged: 0, kept: 0 });
  expect(world.textOf(`out/2569/${path}`)).toBe('two');
});

describe('the new version of an edited document', () => {
  const edited = async () => {
    const world = await built({ 'plan.docx': 'one' });
    await world.writeFile('out/2569/plan.docx', encode('edited'));
    await storeOutputs(request({ 'plan.docx': 'two' }), world);
    return world;
  };

  test('stands beside it and follows the data', async () => {
    const world = await edited();
    expect(world.textOf('out/2569/plan.ใหม่.docx')).toBe('two');
    expect(await storeOutputs(request({ 'plan.docx': 'two' }), world)).toMatchObject({
      written: 0,
      unchanged: 1,
    });
    await storeOutputs(request({ 'plan.docx': 'three' }), world);
    expect(world.textOf('out/2569/plan.ใหม่.docx')).toBe('three');
    expect(world.textOf('out/2569/plan.docx')).toBe('edited');
  });

  test.each([[true], [false]])(
    'goes when the document is ours again; all was built: %s',
    async (isComplete) => {
      const world = await edited();
      await storeOutputs(request({ 'plan.docx': 'two' }, { overwrite: true, isComplete }), world);
      expect([...world.files.keys()].filter((path) => path.endsWith('.docx'))).toEqual([
        '/plans/out/2569/plan.docx',
      ]);
    },
  );

  test('stays when another format or document alone is built', async () => {
    const world = await edited();
    await storeOutputs(request({ 'plan.pdf': 'two', 'summary.docx': 'x' }, { isComplete: false }), world);
    expect(world.textOf('out/2569/plan.ใหม่.docx')).toBe('two');
  });

  test('gives way when it was edited too', async () => {
    const world = await edited();
    await world.writeFile('out/2569/plan.ใหม่.docx', encode('edited too'));
    await storeOutputs(request({ 'plan.docx': 'three' }), world);
    expect(world.textOf('out/2569/plan.ใหม่.docx')).toBe('edited too');
    expect(world.textOf('out/2569/plan.ใหม่-2.docx')).toBe('three');
  });
});

test('a file that we never wrote is never touched', async () => {
  const world = await built({ 'plan.pdf': 'one' });
  await world.writeFile('out/2569/notes.txt', encode('mine'));
  await world.writeFile('out/2569/summary.pdf', encode('mine too'));
  const result = await storeOutputs(request({ 'summary.pdf': 'ours' }), world);
  expect(result.kept).toBe(1);
  expect(world.textOf('out/2569/notes.txt')).toBe('mine');
  expect(world.textOf('out/2569/summary.pdf')).toBe('mine too');
});

test('what is no longer made is removed by a complete build, unless it was edited', async () => {
  const world = await built({ 'plan.pdf': 'one', 'annex/01-a.pdf': 'two', 'annex/02-b.pdf': 'three' });
  await world.writeFile('out/2569/annex/02-b.pdf', encode('edited'));
  const result = await storeOutputs(request({ 'plan.pdf': 'one' }), world);
  expect(counts(result)).toEqual({ written: 0, unchanged: 1, removed: 1, kept: 1 });
  expect(result.diagnostics).toMatchObject([{ code: 'write/edited-leftover', severity: 'warning' }]);
  expect([...world.files.keys()].sort()).toEqual(
    ['annex/02-b.pdf', 'manifest.json', 'plan.pdf'].map((name) => `/plans/out/2569/${name}`),
  );
});

test('a partial build merges into the manifest and removes nothing', async () => {
  const world = await built({ 'plan.pdf': 'one', 'summary.pdf': 'two' });
  await storeOutputs(request({ 'summary.pdf': 'three' }, { isComplete: false }), world);
  const { artifacts } = JSON.parse(world.textOf('out/2569/manifest.json'));
  expect(artifacts.map(({ path }: { path: string }) => path)).toEqual(['plan.pdf', 'summary.pdf']);
  expect(world.textOf('out/2569/plan.pdf')).toBe('one');
});

test('a file open in another program leaves every output as it was, and no litter', async () => {
  const locked: string[] = [];
  const world = await built({ 'a.pdf': '1', 'b.pdf': '1' }, { locked });
  const before = new Map(world.files);
  locked.push('/plans/out/2569/b.pdf');
  await expect(storeOutputs(request({ 'a.pdf': '2', 'b.pdf': '2', 'c.pdf': '2' }), world)).rejects.toThrow(
    'cannot write',
  );
  expect(world.files).toEqual(before);
});

test('a damaged or hostile manifest harms nothing', async () => {
  const world = await built({ 'plan.pdf': 'one' });
  await world.writeFile('data/secret', encode('s'));
  const entry = { path: '../../data/secret', sha256: 'x', bytes: 1, fonts: [] };
  await world.writeFile('out/2569/manifest.json', encode(JSON.stringify({ artifacts: [entry, 5, null] })));
  expect((await storeOutputs(request({ 'plan.pdf': 'one' }), world)).removed).toBe(0);
  expect(world.textOf('data/secret')).toBe('s');
  await world.writeFile('out/2569/manifest.json', encode('{'));
  expect((await storeOutputs(request({ 'plan.pdf': 'two' }), world)).kept).toBe(1);
});

test.each([
  ['garbage', 'not a manifest'],
  ['empty', ''],
  ['cut off', '{ "version": 1, "artifacts": [ { "path": "plan.pdf", "sha2'],
  ['null', 'null'],
  ['of a newer version', '{ "version": 2, "files": {} }'],
  ['with an entry that is none', '{ "version": 1, "artifacts": [5] }'],
])('a manifest that is %s is one warning, and what equals the build is ours', async (_, text) => {
  const world = await built({ 'plan.pdf': 'one', 'summary.pdf': 'two' });
  const whole = world.textOf('out/2569/manifest.json');
  await world.writeFile('out/2569/manifest.json', encode(text));
  const again = await storeOutputs(request({ 'plan.pdf': 'one', 'summary.pdf': 'two' }), world);
  expect(again).toMatchObject({
    unchanged: 2,
    kept: 0,
    diagnostics: [{ code: 'write/damaged-manifest', severity: 'warning' }],
  });
  expect(world.textOf('out/2569/manifest.json')).toBe(whole);
  expect((await storeOutputs(request({ 'plan.pdf': 'three' }), world)).diagnostics).toEqual([]);
});

describe('the officer saves the file while the build puts its own in place', () => {
  /** What the officer does just before, or just after, the build's n-th operation of a kind. */
  async function disturbed(operation: 'readFile' | 'stageFile' | 'backUp' | 'moveFile', at: string) {
    const world = await built({ 'plan.docx': 'one', 'plan.pdf': 'one' });
    let isSaved = false;
    const busy = {
      ...world,
      [operation]: async (...values: [string, never]) => {
        const result = await world[operation](...values);
        if (values.includes(at as never) && !isSaved) {
          isSaved = true;
          world.change('out/2569/plan.docx', 'saved by the officer');
        }
        return result;
      },
    };
    const result = await storeOutputs(request({ 'plan.docx': 'two', 'plan.pdf': 'two' }), busy);
    expect(isSaved).toBe(true);
    return { world, result };
  }

  test.each(['readFile', 'stageFile', 'backUp'] as const)('after %s', async (operation) => {
    const { world, result } = await disturbed(operation, 'out/2569/plan.docx');
    expect(world.textOf('out/2569/plan.docx')).toBe('saved by the officer');
    expect(world.textOf('out/2569/plan.pdf')).toBe('two');
    expect(counts(result)).toEqual({ written: 2, unchanged: 0, removed: 0, kept: 1 });
    expect([...world.files.keys()].filter((path) => path.includes('.plan-'))).toEqual([]);
  });

  test('into the version that was backed up: it was open', async () => {
    const world = await built({ 'plan.docx': 'one' });
    const busy = {
      ...world,
      async backUp(path: string) {
        const backup = await world.backUp(path);
        busy.moveFile = async (from, to) => {
          await world.moveFile(from, to);
          if (to === path && from !== backup) world.change(backup, 'saved by the officer');
        };
        return backup;
      },
    };
    const result = await storeOutputs(request({ 'plan.docx': 'two' }), busy);
    expect(world.textOf('out/2569/plan.docx')).toBe('saved by the officer');
    expect(result.kept).toBe(1);
  });

  test('again and again: a sentence, and the officer’s version stays', async () => {
    const world = await built({ 'plan.docx': 'one' });
    let saves = 0;
    const busy = {
      ...world,
      async backUp(path: string) {
        saves += 1;
        world.change(path, `version ${saves}`);
        return world.backUp(path);
      },
    };
    const forced = request({ 'plan.docx': 'two' }, { overwrite: true });
    await expect(storeOutputs(forced, busy)).rejects.toThrow('was saved by another program just now');
    expect(world.textOf('out/2569/plan.docx')).toBe(`version ${saves}`);
  });
});

describe('another plan of the same year', () => {
  test('has its outputs beside, and its manifest is not written over', async () => {
    const world = await built({ 'plan.pdf': 'one' });
    await world.writeFile('data/2569/plan.yaml', encode('fiscalYear: 2569'));
    const before = new Map(world.files);
    const other = request({ 'plan.pdf': 'two' }, { plan: '../../data/other' });
    await expect(storeOutputs(other, world)).rejects.toThrow(
      '“out/2569” holds the documents of the plan in “data/2569”; name another place with --out',
    );
    expect(world.files).toEqual(before);
  });

  test('is the same one where its folder was only renamed', async () => {
    const world = await built({ 'plan.pdf': 'one' });
    const renamed = request({ 'plan.pdf': 'two' }, { plan: '../../data/renamed' });
    expect(counts(await storeOutputs(renamed, world)).written).toBe(1);
  });
});

test('a document whose name changes its capitals alone is not removed as the old one', async () => {
  const world = await built({ 'annex/01-A.pdf': 'one' });
  expect(counts(await storeOutputs(request({ 'annex/01-a.pdf': 'one' }), world)).removed).toBe(0);
});

test('a document that was deleted by hand is made again', async () => {
  const world = await built({ 'plan.pdf': 'one', 'summary.pdf': 'one' });
  await world.removeFile('out/2569/plan.pdf');
  const result = await storeOutputs(request({ 'plan.pdf': 'one', 'summary.pdf': 'one' }), world);
  expect(counts(result)).toEqual({ written: 1, unchanged: 1, removed: 0, kept: 0 });
});

test('litter of a killed build is swept, a version of somebody’s own in it is not', async () => {
  const world = await built({ 'annex/01-a.pdf': 'one' });
  world.change('out/2569/annex/.plan-7-1.tmp', 'half');
  world.change('out/2569/annex/.plan-7-2.old', 'one');
  world.change('out/2569/annex/.plan-7-3.old', 'saved by the officer');
  world.change('out/2569/annex/notes.tmp', 'mine');
  await storeOutputs(request({ 'annex/01-a.pdf': 'one' }), world);
  expect([...world.files.keys()].filter((path) => path.includes('annex/')).sort()).toEqual(
    ['.plan-7-3.old', '01-a.pdf', 'notes.tmp'].map((name) => `/plans/out/2569/annex/${name}`),
  );
});
