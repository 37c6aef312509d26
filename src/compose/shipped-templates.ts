/** Texts of templates. Empty in the sources; the build puts the package's own here. */
export const SHIPPED_TEMPLATES: ReadonlySet<string> = new Set();
