import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { inAscii } from '../generate/write-parts.js';
import { inTemporaryFolder } from '../helpers/judges.js';

const root = process.cwd();
const dist = join(root, 'dist');
const compiled = readdirSync(dist).filter((name) => name.includes('.part.'));

/** For each part that a run loads, whether V8 refused what it had made of it; undefined where there was nothing. */
function refusals(home: string, folder: string): Readonly<Record<string, boolean | undefined>> {
  const told = join(folder, 'told.json');
  const watch = join(folder, 'watch.cjs');
  writeFileSync(
    watch,
    `const vm = require('node:vm');
    const told = {};
    vm.Script = class extends vm.Script {
      constructor(code, options) {
        super(code, options);
        told[require('node:path').basename(options.filename)] = this.cachedDataRejected ?? 'nothing';
      }
    };
    process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify(told)));`,
  );
  const argv = ['--require', watch, join(home, 'dist/main.js'), 'check', 'data/2569'];
  execFileSync(process.execPath, argv, { cwd: root, stdio: 'pipe' });
  return JSON.parse(readFileSync(told, 'utf8'));
}

test('V8 takes what it made of every part that `check` loads', () =>
  inTemporaryFolder((folder) => {
    const told = Object.values(refusals(root, folder));
    expect(told.length).toBeGreaterThan(2);
    expect(new Set(told)).toEqual(new Set([false]));
  }));

test('a part that was compiled by halves is compiled anew', () =>
  inTemporaryFolder((folder) => {
    const home = join(folder, 'home');
    for (const name of ['data', 'dist', 'fonts', 'templates'])
      cpSync(join(root, name), join(home, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
    const [first, second] = compiled.filter((name) => /^(?:check|start)-/.test(name));
    if (!first || !second) throw new Error('`check` has parts that are compiled');
    writeFileSync(join(home, 'dist', first), readFileSync(join(dist, first)).subarray(0, 1000));
    writeFileSync(join(home, 'dist', second), '');
    expect(Object.values(refusals(home, folder)).filter((refused) => refused === true)).toHaveLength(2);
  }));

test('parts hold no letter beyond ASCII', () => {
  const parts = readdirSync(dist).filter((name) => name.endsWith('.part'));
  expect(parts.length).toBeGreaterThan(10);
  for (const name of parts)
    expect(/[^\0-\x7f]/.test(readFileSync(join(dist, name), 'latin1')), name).toBe(false);
});

test.each([
  "'ก'",
  '`ก${1 + 1}ข`',
  "'\\ก\\\\ข\\\\\\ค'",
  "/[ก-๙]+\\d/u.exec('1 กข2')[0]",
  "/[😀ก]/u.exec('ๆ😀')[0]",
  'String.raw`\\dก${String.raw`\\s`}\\`ข\\${`',
  "new RegExp(String.raw`[ก-ฮ]\\d`, 'u').exec('ๆก1')[0]",
  '({ ก: 1 }).ก',
  "'\u2028ฯ'",
])('%s says the same in ASCII', (code) => {
  const written = inAscii(code);
  expect(written).not.toMatch(/[^\0-\x7f]/);
  expect(runInNewContext(written)).toEqual(runInNewContext(code));
});
