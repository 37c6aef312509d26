// Times of the built program. `npm run bench [-- --quick] [-- --json <file>]`; needs a quiet machine.
// `npm run bench -- --peer <folder> <plan's text>`: ratios to another typesetter on the same text, in turn.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cloneProjects } from './clone-projects.mjs';
import { importSources } from './import-sources.mjs';
import { measureRuns } from './measure-run.mjs';
import { measureWatch } from './measure-watch.mjs';
import { measurePeer } from './peer.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const main = join(root, 'dist/main.js');
const argv = process.argv.slice(2);
const quick = argv.includes('--quick');
const times = quick ? 3 : 9;
const scratch = mkdtempSync(join(tmpdir(), 'plan-bench-'));
const jsonFile = argv.includes('--json')
  ? argv[argv.indexOf('--json') + 1]
  : join(tmpdir(), 'plan-bench.json');

if (argv.includes('--peer')) {
  const [peer, text] = argv.slice(argv.indexOf('--peer') + 1).map((path) => resolve(path));
  try {
    const rows = await measurePeer({ main, peer, text, scratch, times, quick });
    const line = ({ name, ratio, processor, ours, peer: theirs, times: runs }) =>
      `| ${name} | ${ratio.toFixed(2)} | ${Number.isNaN(processor) ? '' : processor.toFixed(2)} | ${ours} | ${theirs} | ${runs} |`;
    process.stdout.write(
      [
        '| what | ratio | of processor time | ours, ms | peer, ms | runs |',
        '|---|---:|---:|---:|---:|---:|',
        ...rows.map(line),
        '',
      ].join('\n'),
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  process.exit();
}

const home = join(scratch, 'home');
cpSync(join(root, 'data/2569'), join(home, 'data/2569'), { recursive: true });
const clear = (cwd) => () => rmSync(join(cwd, 'out'), { recursive: true, force: true });
const measure = (cwd, args, runs = times) =>
  measureRuns(args, { cwd, scratch, times: runs, prepare: clear(cwd) });
const plan = (...args) => [main, ...args, '--quiet'];

const rows = [];
const report = (name, result) => {
  rows.push({ name, ...result });
  process.stderr.write(`${name}: ${result.milliseconds} ms\n`);
};

try {
  report('node itself', measure(home, ['-e', '0']));
  report('plan --help', measure(home, [main, '--help']));
  report('plan list', measure(home, plan('list')));
  report('plan check', measure(home, plan('check')));
  report('plan build, all 32 documents, pdf and docx', measure(home, plan('build')));
  report('plan build --format pdf', measure(home, plan('build', '--format', 'pdf')));
  report('plan build --format docx', measure(home, plan('build', '--format', 'docx')));
  report('one artifact: summary.pdf', measure(home, plan('build', '--only', 'summary', '--format', 'pdf')));
  report('one artifact: plan.pdf', measure(home, plan('build', '--only', 'plan', '--format', 'pdf')));
  report(
    'one artifact: a sheet, docx',
    measure(home, plan('build', '--project', 'e-service', '--format', 'docx')),
  );
  const sheet = join(home, 'data/2569/projects/e-service.yaml');
  report(
    'watch: one sheet changed, save to files',
    await measureWatch(main, { cwd: home, sheet, times: quick ? 5 : 15, limit: 30_000 }),
  );
  for (const count of quick ? [31, 310] : [31, 310, 1000]) {
    const cwd = join(scratch, `projects-${count}`);
    cloneProjects(join(root, 'data/2569'), join(cwd, 'data/2569'), count);
    const runs = count > 31 ? 3 : times;
    report(`${count} projects: check`, measure(cwd, plan('check'), runs));
    report(`${count} projects: build`, measure(cwd, plan('build'), runs));
  }
  for (const { name, path } of importSources(root, main, scratch)) {
    const argv = [main, 'import', path, '--out', 'imported', '--quiet'];
    const prepare = () => rmSync(join(home, 'imported'), { recursive: true, force: true });
    report(name, measureRuns(argv, { cwd: home, scratch, times: 3, prepare }));
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const result = {
  version,
  node: process.versions.node,
  date: new Date().toISOString().slice(0, 10),
  processor: cpus()[0]?.model ?? '',
  cores: availableParallelism(),
  rows,
};
writeFileSync(jsonFile, `${JSON.stringify(result, undefined, 2)}\n`);
const line = ({ name, milliseconds, fastest, megabytes, times: runs }) =>
  `| ${name.padEnd(44)} | ${String(milliseconds).padStart(6)} | ${String(fastest).padStart(7)} | ${String(megabytes ?? '').padStart(4)} | ${String(runs).padStart(4)} |`;
process.stdout.write(
  [
    `plan ${version}, Node ${result.node}, ${result.cores} cores (${result.processor}), ${result.date}`,
    '',
    `| ${'what'.padEnd(44)} | median | fastest |   MB | runs |`,
    `|${'-'.repeat(46)}|-------:|--------:|-----:|-----:|`,
    ...rows.map(line),
    '',
    `ms of wall clock, start of Node included; JSON in ${jsonFile}`,
    '',
  ].join('\n'),
);
