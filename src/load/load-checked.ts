import { type Diagnostic, fail, hasErrors, type Outcome, succeed } from '../diagnostics/diagnostic.js';
import { DATA_KINDS, type DataKind, dataFile, dataPath } from '../plan/data-files.js';
import type { Schemas } from '../plan/plan-source.js';
import type { FileTypes } from '../plan/schema-types.js';
import type { YamlSource } from '../source/yaml-source.js';
import { joinPath, readOnce, type World } from '../world/world.js';
import { loadYaml } from './load-yaml.js';

/** Compares a YAML file with a JSON Schema; given by the caller, for `load` knows no validator. */
export type SchemaValidator = (schema: object, source: YamlSource) => readonly Diagnostic[];

export interface LoadedFile<Kind extends DataKind> {
  readonly source: YamlSource;
  readonly value: FileTypes[Kind];
}

/** A file of a known kind in `home`, compared with its schema; undefined where there is no such file. */
export async function loadChecked<Kind extends DataKind>(
  kind: Kind,
  { home, name }: { readonly home: string; readonly name?: string },
  world: World,
  validate: SchemaValidator,
): Promise<Outcome<LoadedFile<Kind>> | undefined> {
  const outcome = await loadYaml(world, home, joinPath(home, dataPath(kind, name)));
  const source = outcome?.value;
  if (!outcome || !source || source.broken) return outcome && fail(outcome.diagnostics);
  const diagnostics = [...outcome.diagnostics, ...validate(await loadSchema(world, kind), source)];
  // Safe after validation: a test holds schemas and types together.
  return hasErrors(diagnostics)
    ? fail(diagnostics)
    : succeed({ source, value: source.value as FileTypes[Kind] }, diagnostics);
}

/** A file that comes with the program; a missing one is a broken installation, not a mistake of the officer. */
export async function loadShipped<Kind extends DataKind>(
  kind: Kind,
  world: World,
  validate: SchemaValidator,
): Promise<Outcome<FileTypes[Kind]>> {
  const outcome = await loadChecked(kind, { home: shippedHome(kind, world) }, world, validate);
  if (!outcome) throw new Error(`no ${dataPath(kind)} in the package`);
  const { value, diagnostics } = outcome;
  return value ? succeed(value.value, diagnostics) : fail(diagnostics);
}

export const shippedHome = (kind: DataKind, { packageDir }: World): string =>
  joinPath(packageDir, dataFile(kind).shippedUnder ?? '.');

export async function loadSchemas(world: World): Promise<Schemas> {
  const schemas = await Promise.all(
    DATA_KINDS.map(async (kind) => [kind, await loadSchema(world, kind)] as const),
  );
  return new Map(schemas);
}

/** The package's own schema; a missing one is a broken installation, not a mistake of the officer. */
export async function loadSchema(world: World, kind: DataKind): Promise<object> {
  const path = joinPath(world.packageDir, 'data/schema', `${kind}.schema.json`);
  const bytes = await world.readFile(path);
  const schema: unknown =
    bytes && readOnce(world, `schema ${path}`, bytes, () => JSON.parse(new TextDecoder().decode(bytes)));
  if (typeof schema !== 'object' || schema === null) throw new Error(`no schema at ${path}`);
  return schema;
}
