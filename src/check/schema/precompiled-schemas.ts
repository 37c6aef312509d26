import type { ValidateFunction } from 'ajv';
import type { DataKind } from '../../plan/data-files.js';

export interface PrecompiledSchema {
  readonly kind: DataKind;
  readonly validate: ValidateFunction;
}

/** By the JSON text of the schema. Empty in the sources; the build puts the package's own here. */
export const PRECOMPILED: ReadonlyMap<string, PrecompiledSchema> = new Map();
