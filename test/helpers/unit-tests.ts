import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/**
 * What makes a test slow: other programs, the program as a whole, its shipped plan, inputs made up by the hundred or
 * as large as the hostile and the hard ones, an example of every rule there is.
 */
const SLOW =
  /'node:child_process'|'fast-check'|\/src\/(?:cli\/|compile\.js|import-plan\.js|main\.js)|\/(?:shipped|hostile|stress)-|examples\.test/;

/**
 * The tests of single functions and rooms, which run in seconds: those that neither have something slow in their own text
 * nor in a helper's that they import.
 */
export function unitTests(): string[] {
  const isSlow = (file: string, seen: ReadonlySet<string> = new Set()): boolean => {
    const text = readFileSync(file, 'utf8');
    return (
      SLOW.test(file) ||
      SLOW.test(text) ||
      importsOf(file, text, seen).some((each) => isSlow(each, new Set([...seen, file])))
    );
  };
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((path) => join('test', path).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts') && !isSlow(file));
}

const importsOf = (file: string, text: string, seen: ReadonlySet<string>): string[] =>
  [...text.matchAll(/from '(\.[^']+)\.js'/g)]
    .map(([, path = '']) => `${normalize(join(dirname(file), path))}.ts`)
    .filter((each) => each.startsWith('test') && !seen.has(each));
