import { UsageError } from '../diagnostics/usage-error.js';
import { isAbsolutePath, joinPath, lastPart } from '../world/paths.js';
import type { World } from '../world/world.js';

/** The newest year under `data/`; inside a plan, or below it, that plan. */
export async function findPlanFolder(world: World): Promise<string> {
  const [newest] = await findPlanFolders(world);
  if (newest !== undefined) return newest;
  for (const above of ABOVE) if (await hasPlan(world, above)) return above;
  throw new UsageError({
    th: 'ไม่พบแผนในโฟลเดอร์ data ของที่นี่ ให้ระบุโฟลเดอร์ของแผน เช่น plan check data/2569',
    en: 'there is no plan under data/ here; name a plan folder, as in plan check data/2569',
  });
}

const ABOVE = ['..', '../..', '../../..'];

/** A plan named by one of its files is the folder that holds it. */
export async function planFolderOf(path: string, world: World): Promise<string> {
  if (!/\.ya?ml$/.test(path) || (await world.listFolder(path))) return path;
  const [beside, above] = [joinPath(path, '..'), joinPath(path, '../..')];
  return (await hasPlan(world, beside)) || !(await hasPlan(world, above)) ? beside : above;
}

/** Where documents go unless it is said: beside `data/`, however deep inside it the command was given. */
export function usualOutDir(planDir: string, world: World): string {
  if (isAbsolutePath(planDir) || !/^\.{1,2}(\/|$)/.test(planDir)) return 'out';
  const parent = joinPath(planDir, '..');
  const isYearOfData = lastPart(joinPath(world.cwd.replaceAll('\\', '/'), parent)) === 'data';
  return joinPath(isYearOfData ? joinPath(parent, '..') : planDir, 'out');
}

/** The years under `data/`, newest first; the working folder itself where it alone is a plan. */
export async function findPlanFolders(world: World): Promise<string[]> {
  const entries = (await world.listFolder('data')) ?? [];
  const years = entries
    .filter(({ name, kind }) => kind === 'folder' && /^\d{4}$/.test(name))
    .map(({ name }) => joinPath('data', name));
  const folders = years.sort().reverse();
  const plans = await Promise.all(folders.map((folder) => hasPlan(world, folder)));
  const found = folders.filter((_, index) => plans[index]);
  if (found.length > 0) return found;
  return (await hasPlan(world, '.')) ? ['.'] : [];
}

export async function hasPlan(world: World, folder: string): Promise<boolean> {
  const entries = (await world.listFolder(folder)) ?? [];
  return entries.some(({ name, kind }) => name === 'plan.yaml' && kind === 'file');
}
