// Makes the program as one file that needs no Node.js: `npm run package`, or with some of linux-x64, win-x64.
// The system it runs on gets the Node that runs it; another gets the same version of Node from the registry. The licences
// of all that is inside lie beside it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { inject } from 'postject';

const root = fileURLToPath(new URL('../../', import.meta.url));
const npm = (...args) =>
  execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const own = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const TARGETS = { 'linux-x64': 'plan', 'win-x64': 'plan.exe' };
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(TARGETS);

const [packed] = JSON.parse(npm('pack', '--dry-run', '--ignore-scripts', '--json'));
const modules = npm('ls', '--omit=dev', '--all', '--parseable').trim().split('\n').slice(1);
const inModule = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    relative(root, join(folder, name)),
  );
const paths = [...packed.files.map(({ path }) => path), ...modules.flatMap(inModule)]
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(join(root, path)).isFile());
const files = [
  ...[...new Set(paths)].sort().map((path) => [path, readFileSync(join(root, path))]),
  ['start.cjs', Buffer.from("import('./dist/main.js');\n")],
];
const index = JSON.stringify(files.map(([path, bytes]) => [path, bytes.length]));
const archive = gzipSync(Buffer.concat([Buffer.from(`${index}\0`), ...files.map(([, bytes]) => bytes)]), {
  level: 9,
});
const name = `${version}-${createHash('sha256').update(archive).digest('hex').slice(0, 12)}`;

const work = mkdtempSync(join(tmpdir(), 'plan-package-'));
try {
  writeFileSync(join(work, 'files'), archive);
  writeFileSync(join(work, 'name'), name);
  const config = {
    main: fileURLToPath(new URL('single-file-main.cjs', import.meta.url)),
    output: join(work, 'blob'),
    disableExperimentalSEAWarning: true,
    assets: { files: join(work, 'files'), name: join(work, 'name') },
  };
  writeFileSync(join(work, 'config.json'), JSON.stringify(config));
  execFileSync(process.execPath, ['--experimental-sea-config', join(work, 'config.json')], {
    stdio: 'ignore',
  });
  for (const target of wanted) await make(target);
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function make(target) {
  if (!(target in TARGETS))
    throw new Error(`unknown system ${target}; there are ${Object.keys(TARGETS).join(', ')}`);
  const node = target === own ? process.execPath : nodeFromRegistry(target);
  if (!node) {
    console.error(
      `${target}: the registry has no node-${target}@${process.versions.node}; run this with a version that it has (npm view node-${target} versions)`,
    );
    process.exitCode = 1;
    return;
  }
  const folder = join(root, 'packages', target);
  mkdirSync(folder, { recursive: true });
  const out = join(folder, TARGETS[target]);
  copyFileSync(node, out);
  for (const [from, name] of [
    ['LICENSE', 'LICENSE.txt'],
    ['dist/THIRD-PARTY-LICENSES.txt', 'THIRD-PARTY-LICENSES.txt'],
    [nodeLicence(), 'NODE-LICENSE.txt'],
  ])
    copyFileSync(resolve(root, from), join(folder, name));
  chmodSync(out, 0o755);
  await inject(out, 'NODE_SEA_BLOB', readFileSync(join(work, 'blob')), {
    sentinelFuse: 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
  });
  console.log(
    `${relative(root, out)} ${Math.round(statSync(out).size / 1e6)} MB, Node ${process.versions.node}`,
  );
}

/** The licence of the Node that runs this, which is that of its version for every system. */
function nodeLicence() {
  const folder = dirname(process.execPath);
  const places = ['LICENSE', '../LICENSE', '../share/doc/nodejs/LICENSE', '../share/doc/nodejs/copyright'];
  const licence = places.map((place) => join(folder, place)).find((file) => existsSync(file));
  if (!licence) throw new Error(`no licence of Node.js beside ${folder}: it must go with the program`);
  return licence;
}

function nodeFromRegistry(target) {
  try {
    const [{ filename }] = JSON.parse(
      npm('pack', `node-${target}@${process.versions.node}`, '--json', '--pack-destination', work),
    );
    execFileSync('tar', ['-xzf', join(work, filename), '-C', work]);
    return join(work, 'package/bin', target.startsWith('win') ? 'node.exe' : 'node');
  } catch {
    return undefined;
  }
}
