/** The package's own files as they were when the program was built; one that was changed since is read as any other. */
export interface PackageTexts {
  /** What each YAML file holds, by its text, as its schema asks: reading that took a tenth of `plan check`. */
  readonly yaml: ReadonlyMap<string, { readonly kind: string; readonly value: unknown }>;
  readonly templates: ReadonlySet<string>;
}

const NONE: PackageTexts = { yaml: new Map(), templates: new Set() };

/** None in the sources; the build puts the package's own here. */
export const packageTexts = (): PackageTexts => NONE;
