import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shippedPlanFolder, spawnPlan } from '../helpers/spawn-plan.js';

const buildOf = (documents: string) => ['build', '--lang', 'en', '--only', documents, '--format', 'docx'];
const BUILD = buildOf('announcement,summary,annex');

let folder = '';
beforeEach(() => {
  folder = shippedPlanFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Names and sums of all that lies in `out/`. */
const outputs = (out = join(folder, 'out')): Record<string, string> =>
  Object.fromEntries(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(out.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

const build = (...more: readonly string[]) => spawnPlan(folder, ...BUILD, ...more).ended;
const buildOnly = (documents: string, ...more: readonly string[]) =>
  spawnPlan(folder, ...buildOf(documents), ...more).ended;

let built: string | undefined;
afterAll(() => rmSync(built ?? '', { recursive: true, force: true }));

/** The documents as one build made them, for all tests that go on from there. */
async function fromBuilt(): Promise<void> {
  if (built === undefined) {
    await build();
    built = mkdtempSync(join(tmpdir(), 'plan-built-'));
    cpSync(join(folder, 'out'), built, { recursive: true });
  }
  cpSync(built, join(folder, 'out'), { recursive: true });
}

let changes = 0;

/** Another date in every document. */
function changePlan(): void {
  const path = join(folder, 'data/2569/plan.yaml');
  changes += 1;
  writeFileSync(path, readFileSync(path, 'utf8').replace(/2569-02-\d\d/, `2569-02-${10 + changes}`));
}

test('Ctrl-C: exit 130, one sentence, the last documents as they were', async () => {
  await fromBuilt();
  const before = outputs();
  changePlan();
  const run = spawnPlan(folder, ...BUILD);
  await run.says('announcement.docx');
  run.process.kill('SIGINT');
  const { exitCode, stderr } = await run.ended;
  expect(exitCode).toBe(130);
  expect(stderr).toContain('The build was given up; the previous documents are as they were.\n');
  expect(outputs()).toEqual(before);
}, 60_000);

test.each([
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)(
  '%s: exit %i, one sentence, the last documents as they were',
  async (signal, code) => {
    await fromBuilt();
    const before = outputs();
    changePlan();
    const run = spawnPlan(folder, ...BUILD);
    await run.says('announcement.docx');
    run.process.kill(signal);
    const { exitCode, stderr } = await run.ended;
    expect(exitCode).toBe(code);
    expect(stderr.match(/The build was given up/g)).toHaveLength(1);
    expect(outputs()).toEqual(before);
  },
  60_000,
);

test('killed at any moment, it is followed by a sound build of all, or of one document and then of all', async () => {
  await fromBuilt();
  for (const [wait, alone] of [
    [0, true],
    [10, false],
    [20, true],
    [40, false],
  ] as const) {
    changePlan();
    const run = spawnPlan(folder, ...BUILD);
    await run.says('31/31');
    await new Promise((resolve) => setTimeout(resolve, wait));
    run.process.kill('SIGKILL');
    await run.ended;
    if (alone) expect(await buildOnly('summary')).toMatchObject({ exitCode: 0 });
    const { exitCode, stderr } = await build();
    expect(exitCode, stderr).toBe(0);
    expect(Object.keys(outputs()).filter((path) => !/\.docx$|\/manifest\.json$/.test(path))).toEqual([]);
  }
}, 120_000);

test('two builds at once leave one whole set', async () => {
  const both = await Promise.all([build(), build()]);
  expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect((await build()).stderr).toContain('0 written, 31 unchanged');
}, 60_000);

test('watch follows a save and ends with Ctrl-C', async () => {
  const run = spawnPlan(folder, 'build', '--watch', '--lang', 'en', '--format', 'json');
  await run.says('Watching data/2569');
  appendFileSync(join(folder, 'data/2569/projects/e-service.yaml'), 'note: ใหม่\n');
  await run.says(' 2 written');
  run.process.kill('SIGINT');
  expect((await run.ended).exitCode).toBe(0);
}, 60_000);

/** A disk of its own, where this machine lets us have one. */
function mountDisk(options: string): string | undefined {
  const disk = mkdtempSync(join(tmpdir(), 'disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk], { stdio: 'ignore' });
    return disk;
  } catch {
    rmSync(disk, { recursive: true });
    return undefined;
  }
}

function unmount(disk: string): void {
  execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true });
}

describe('a disk', () => {
  test('that is full: exit 2, one sentence, the last documents as they were', async ({ skip }) => {
    const disk = mountDisk('size=400k');
    if (disk === undefined) return skip('no disk can be mounted here');
    try {
      expect((await buildOnly('announcement', '--out', disk)).exitCode).toBe(0);
      const before = outputs(disk);
      changePlan();
      const { exitCode, stderr } = await build('--out', disk);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/there is no space left on the disk to write “.*”; remove .*\n$/);
      expect(outputs(disk)).toEqual(before);
    } finally {
      unmount(disk);
    }
  }, 60_000);

  test('that is read-only: exit 2, one sentence', async ({ skip }) => {
    const disk = mountDisk('size=1m');
    if (disk === undefined) return skip('no disk can be mounted here');
    try {
      mkdirSync(join(disk, '2569'));
      execFileSync('mount', ['-o', 'remount,ro', disk]);
      const { exitCode, stderr } = await build('--out', disk);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/cannot write “.*2569”: this place is read-only; copy .*\n$/);
    } finally {
      unmount(disk);
    }
  }, 60_000);
});

test('a place under a file: exit 2, one sentence', async () => {
  writeFileSync(join(folder, 'out'), 'mine');
  const { exitCode, stderr } = await build();
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/“out” is a file, not a folder; name a folder\n$/);
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('mine');
}, 60_000);

test('from an empty folder to next year’s plan', async () => {
  rmSync(join(folder, 'data'), { recursive: true });
  const plan = (...argv: readonly string[]) => spawnPlan(folder, ...argv, '--lang', 'en').ended;
  const facts = ['--type', 'เทศบาลตำบล', '--name', 'แม่ลาว', '--executive', 'นายสมชาย ใจดี', '--year', '2569'];
  const codes = [
    await plan('init', ...facts, '--from-template'),
    await plan('add', 'โครงการคลินิกกฎหมาย', '--dimension', '3', '--quarters', '2,3', '--budget', '10000'),
    await plan('check'),
    await plan('build', '--only', 'summary'),
    await plan('rollover', '2570'),
    await plan('check'),
    await plan('list'),
    await plan('doctor'),
  ].map(({ exitCode }) => exitCode);
  expect(codes).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(Object.keys(outputs())).toEqual(['/2569/manifest.json', '/2569/summary.docx', '/2569/summary.pdf']);
}, 90_000);
