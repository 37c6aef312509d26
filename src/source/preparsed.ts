/**
 * Readers of YAML files by their text. Empty in the sources; the build puts the package's own files here, whose
 * parsing took a tenth of `plan check`. One that was changed since is parsed as any other.
 */
export const PREPARSED: ReadonlyMap<string, () => unknown> = new Map();
