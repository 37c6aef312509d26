import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cloneProjects } from './clone-projects.mjs';
import { measureRuns, median } from './measure-run.mjs';
import { measureWatch } from './measure-watch.mjs';

/** How often the peer's document has the annex of the larger plan. */
const TIMES_LARGER = 20;

/**
 * The peer and the program on the text of one plan, in turn: medians of the ratios of wall clock and of processor
 * time, which a busy machine disturbs less, with the milliseconds of both. The peer is a folder with
 * `make-doc.mjs TEXT OUT [--repeat N]` and `run.mjs DOC PDF [--warm N]`.
 */
export async function measurePeer({ main, peer, text, scratch, times, quick }) {
  const node = (args, cwd = scratch) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}\n${stderr.slice(0, 2000)}`);
    return stdout;
  };
  const peerDocument = (name, ...more) => {
    node([join(peer, 'make-doc.mjs'), text, join(scratch, name), ...more]);
    return [join(peer, 'run.mjs'), join(scratch, name), join(scratch, 'peer.pdf')];
  };
  const home = join(scratch, 'peer-home');
  node([main, 'import', text, '--out', join(home, 'data/2569'), '--quiet']);
  const large = join(scratch, 'peer-large');
  const sheets = readdirSync(join(home, 'data/2569/projects')).length;
  cloneProjects(join(home, 'data/2569'), join(large, 'data/2569'), sheets * TIMES_LARGER);

  const run = (argv, cwd) => {
    rmSync(join(cwd, 'out'), { recursive: true, force: true });
    return measureRuns(argv, { cwd, scratch, times: 1 });
  };
  const rows = [];
  const add = (name, pairs) => {
    const row = {
      name,
      ratio: median(pairs.map(([ours, theirs]) => ours.milliseconds / theirs.milliseconds)),
      processor: median(pairs.map(([ours, theirs]) => ours.processor / theirs.processor)),
      ours: median(pairs.map(([ours]) => ours.milliseconds)),
      peer: median(pairs.map(([, theirs]) => theirs.milliseconds)),
      times: pairs.length,
    };
    rows.push(row);
    process.stderr.write(`${name}: ${row.ratio.toFixed(2)} (${row.ours} : ${row.peer} ms)\n`);
  };
  const inTurn = (count, ours, theirs, cwd) =>
    Array.from({ length: count }, () => [run([main, ...ours, '--quiet'], cwd), run(theirs, cwd)]);

  const document = peerDocument('doc.json');
  const pdf = ['build', '--only', 'plan', '--format', 'pdf'];
  add('plan.pdf, cold', inTurn(times, pdf, document, home));
  add('all files of the plan / its one PDF', inTurn(times, ['build'], document, home));
  add('check / its one PDF', inTurn(times, ['check'], document, home));
  const repeated = peerDocument('large.json', '--repeat', String(TIMES_LARGER));
  add(`plan.pdf, ${TIMES_LARGER} times the annex`, inTurn(quick ? 1 : 3, pdf, repeated, large));
  const folder = join(home, 'data/2569/projects');
  const sheet = readdirSync(folder)
    .map((name) => join(folder, name))
    .find((file) => readFileSync(file, 'utf8').includes('  outputs:\n'));
  const watched = await measureWatch(main, { cwd: home, sheet, times, limit: 60_000 });
  const { warm_ms: warm } = JSON.parse(node([...document, '--warm', String(times)]));
  add('watch, one sheet changed: all its files and books / its one PDF, warm', [
    [{ milliseconds: watched.milliseconds }, { milliseconds: warm }],
  ]);
  return rows;
}
