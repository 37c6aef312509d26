import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';

export interface SchemaFiles {
  /** Where the editor finds the schema of `plan.yaml`, seen from the plan folder. */
  readonly planSchema: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Schemas for the editor: those beside the plan folder where there are, else copies in `.plan/schema`. */
export async function schemaFiles(planDir: string, world: World): Promise<SchemaFiles> {
  const beside = joinPath(planDir, '../schema/plan.schema.json');
  if (await world.readFile(beside)) return { planSchema: '../schema/plan.schema.json', files: [] };
  const shipped = joinPath(world.packageDir, 'data/schema');
  const names = ((await world.listFolder(shipped)) ?? [])
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.schema.json'));
  const files = await Promise.all(
    names.map(async (name) => {
      const bytes = await world.readFile(joinPath(shipped, name));
      return { path: joinPath(planDir, '../.plan/schema', name), text: new TextDecoder().decode(bytes) };
    }),
  );
  return { planSchema: '../.plan/schema/plan.schema.json', files };
}
