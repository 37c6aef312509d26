import type { Framework } from '../plan/plan.js';
import { isRecord } from '../source/value-at.js';
import { joinPath, type World } from '../world/world.js';

import { listFrameworks } from './list-frameworks.js';
import { loadYaml } from './load-yaml.js';

/** The frameworks of the program with the names of their dimensions, the newest first. */
export async function loadFrameworks(world: World): Promise<Framework[]> {
  const home = joinPath(world.packageDir, 'data');
  return Promise.all(
    (await listFrameworks(world)).map(async (years) => {
      const loaded = await loadYaml(world, home, joinPath(home, 'frameworks', `${years.id}.yaml`));
      const value: unknown = loaded?.value?.value;
      return { ...years, title: textOf(value, 'title'), dimensions: dimensionsOf(value) };
    }),
  );
}

const textOf = (value: unknown, field: string): string => {
  const text = isRecord(value) ? value[field] : undefined;
  return typeof text === 'string' ? text : '';
};

function dimensionsOf(value: unknown): Framework['dimensions'] {
  const written = isRecord(value) ? value['dimensions'] : undefined;
  if (!Array.isArray(written)) return [];
  return written.flatMap((dimension: unknown) => {
    const number = isRecord(dimension) ? dimension['number'] : undefined;
    return typeof number === 'number' ? [{ number, name: textOf(dimension, 'name') }] : [];
  });
}
