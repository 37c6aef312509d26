import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/** Beside a part of the program, what this engine made of it when the program was built; no other could use it. */
export const compiledFile = (part: string): string =>
  `${part}.${process.versions.v8}-${process.platform}-${process.arch}`;

type Part = (
  exports: unknown,
  require: NodeJS.Require,
  module: NodeModule,
  file: string,
  folder: string,
  importModule: (name: string) => Promise<unknown>,
) => void;

/**
 * Parts of the built program are loaded with what V8 made of them before: to compile `check` anew takes a tenth of its
 * run. Each is a function in ASCII, which V8 reads as it lies there. Call before any part is loaded.
 */
export function loadParts(): void {
  createRequire(import.meta.url).extensions['.part'] = (module, file) => {
    const compiled = readIfThere(compiledFile(file));
    const script = new Script(readFileSync(file, 'latin1'), {
      filename: file,
      ...(compiled && { cachedData: compiled }),
    });
    const run: Part = script.runInThisContext();
    run(module.exports, createRequire(file), module, file, dirname(file), (name) => import(name));
  };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
