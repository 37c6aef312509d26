import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Bytes of a file inside an installed package, by its module path: `harfbuzzjs/dist/x.wasm`. */
export const readModuleFile = (modulePath: string): Uint8Array => readFileSync(require.resolve(modulePath));
