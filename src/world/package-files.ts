import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package: the nearest above with its schemas, from the sources as from the built program. */
export function findPackageDir(): string {
  let dir = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(dir, 'data/schema'))) {
    const above = path.dirname(dir);
    if (above === dir) throw new Error('the program does not lie in its package');
    dir = above;
  }
  return dir;
}

const require = createRequire(import.meta.url);

/** Bytes of a file inside an installed package, by its module path: `harfbuzzjs/dist/x.wasm`. */
export const readModuleFile = (modulePath: string): Uint8Array => readFileSync(require.resolve(modulePath));
