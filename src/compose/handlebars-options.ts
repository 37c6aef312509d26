/** How templates are compiled, when the program is built or when it runs. */
export const MARKUP = { strict: true, preventIndent: true, knownHelpers: { log: false } } as const;

/** Short texts of `template.yaml`, which are no markup. */
export const PLAIN_TEXT = { ...MARKUP, noEscape: true } as const;
