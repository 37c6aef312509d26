import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { median } from './measure-run.mjs';

const REBUILT = /^\d\d:\d\d:\d\d {2}(.*?) {2}(\d+) ms$/m;

/**
 * `plan build --watch`: one word of a sheet is changed `times` times. From the save to the line that says
 * the files are written, and the rebuild alone.
 */
export async function measureWatch(main, { cwd, sheet, times, limit }) {
  const original = readFileSync(sheet, 'utf8');
  const child = spawn(process.execPath, [main, 'build', '--watch', '--lang', 'en'], { cwd });
  let printed = '';
  let look = () => undefined;
  child.stderr.setEncoding('utf8').on('data', (text) => {
    printed += text;
    look();
  });
  const says = (pattern) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`watch did not say ${pattern}:\n${printed}`)), limit);
      look = () => {
        const match = pattern.exec(printed);
        if (!match) return;
        clearTimeout(timer);
        look = () => undefined;
        resolve(match);
      };
      look();
    });
  try {
    await says(/^Watching/m);
    const runs = [];
    for (let run = 0; run < times; run += 1) {
      printed = '';
      const started = performance.now();
      writeFileSync(
        sheet,
        original.replace('  outputs:\n', `  outputs:\n    - รายงาน จำนวน ${run + 1} ฉบับ\n`),
      );
      const [, , milliseconds] = await says(REBUILT);
      runs.push({ sinceSave: performance.now() - started, rebuild: Number(milliseconds) });
    }
    return {
      times,
      milliseconds: Math.round(median(runs.map((run) => run.sinceSave))),
      rebuild: median(runs.map((run) => run.rebuild)),
      fastest: Math.round(Math.min(...runs.map((run) => run.sinceSave))),
    };
  } finally {
    child.kill('SIGINT');
    await new Promise((resolve) => child.on('close', resolve));
    writeFileSync(sheet, original);
  }
}
