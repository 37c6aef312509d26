import { joinPath } from '../../world/paths.js';
import { fine, type Probe, REINSTALL, wrong } from './probe.js';

const PARTS = [
  'package.json',
  'data/schema/plan.schema.json',
  'data/schema/project.schema.json',
  'data/schema/framework.schema.json',
  'data/schema/template.schema.json',
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

function versionIn(bytes: Uint8Array | undefined): string {
  const described: unknown = bytes ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
  if (typeof described !== 'object' || described === null || !('version' in described)) return '';
  return String(described.version);
}
