import type { PlanSchemas } from '../plan/plan-source.js';
import { joinPath } from '../world/paths.js';
import { readOnce } from '../world/read-once.js';
import type { World } from '../world/world.js';

/** The package's own schemas; a missing one is a broken installation, not a mistake of the officer. */
export async function loadSchemas(world: World): Promise<PlanSchemas> {
  const [plan, project, framework] = await Promise.all([
    loadSchema(world, 'plan'),
    loadSchema(world, 'project'),
    loadSchema(world, 'framework'),
  ]);
  return { plan, project, framework };
}

export async function loadSchema(world: World, name: string): Promise<object> {
  const path = joinPath(world.packageDir, 'data/schema', `${name}.schema.json`);
  const bytes = await world.readFile(path);
  const schema: unknown =
    bytes && readOnce(world, `schema ${path}`, bytes, () => JSON.parse(new TextDecoder().decode(bytes)));
  if (typeof schema !== 'object' || schema === null) throw new Error(`no schema at ${path}`);
  return schema;
}
