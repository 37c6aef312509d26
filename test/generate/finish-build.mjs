// Makes the built program runnable as `npx plan` inside this checkout, by the way npm links any package's program, and
// keeps what V8 made of the parts that `check` and `build` load.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const program = join(root, 'dist/main.js');
const link = join(root, 'node_modules/.bin/plan');

chmodSync(program, 0o755);
// On Windows npx finds the package's own program by itself.
if (process.platform !== 'win32') {
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync('../../dist/main.js', link);
}

const plan = join(root, 'data/2569');
const out = mkdtempSync(join(tmpdir(), 'plan-build-'));
// A format alone is written by the thread that waits for it elsewhere.
const build = (format) => ['build', plan, '--only', 'plan', '--out', out, '--format', format];
try {
  for (const run of [['check', plan], ...['pdf', 'docx', 'html'].map(build)]) {
    execFileSync(
      process.execPath,
      ['--require', join(root, 'test/generate/keep-compiled.cjs'), program, ...run],
      {
        stdio: 'ignore',
      },
    );
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
