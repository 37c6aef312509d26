import { stringify } from 'yaml';

/** A one-line text as a YAML value, in quotes only where it needs them. */
export const yamlScalar = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();
