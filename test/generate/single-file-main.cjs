// The program in one file with Node inside: puts its files into the user's cache, once for each version, and runs them.
const { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { homedir, tmpdir } = require('node:os');
const { dirname, join } = require('node:path');
const { getRawAsset, getAsset } = require('node:sea');
const { gunzipSync } = require('node:zlib');

const { env, platform } = process;
const caches =
  platform === 'win32'
    ? env.LOCALAPPDATA
    : platform === 'darwin'
      ? join(homedir(), 'Library/Caches')
      : env.XDG_CACHE_HOME;

/** Written beside its place and renamed: never half there, whoever else starts at the same time. */
function unpack(home) {
  const folder = join(home, 'anticorruption-plan', getAsset('name', 'utf8'));
  if (existsSync(folder)) return folder;
  const waiting = `${folder}.${process.pid}`;
  const archive = gunzipSync(Buffer.from(getRawAsset('files')));
  let at = archive.indexOf(0) + 1;
  for (const [path, length] of JSON.parse(archive.toString('utf8', 0, at - 1))) {
    const file = join(waiting, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, archive.subarray(at, at + length));
    at += length;
  }
  try {
    renameSync(waiting, folder);
  } catch (error) {
    rmSync(waiting, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function unpackSomewhere() {
  try {
    return unpack(caches || join(homedir(), '.cache'));
  } catch {
    return unpack(tmpdir());
  }
}

env.PLAN_CALLED_AS ??= process.argv0;
// Only a module that lies in a file can import others.
createRequire(join(unpackSomewhere(), 'start.cjs'))('./start.cjs');
