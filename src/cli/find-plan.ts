import { UsageError } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/nearest-name.js';
import { toArabicDigits } from '../thai/digits.js';
import { isAbsolutePath, joinPath, lastPart, type World } from '../world/world.js';

/** The newest year under `data/`; inside a plan, or below it, that plan. */
export async function findPlanFolder(world: World): Promise<string> {
  const [newest] = await findPlanFolders(world);
  if (newest !== undefined) return newest;
  throw new UsageError({
    th: 'ไม่พบแผนในโฟลเดอร์ data ของที่นี่ ให้ระบุโฟลเดอร์ของแผน เช่น plan check data/2569',
    en: 'there is no plan under data/ here; name a plan folder, as in plan check data/2569',
  });
}

/**
 * A plan named by one of its files is the folder that holds it; a folder of plans stands for the newest, a year
 * for its folder. A path copied from Windows is understood where nothing else has that name.
 */
export async function planFolderOf(path: string, world: World): Promise<string> {
  if (await world.listFolder(path)) {
    return (await hasPlan(world, path)) ? path : ((await plansIn(path, world))[0] ?? path);
  }
  if (path.includes('\\')) return planFolderOf(joinPath(path.replaceAll('\\', '/')), world);
  const ofYear = (await findPlanFolders(world)).find((folder) => lastPart(folder) === toArabicDigits(path));
  if (ofYear !== undefined) return ofYear;
  if (!/\.ya?ml$/.test(path)) {
    await refuseFile(path, world);
    return path;
  }
  const [beside, above] = [joinPath(path, '..'), joinPath(path, '../..')];
  return (await hasPlan(world, beside)) || !(await hasPlan(world, above)) ? beside : above;
}

/** Throws `UsageError` where a folder is meant, and a file, or a way through one, was given. */
export async function refuseFile(folder: string, world: World): Promise<void> {
  const parts = joinPath(folder).split('/');
  const ways = parts.map((_, index) => parts.slice(0, index + 1).join('/')).filter((way) => way !== '');
  for (const way of ways) {
    if (!(await world.readFile(way))) continue;
    throw new UsageError({
      th: `“${way}” เป็นแฟ้ม ไม่ใช่โฟลเดอร์ ให้ระบุโฟลเดอร์`,
      en: `“${way}” is a file, not a folder; name a folder`,
    });
  }
}

/** Throws `UsageError` where something else would be written over. */
export async function refuseOtherFile(path: string, overwrite: boolean, world: World): Promise<void> {
  if (overwrite || (await world.realPath(path)) === undefined) return;
  throw new UsageError({
    th: `มีแฟ้ม ${path} อยู่แล้ว จึงไม่เขียนทับ ใช้ชื่ออื่น หรือสั่งด้วย --overwrite`,
    en: `${path} is there already and is left as it is; take another name, or --overwrite`,
  });
}

/** Where a file is meant and cannot be read: what is there instead is named. */
export async function noSuchFile(path: string, world: World): Promise<UsageError> {
  if (await world.listFolder(path)) {
    return new UsageError({
      th: `“${path}” เป็นโฟลเดอร์ ไม่ใช่แฟ้ม ให้ระบุแฟ้ม`,
      en: `“${path}” is a folder, not a file; name a file in it`,
    });
  }
  const folder = await world.listFolder(joinPath(path, '..'));
  if (!folder && lastPart(path) !== path) {
    return new UsageError({
      th: `ไม่พบแฟ้ม “${path}” เพราะไม่มีโฟลเดอร์นั้น ตรวจชื่อโฟลเดอร์`,
      en: `there is no file “${path}”, nor its folder; see how the folder is called`,
    });
  }
  const near = nearestName(
    lastPart(path),
    (folder ?? []).map(({ name }) => name),
  );
  return new UsageError({
    th: `ไม่พบแฟ้ม “${path}” ${near === undefined ? 'ตรวจชื่อแฟ้มและโฟลเดอร์ที่เรียกคำสั่ง' : `หมายถึง ${near} หรือไม่`}`,
    en: `there is no file “${path}”; ${near === undefined ? 'see how it is called, and in which folder you are' : `did you mean ${near}?`}`,
  });
}

/** Where documents go unless it is said: beside `data/`, however deep inside it the command was given. */
export function usualOutDir(planDir: string, world: World): string {
  const parent = joinPath(planDir, '..');
  if (isAbsolutePath(planDir) || !LEADS_UP.test(parent)) return 'out';
  const isYearOfData = lastPart(joinPath(world.cwd.replaceAll('\\', '/'), parent)) === 'data';
  if (isYearOfData) return joinPath(parent, '../out');
  return LEADS_UP.test(planDir) ? joinPath(planDir, 'out') : 'out';
}

const LEADS_UP = /^\.{1,2}(\/|$)/;

/** The years under `data/`, newest first, or the folder that is a plan itself: here, else in the nearest folder above. */
export async function findPlanFolders(world: World): Promise<readonly string[]> {
  for (const place of ['.', '..', '../..', '../../..']) {
    const plans = await plansIn(place, world);
    if (plans.length > 0) return plans;
  }
  return [];
}

async function plansIn(place: string, world: World): Promise<readonly string[]> {
  const years = await yearsIn(joinPath(place, 'data'), world);
  if (years.length > 0) return years;
  return (await hasPlan(world, place)) ? [place] : yearsIn(place, world);
}

async function yearsIn(home: string, world: World): Promise<readonly string[]> {
  const entries = (await world.listFolder(home)) ?? [];
  const years = entries
    .filter(({ name, kind }) => kind === 'folder' && /^\d{4}$/.test(name))
    .map(({ name }) => joinPath(home, name));
  const folders = years.sort().reverse();
  const plans = await Promise.all(folders.map((folder) => hasPlan(world, folder)));
  return folders.filter((_, index) => plans[index]);
}

async function hasPlan(world: World, folder: string): Promise<boolean> {
  const entries = (await world.listFolder(folder)) ?? [];
  return entries.some(({ name, kind }) => name === 'plan.yaml' && kind === 'file');
}
