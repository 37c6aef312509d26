import { DATA_KINDS, dataFile } from '../plan/data-files.js';
import { joinPath, type World } from '../world/world.js';

export interface SchemaFiles {
  /** Where the editor finds the schema of `plan.yaml`, seen from the plan folder. */
  readonly planSchema: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Schemas for the editor: those beside the plan folder where there are, else copies in `.plan/schema`. */
export async function schemaFiles(planDir: string, world: World): Promise<SchemaFiles> {
  const beside = joinPath(planDir, '../schema/plan.schema.json');
  if (await world.readFile(beside)) return { planSchema: '../schema/plan.schema.json', files: [] };
  const kinds = DATA_KINDS.filter((kind) => !dataFile(kind).isPackageOnly);
  const files = await Promise.all(
    kinds.map(async (kind) => {
      const name = `${kind}.schema.json`;
      const bytes = await world.readFile(joinPath(world.packageDir, 'data/schema', name));
      return { path: joinPath(planDir, '../.plan/schema', name), text: new TextDecoder().decode(bytes) };
    }),
  );
  return { planSchema: '../.plan/schema/plan.schema.json', files };
}
