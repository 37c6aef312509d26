import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const clock = fileURLToPath(new URL('../helpers/moved-clock.mjs', import.meta.url));

/** A folder of its own with the shipped plan in it. */
function planFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-built-'));
  cpSync(join(root, 'data/2569'), join(folder, 'data/2569'), { recursive: true });
  return folder;
}

const run = (folder: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, ['--import', clock, join(root, 'dist/main.js'), ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });

const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, 'out/2569'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(folder.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

describe('the built program', () => {
  const [here, there] = [planFolder(), planFolder()];
  afterAll(() => {
    for (const folder of [here, there]) rmSync(folder, { recursive: true, force: true });
  });

  test('makes the same files, byte for byte, in another folder, time, time zone and language', () => {
    const first = run(here, ['build', '--quiet'], {
      TZ: 'Asia/Bangkok',
      LANG: 'th_TH.UTF-8',
      CLOCK_AHEAD: '0',
    });
    const second = run(there, ['build', '--quiet'], {
      TZ: 'America/New_York',
      LANG: 'C',
      CLOCK_AHEAD: '31557600123',
    });
    expect([first.status, first.stderr, second.status, second.stderr]).toEqual([0, '', 0, '']);
    const made = hashes(here);
    expect(Object.keys(made)).toHaveLength(85);
    expect(hashes(there)).toEqual(made);
  }, 60_000);

  test('finds nothing wrong with the shipped plan, and says nothing on standard output', () => {
    const { status, stdout } = run(here, ['check', '--strict']);
    expect([status, stdout]).toEqual([0, '']);
  }, 30_000);

  test('carries its packages and the validators of the shipped schemas with it', () => {
    const hook = fileURLToPath(new URL('../helpers/refuse-packages.mjs', import.meta.url));
    const refused = 'ajv|fontkit|linebreak|pdfmake|pdfkit|docx|yaml|handlebars|commander';
    const { status, stderr } = run(here, ['build', '--only', 'summary', '--quiet', '--overwrite'], {
      NODE_OPTIONS: `--import ${pathToFileURL(hook).href}`,
      REFUSED_PACKAGES: refused,
    });
    expect([status, stderr]).toEqual([0, '']);
  }, 30_000);

  test('compiles a template that the plan has changed', () => {
    const templates = join(there, 'data/2569/templates/nacc');
    cpSync(join(root, 'templates/nacc'), templates, { recursive: true });
    const cover = join(templates, 'cover.hbs');
    writeFileSync(cover, `${readFileSync(cover, 'utf8')}{{nmae}}\n`);
    const { status, stdout } = run(there, ['check', '--report', 'json']);
    rmSync(templates, { recursive: true });
    expect(status).toBe(1);
    expect(stdout).toContain('compose/unknown-variable');
    expect(stdout).toContain('data/2569/templates/nacc/cover.hbs');
  }, 30_000);

  test('exits 2 with one sentence where there is no plan', () => {
    const { status, stderr } = run(here, ['check', 'no-such-folder', '--lang', 'en']);
    expect([status, stderr]).toEqual([
      2,
      'there is no folder “no-such-folder”; name a plan folder such as data/2569\n',
    ]);
  }, 30_000);

  test('finishes its files when nobody reads what it prints any more', async () => {
    const child = spawn(process.execPath, [join(root, 'dist/main.js'), 'build', '--only', 'announcement'], {
      cwd: there,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    rmSync(join(there, 'out'), { recursive: true });
    child.stdout.destroy();
    child.stderr.destroy();
    const [status] = await once(child, 'exit');
    expect(status).toBe(0);
    expect(existsSync(join(there, 'out/2569/announcement.pdf'))).toBe(true);
  }, 30_000);

  test('reads a text from standard input', () => {
    const checked = spawnSync(
      process.execPath,
      [join(root, 'dist/main.js'), 'check', '--text', '-', '--report', 'github'],
      { cwd: here, input: 'แก้ไขเรื่องต่างๆ ให้ดี', encoding: 'utf8' },
    );
    expect(checked.stdout).toContain('file=stdin,line=1,col=16');
    expect(checked.status).toBe(0);
  });
});
