import { UsageError } from '../../diagnostics/usage-error.js';
import { joinPath, lastPart } from '../../world/paths.js';

/** A folder named for a year is the plan's own; any other is the home in which plans lie by year. */
export function planFolderFor(dir: string, year: number): string {
  const name = lastPart(dir);
  if (!/^\d{4}$/.test(name)) return joinPath(dir, 'data', String(year));
  if (Number(name) === year) return dir;
  throw new UsageError({
    th: `โฟลเดอร์ชื่อ ${name} แต่ปีงบประมาณคือ ${year} ให้ตรงกัน`,
    en: `the folder is called ${name}, but the fiscal year is ${year}; let them agree`,
  });
}

/** The year that a folder is named for, if it is. */
export const yearOfFolder = (dir: string): string | undefined => /(?:^|\/)(\d{4})$/.exec(dir)?.[1];
