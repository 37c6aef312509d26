import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const root = process.cwd();
const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** A folder into which the packed program was put as npm puts it; what it depends on is that of this checkout. */
function installed(): { readonly home: string; readonly program: string } {
  const home = mkdtempSync(join(tmpdir(), 'plan-packed-'));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', home], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  const { name, dependencies } = manifestOf(root);
  const modules = join(home, 'modules/node_modules');
  const folder = join(modules, name);
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', join(home, packed.filename), '-C', folder, '--strip-components=1']);
  for (const dependency of Object.keys(dependencies)) {
    symlinkSync(join(root, 'node_modules', dependency), join(modules, dependency));
  }
  return { home, program: join(folder, 'dist/main.js') };
}

test('the packed program begins a repository of its own and prints its plan there', () => {
  const { home, program } = installed();
  const cwd = join(home, 'แผนของเรา');
  mkdirSync(cwd);
  const plan = (...argv: string[]): string =>
    execFileSync(process.execPath, [program, ...argv], { cwd, encoding: 'utf8', stdio: 'pipe' });
  plan('init', '--type', 'อบต.', '--name', 'ทดสอบ', '--year', '2570');
  expect(manifestOf(cwd).dependencies).toEqual({ [manifestOf(root).name]: manifestOf(root).version });
  expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toBe('node_modules/\nout/\n');
  expect(readFileSync(join(cwd, '.github/workflows/plan.yml'), 'utf8')).toContain('npx plan check');
  expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toContain('npx plan build');
  plan('build', '--quiet', '--only', 'announcement');
  for (const ending of ['pdf', 'docx'])
    expect(existsSync(join(cwd, `out/2570/announcement.${ending}`))).toBe(true);
}, 60_000);
