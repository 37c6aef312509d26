import type { YamlSource } from '../source/yaml-source.js';

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
  /** The framework that the plan names, where there is one. */
  readonly framework?: YamlSource;
  readonly available: {
    readonly frameworks: readonly string[];
    readonly templates: readonly string[];
    /** Families that have at least one face. */
    readonly fonts: readonly string[];
  };
  readonly schemas: PlanSchemas;
}

/** JSON Schemas as they stand in `data/schema/`. */
export interface PlanSchemas {
  readonly plan: object;
  readonly project: object;
  readonly framework: object;
}
