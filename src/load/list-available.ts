import type { PlanSource } from '../plan/plan-source.js';
import { joinPath, type World } from '../world/world.js';
import { FONT_FILE } from './load-fonts.js';

/** What a plan may name: its own frameworks, templates and fonts, and those of the package. */
export async function listAvailable(world: World, dir: string): Promise<PlanSource['available']> {
  const [frameworks, templates, fonts] = await Promise.all([
    gather([joinPath(dir, 'frameworks'), joinPath(world.packageDir, 'data/frameworks')], (folder) =>
      listFrameworks(world, folder),
    ),
    gather([joinPath(dir, 'templates'), joinPath(world.packageDir, 'templates')], (folder) =>
      listFoldersWith(world, folder, (name) => name === 'template.yaml'),
    ),
    gather([joinPath(dir, 'fonts'), joinPath(world.packageDir, 'fonts')], (folder) =>
      listFoldersWith(world, folder, (name) => FONT_FILE.test(name)),
    ),
  ]);
  return { frameworks, templates, fonts };
}

async function gather(
  folders: readonly string[],
  list: (folder: string) => Promise<string[]>,
): Promise<string[]> {
  return [...new Set((await Promise.all(folders.map(list))).flat())].sort();
}

async function listFrameworks(world: World, folder: string): Promise<string[]> {
  const entries = (await world.listFolder(folder)) ?? [];
  return entries.filter((entry) => entry.name.endsWith('.yaml')).map((entry) => entry.name.slice(0, -5));
}

async function listFoldersWith(
  world: World,
  folder: string,
  wanted: (name: string) => boolean,
): Promise<string[]> {
  const entries = ((await world.listFolder(folder)) ?? []).filter((entry) => entry.kind === 'folder');
  const found = await Promise.all(
    entries.map(async ({ name }) => {
      const files = (await world.listFolder(joinPath(folder, name))) ?? [];
      return files.some((file) => wanted(file.name)) ? [name] : [];
    }),
  );
  return found.flat();
}
