import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HOOK = fileURLToPath(new URL('./report-memory.mjs', import.meta.url));

/** Node 20 reads these certificates at every start, for 50 ms that say nothing about the program. */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

/** The middle of the measured values. */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Runs Node `times` times, each in a process of its own. `prepare` comes before each run and is not counted.
 * Milliseconds of wall clock, peak megabytes of memory.
 */
export function measureRuns(argv, { cwd, scratch, times, prepare = () => undefined }) {
  const memoryFile = `${scratch}/memory.txt`;
  const runs = Array.from({ length: times }, () => {
    prepare();
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--import', HOOK, ...argv], {
      cwd,
      encoding: 'utf8',
      maxBuffer: Number.POSITIVE_INFINITY,
      env: { ...environment, BENCH_MEMORY: memoryFile },
    });
    const milliseconds = performance.now() - started;
    if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}\n${stderr.slice(0, 2000)}`);
    const [kilobytes, microseconds] = readFileSync(memoryFile, 'utf8').split(' ').map(Number);
    return { milliseconds, megabytes: kilobytes / 1024, processor: microseconds / 1000 };
  });
  rmSync(memoryFile, { force: true });
  return {
    times,
    milliseconds: Math.round(median(runs.map((run) => run.milliseconds))),
    fastest: Math.round(Math.min(...runs.map((run) => run.milliseconds))),
    processor: Math.round(median(runs.map((run) => run.processor))),
    megabytes: Math.round(Math.max(...runs.map((run) => run.megabytes))),
  };
}
