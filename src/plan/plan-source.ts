import type { MarkdownSource } from '../source/markdown/markdown-source.js';
import type { YamlSource } from '../source/yaml-source.js';
import type { DataKind } from './data-files.js';
import type { FileTypes } from './schema-types.js';

/** Something for each file of a plan that is neither `plan.yaml` nor a project. */
export type Records<Value> = ReadonlyMap<DataKind, ReadonlyMap<string, Value>>;

export const mapRecords = <Value, Made>(
  records: Records<Value>,
  make: (value: Value, kind: DataKind) => Made,
): Records<Made> =>
  new Map(
    [...records].map(([kind, files]) => [
      kind,
      new Map([...files].map(([name, value]) => [name, make(value, kind)])),
    ]),
  );

export const listRecords = <Value>(records: Records<Value>): Value[] =>
  [...records.values()].flatMap((files) => [...files.values()]);

/** The files of a plan folder, parsed, each with its own places; nothing is checked yet. */
export interface PlanSource {
  readonly dir: string;
  /** The folder's own name, `2569`. */
  readonly folderName: string;
  readonly plan: YamlSource;
  /** By id, in the order of file names. */
  readonly projects: ReadonlyMap<string, YamlSource>;
  /** Ids of all project files, those that could not be read too. */
  readonly projectFiles: readonly string[];
  /** Names of files that were probably meant for an id of the plan that has none. */
  readonly misnamedProjects: ReadonlyMap<string, string>;
  /** The files of its folder `chapters`, by file name. */
  readonly chapters: ReadonlyMap<string, MarkdownSource>;
  /** Its other files, those of each kind by name; '' for a kind of which there is one. */
  readonly records: Records<YamlSource>;
  /** The framework that the plan names, where there is one. */
  readonly framework?: YamlSource;
  /** Those of other years, whose words an old plan may still use. */
  readonly otherFrameworks: readonly YamlSource[];
  readonly available: {
    readonly frameworks: readonly string[];
    readonly templates: readonly string[];
    /** Families that have at least one face. */
    readonly fonts: readonly string[];
  };
  readonly schemas: Schemas;
}

/** JSON Schemas as they stand in `data/schema/`. */
export type Schemas = ReadonlyMap<DataKind, object>;

/** What a file of a kind holds once every field that was not written is null. */
export type Filled<Value> = Value extends readonly (infer Item)[]
  ? readonly Filled<Item>[]
  : Value extends object
    ? {
        readonly [Key in keyof Value]-?: undefined extends Value[Key]
          ? Filled<Exclude<Value[Key], undefined>> | null
          : Filled<Value[Key]>;
      }
    : Value;

/** The checked files of one kind by name. */
export const filledRecords = <Kind extends DataKind>(
  records: Records<unknown>,
  kind: Kind,
): ReadonlyMap<string, Filled<FileTypes[Kind]>> =>
  // Safe: they agree with the schema of their kind, and a test holds schemas and types together.
  (records.get(kind) ?? new Map()) as ReadonlyMap<string, Filled<FileTypes[Kind]>>;
