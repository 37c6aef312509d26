import { expect, test } from 'vitest';
import { type WriteRequest, writeArtifacts } from '../../src/cli/write-artifacts.js';
import { openMemoryWorld } from '../../src/world/memory-world.js';

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
  changes: Partial<WriteRequest> = {},
): WriteRequest => ({
  folder: 'out/2569',
  fiscalYear: 2569,
  artifacts: Object.entries(files).map(([path, text]) => artifact(path, text)),
  isComplete: true,
  onRequest: [],
  overwrite: false,
  ...changes,
});

const counts = ({ written, unchanged, removed, kept }: Awaited<ReturnType<typeof writeArtifacts>>) => ({
  written,
  unchanged,
  removed,
  kept,
});

async function built(files: Readonly<Record<string, string>>, options = {}) {
  const world = openMemoryWorld({}, options);
  await writeArtifacts(request(files), world);
  return world;
}

test('what was made on request stays when everything else is made again', async () => {
  const world = await built({ 'plan.pdf': 'one', 'keying.pdf': 'two', 'annex/01-a.pdf': 'three' });
  const result = await writeArtifacts(request({ 'plan.pdf': 'one' }, { onRequest: ['keying'] }), world);
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
  expect(counts(await writeArtifacts(request({ 'plan.pdf': 'one' }), world))).toEqual({
    written: 0,
    unchanged: 1,
    removed: 0,
    kept: 0,
  });
  for (const [path, bytes] of before) expect(world.files.get(path)).toBe(bytes);
});

test('an output edited by hand is kept and named, and replaced only on request', async () => {
  const world = await built({ 'plan.docx': 'one' });
  await world.writeFile('out/2569/plan.docx', encode('edited'));
  const kept = await writeArtifacts(request({ 'plan.docx': 'two' }), world);
  expect(counts(kept)).toEqual({ written: 0, unchanged: 0, removed: 0, kept: 1 });
  expect(kept.diagnostics).toMatchObject([
    {
      code: 'write/edited-output',
      severity: 'error',
      message: { en: expect.stringContaining('out/2569/plan.docx') },
    },
  ]);
  expect(world.textOf('out/2569/plan.docx')).toBe('edited');
  const again = await writeArtifacts(request({ 'plan.docx': 'two' }), world);
  expect(again.kept).toBe(1);
  const forced = await writeArtifacts(request({ 'plan.docx': 'two' }, { overwrite: true }), world);
  expect(counts(forced)).toEqual({ written: 1, unchanged: 0, removed: 0, kept: 0 });
  expect(world.textOf('out/2569/plan.docx')).toBe('two');
});

test('a file that we never wrote is never touched', async () => {
  const world = await built({ 'plan.pdf': 'one' });
  await world.writeFile('out/2569/notes.txt', encode('mine'));
  await world.writeFile('out/2569/summary.pdf', encode('mine too'));
  const result = await writeArtifacts(request({ 'summary.pdf': 'ours' }), world);
  expect(result.kept).toBe(1);
  expect(world.textOf('out/2569/notes.txt')).toBe('mine');
  expect(world.textOf('out/2569/summary.pdf')).toBe('mine too');
});

test('what is no longer made is removed by a complete build, unless it was edited', async () => {
  const world = await built({ 'plan.pdf': 'one', 'annex/01-a.pdf': 'two', 'annex/02-b.pdf': 'three' });
  await world.writeFile('out/2569/annex/02-b.pdf', encode('edited'));
  const result = await writeArtifacts(request({ 'plan.pdf': 'one' }), world);
  expect(counts(result)).toEqual({ written: 0, unchanged: 1, removed: 1, kept: 1 });
  expect(result.diagnostics).toMatchObject([{ code: 'write/edited-leftover', severity: 'warning' }]);
  expect([...world.files.keys()].sort()).toEqual(
    ['annex/02-b.pdf', 'manifest.json', 'plan.pdf'].map((name) => `/plans/out/2569/${name}`),
  );
});

test('a partial build merges into the manifest and removes nothing', async () => {
  const world = await built({ 'plan.pdf': 'one', 'summary.pdf': 'two' });
  await writeArtifacts(request({ 'summary.pdf': 'three' }, { isComplete: false }), world);
  const { artifacts } = JSON.parse(world.textOf('out/2569/manifest.json'));
  expect(artifacts.map(({ path }: { path: string }) => path)).toEqual(['plan.pdf', 'summary.pdf']);
  expect(world.textOf('out/2569/plan.pdf')).toBe('one');
});

test('a file open in another program leaves every output as it was, and no litter', async () => {
  const locked: string[] = [];
  const world = await built({ 'a.pdf': '1', 'b.pdf': '1' }, { locked });
  const before = new Map(world.files);
  locked.push('/plans/out/2569/b.pdf');
  await expect(writeArtifacts(request({ 'a.pdf': '2', 'b.pdf': '2', 'c.pdf': '2' }), world)).rejects.toThrow(
    'cannot write',
  );
  expect(world.files).toEqual(before);
});

test('a damaged or hostile manifest harms nothing', async () => {
  const world = await built({ 'plan.pdf': 'one' });
  await world.writeFile('data/secret', encode('s'));
  const entry = { path: '../../data/secret', sha256: 'x', bytes: 1, fonts: [] };
  await world.writeFile('out/2569/manifest.json', encode(JSON.stringify({ artifacts: [entry, 5, null] })));
  expect((await writeArtifacts(request({ 'plan.pdf': 'one' }), world)).removed).toBe(0);
  expect(world.textOf('data/secret')).toBe('s');
  await world.writeFile('out/2569/manifest.json', encode('{'));
  expect((await writeArtifacts(request({ 'plan.pdf': 'two' }), world)).kept).toBe(1);
});
