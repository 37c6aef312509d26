// Makes the built program runnable as `npx plan` inside this checkout, by the way npm links any package's program.
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const link = join(root, 'node_modules/.bin/plan');

chmodSync(join(root, 'dist/main.js'), 0o755);
// On Windows npx finds the package's own program by itself.
if (process.platform !== 'win32') {
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync('../../dist/main.js', link);
}
