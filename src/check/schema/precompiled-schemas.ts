import type { ValidateFunction } from 'ajv';

/** Validators by the JSON text of their schema. Empty in the sources; the build puts the package's own here. */
export const PRECOMPILED: ReadonlyMap<string, ValidateFunction> = new Map();
