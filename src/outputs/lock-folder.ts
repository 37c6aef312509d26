import { UsageError } from '../diagnostics/diagnostic.js';
import { joinPath, type World } from '../world/world.js';

export const LOCK_FILE = '.build.lock';

const PAUSE = 50;
const ATTEMPTS = 30;

/**
 * Does `work` while no other build writes into the folder. Waits a moment for one that does; throws
 * `UsageError` where that takes too long.
 */
export async function lockFolder<Value>(
  folder: string,
  world: World,
  work: () => Promise<Value>,
): Promise<Value> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const release = await world.lock(joinPath(folder, LOCK_FILE));
    if (release) return workThenRelease(work, release);
    await new Promise<void>((resolve) => world.later(PAUSE, resolve));
  }
  throw new UsageError({
    th: `มีการสร้างเอกสารลงใน “${folder}” อยู่แล้วอีกหน้าต่างหนึ่ง รอให้เสร็จก่อนแล้วสั่งใหม่อีกครั้ง เอกสารเดิมยังอยู่ครบ`,
    en: `another build is writing into “${folder}”; wait until it is done and try again; nothing was changed`,
  });
}

async function workThenRelease<Value>(
  work: () => Promise<Value>,
  release: () => Promise<void>,
): Promise<Value> {
  try {
    const value = await work();
    await release();
    return value;
  } catch (error) {
    // What failed first is what the officer must hear of.
    await release().catch(() => undefined);
    throw error;
  }
}
