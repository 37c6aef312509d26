import { UsageError } from '../diagnostics/usage-error.js';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';

/** The newest year under `data/`; the working folder itself where it is a plan. */
export async function findPlanFolder(world: World): Promise<string> {
  const [newest] = await findPlanFolders(world);
  if (newest !== undefined) return newest;
  throw new UsageError({
    th: 'ไม่พบแผนในโฟลเดอร์ data ของที่นี่ ให้ระบุโฟลเดอร์ของแผน เช่น plan check data/2569',
    en: 'there is no plan under data/ here; name a plan folder, as in plan check data/2569',
  });
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
