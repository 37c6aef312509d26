// Makes the built program runnable as `npx plan` inside this checkout, by the way npm links any package's program, and
// keeps what V8 made of the parts that `check` and `build` load.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
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

const data = join(root, 'data');
const plan = readdirSync(data)
  .filter((name) => existsSync(join(data, name, 'plan.yaml')))
  .map((name) => join(data, name))
  .at(0);
const out = mkdtempSync(join(tmpdir(), 'plan-build-'));
// A format alone is written by the thread that waits for it elsewhere.
const build = (format) => ['build', plan, '--only', 'plan', '--out', out, '--format', format];
// A plan that has errors serves as well: only what was run on the way is kept. Without one every run compiles.
for (const run of plan ? [['check', plan], ...['pdf', 'docx', 'html'].map(build)] : []) {
  spawnSync(process.execPath, ['--require', join(root, 'test/generate/keep-compiled.cjs'), program, ...run]);
}
rmSync(out, { recursive: true, force: true });
