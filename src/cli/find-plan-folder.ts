import { UsageError } from '../diagnostics/usage-error.js';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';

/** The newest year under `data/`; the working folder itself where it is a plan. */
export async function findPlanFolder(world: World): Promise<string> {
  const entries = (await world.listFolder('data')) ?? [];
  const years = entries
    .filter(({ name, kind }) => kind === 'folder' && /^\d{4}$/.test(name))
    .map(({ name }) => name);
  for (const year of years.sort().reverse()) {
    const folder = joinPath('data', year);
    if (await hasPlan(world, folder)) return folder;
  }
  if (await hasPlan(world, '.')) return '.';
  throw new UsageError({
    th: 'ไม่พบแผนในโฟลเดอร์ data ของที่นี่ ให้ระบุโฟลเดอร์ของแผน เช่น plan check data/2569',
    en: 'there is no plan under data/ here; name a plan folder, as in plan check data/2569',
  });
}

async function hasPlan(world: World, folder: string): Promise<boolean> {
  const entries = (await world.listFolder(folder)) ?? [];
  return entries.some(({ name, kind }) => name === 'plan.yaml' && kind === 'file');
}
