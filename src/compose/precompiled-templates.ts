/** Compiled templates by their text; what each is, Handlebars alone knows. */
export interface PrecompiledTemplates {
  readonly markup: ReadonlyMap<string, TemplateSpecification>;
  readonly plainText: ReadonlyMap<string, TemplateSpecification>;
}

/** Empty in the sources; the build puts the package's own templates here. */
export const PRECOMPILED_TEMPLATES: PrecompiledTemplates = { markup: new Map(), plainText: new Map() };
