import { DATA_KINDS } from '../../../plan/data-files.js';
import { joinPath, type World } from '../../../world/world.js';
import { fine, type Probe, REINSTALL, wrong } from './probe.js';

const OLDEST_NODE: readonly [number, number] = [20, 19];
const SAMPLE = 'การป้องกันการทุจริต';

/** Node, and the ICU in it that parts Thai words. */
export const probeRuntime: Probe = async () => [
  examineNode(process.versions.node),
  examineIcu(process.versions['icu'] ?? ''),
];

export function examineNode(version: string) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) {
    return fine(`Node.js ${version}`, `Node.js ${version}`);
  }
  const oldest = OLDEST_NODE.join('.');
  return wrong(
    `Node.js ${version} เก่าเกินไป ต้องใช้ ${oldest} ขึ้นไป`,
    `Node.js ${version} is too old, ${oldest} or newer is needed`,
    {
      th: 'ติดตั้ง Node.js รุ่น LTS จาก https://nodejs.org',
      en: 'install the LTS version from https://nodejs.org',
    },
  );
}

function examineIcu(version: string) {
  const words = Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(SAMPLE));
  return words.length > 1
    ? fine(`ICU ${version} แบ่งคำไทยได้`, `ICU ${version} parts Thai words`)
    : wrong(`ICU ${version} แบ่งคำไทยไม่ได้`, `ICU ${version} cannot part Thai words`, {
        th: 'ติดตั้ง Node.js ฉบับมาตรฐานจาก https://nodejs.org ซึ่งมี ICU ครบ',
        en: 'install Node.js from https://nodejs.org, which comes with full ICU',
      });
}

const PARTS = [
  'package.json',
  ...DATA_KINDS.map((kind) => `data/schema/${kind}.schema.json`),
  'data/lexicon/words.txt',
];

/** The files that come with the program. */
export const probePackage: Probe = async (world) => {
  const read = await Promise.all(PARTS.map((path) => world.readFile(joinPath(world.packageDir, path))));
  const missing = PARTS.filter((_, index) => !read[index]);
  const version = versionIn(read[0]);
  return missing.length === 0
    ? [fine(`plan ${version} ครบทุกแฟ้ม`, `plan ${version}, complete`)]
    : missing.map((path) => wrong(`ไม่พบ ${path} ของโปรแกรม`, `${path} of the program is missing`, REINSTALL));
};

export async function programVersion(world: World): Promise<string> {
  return versionIn(await world.readFile(joinPath(world.packageDir, 'package.json')));
}

function versionIn(bytes: Uint8Array | undefined): string {
  const described: unknown = bytes ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
  if (typeof described !== 'object' || described === null || !('version' in described)) return '';
  return String(described.version);
}
