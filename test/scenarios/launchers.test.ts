import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const SYSTEM_PATH = '/usr/bin:/bin';

describe.skipIf(process.platform === 'win32')('the launcher for Linux and macOS', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'โฟลเดอร์ ของ plan '));
    copyFileSync(new URL('plan', ROOT), join(folder, 'plan'));
    writeFileSync(join(folder, 'package-lock.json'), '{}');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A program of that name, found before the system's own. */
  const fake = (name: string, script: string): string => {
    const path = join(folder, 'programs', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  /** Installs a program that prints what it was given, and counts how often. */
  const fakeNpm = (): void => {
    fake(
      'npm',
      `echo "$@" >> installs
mkdir -p node_modules dist
echo '{}' > node_modules/.package-lock.json
echo 'console.log(JSON.stringify(process.argv.slice(2)), process.env.PLAN_CALLED_AS); process.exit(7)' > dist/main.js`,
    );
  };
  const run = (
    args: readonly string[],
    { path = SYSTEM_PATH, launcher = join(folder, 'plan'), cwd = folder } = {},
  ) =>
    spawnSync(launcher, args, {
      cwd,
      encoding: 'utf8',
      env: { PATH: `${join(folder, 'programs')}:${path}` },
    });
  const withNode = `${dirname(process.execPath)}:${SYSTEM_PATH}`;
  const installs = (): string[] => readFileSync(join(folder, 'installs'), 'utf8').trim().split('\n');

  test('without Node says where to get it and exits 2', () => {
    for (const tool of ['dirname', 'readlink']) fake(tool, `exec /usr/bin/${tool} "$@"`);
    const { status, stderr } = run([], { path: '' });
    expect(status).toBe(2);
    expect(stderr).toContain('ยังไม่มี Node.js');
    expect(stderr).toContain('https://nodejs.org');
  });

  test.each(['18.20.4', '20.18.0'])('with Node %s says that it is too old and exits 2', (version) => {
    fake(
      'node',
      `[ "$1" = --version ] && { echo v${version}; exit 0; }
exec '${process.execPath}' -e "Object.defineProperty(process, 'versions', { value: { node: '${version}' } }); $2"`,
    );
    const { status, stderr } = run([]);
    expect(status).toBe(2);
    expect(stderr).toContain(`เก่าเกินไป (v${version})`);
  });

  test('installs once, then passes on arguments and exit code', () => {
    fakeNpm();
    const args = ['build', 'data/แผน ของเรา', '--only', 'summary', '*'];
    const first = run(args, { path: withNode });
    expect(JSON.parse(first.stdout.slice(0, first.stdout.lastIndexOf(']') + 1))).toEqual(args);
    expect(first.status).toBe(7);
    expect(first.stderr).toContain('กำลังติดตั้ง');
    expect(run(args, { path: withNode })).toMatchObject({ status: 7, stderr: '' });
    expect(installs()).toEqual(['ci --no-audit --no-fund --loglevel=error']);
  });

  test('works through a link, from another folder, and tells the program how it was called', () => {
    fakeNpm();
    const link = join(folder, 'programs', 'my-plan');
    fake('unused', '');
    symlinkSync('../plan', link);
    const { stdout, status } = run(['check'], { path: withNode, launcher: link, cwd: tmpdir() });
    expect([status, stdout.trim()]).toEqual([7, `["check"] ${link}`]);
  });

  test('says when the installation failed', () => {
    fake('npm', 'exit 1');
    const { status, stderr } = run(['check'], { path: withNode });
    expect([status, stderr]).toEqual([2, expect.stringContaining('ติดตั้งไม่สำเร็จ')]);
  });
});

describe('the launcher for Windows, as cmd.exe reads it', () => {
  const text = readFileSync(new URL('plan.cmd', ROOT), 'utf8');
  const lines = text.split('\r\n');

  test('has CRLF line ends, no byte order mark, and says its encoding before the first Thai letter', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines[0]).toBe('@echo off');
    const encoding = lines.findIndex((line) => line.startsWith('chcp 65001'));
    expect(encoding).toBeGreaterThan(0);
    expect(lines.findIndex((line) => /[\u0e00-\u0e7f]/.test(line))).toBeGreaterThan(encoding);
  });

  test('every goto has its label, and every label ends in a jump or falls through on purpose', () => {
    const labels = lines.filter((line) => /^:\w/.test(line)).map((line) => line.slice(1));
    const jumps = [...text.matchAll(/\bgoto (\w+)/g)].map(([, label]) => label);
    expect(new Set(jumps)).toEqual(new Set(labels));
  });

  test('calls npm so that control comes back, quotes its own folder, and passes the exit code on', () => {
    expect(lines.filter((line) => /\bnpm(?:\.cmd)?\b/.test(line))).toEqual([
      expect.stringMatching(/^call npm\.cmd ci /),
    ]);
    for (const line of lines.filter((line) => /%~dp0|%HOME_OF_PLAN%/.test(line)))
      expect(line).toMatch(/"[^"]*%(?:~dp0|HOME_OF_PLAN%)[^"]*"/);
    expect(lines).toContain('node "%HOME_OF_PLAN%dist\\main.js" %*');
    expect(lines.at(-2)).toBe('exit /b %CODE%');
  });

  test('uses nothing of other shells, and no bracket that would end a block', () => {
    expect(text).not.toMatch(/&&|\$|;\s*then|\bexport\b/);
    const blocks = lines.filter((line) => /[()]/.test(line) && !/^(?:rem |node -e ")/.test(line));
    expect(blocks).toEqual([]);
  });
});
