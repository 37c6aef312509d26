import type { Language } from '../config.js';
import { joinPath, type World } from '../world/world.js';

import { programVersion } from './commands/doctor/probe-program.js';

/** What `plan --version` prints: the program and all that decides how documents look. */
export async function versionText(language: Language, world: World): Promise<string> {
  const foldersIn = async (folder: string): Promise<string> =>
    ((await world.listFolder(joinPath(world.packageDir, folder))) ?? [])
      .filter(({ kind }) => kind === 'folder')
      .map(({ name }) => name)
      .join(', ');
  const { node, icu } = process.versions;
  const licences = joinPath(world.packageDir, 'dist/THIRD-PARTY-LICENSES.txt');
  const say =
    language === 'th'
      ? ['แม่แบบ', 'แบบอักษร', 'สัญญาอนุญาตของไลบรารี']
      : ['templates', 'fonts', 'licences of libraries'];
  return [
    `plan ${await programVersion(world)}`,
    `Node.js ${node} (ICU ${icu})`,
    `${say[0]}: ${await foldersIn('templates')}`,
    `${say[1]}: ${await foldersIn('fonts')}`,
    ...((await world.readFile(licences)) ? [`${say[2]}: ${licences}`] : []),
  ].join('\n');
}
