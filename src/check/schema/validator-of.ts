import type { ValidateFunction } from 'ajv';
import type { DataKind } from '../../plan/data-files.js';
import type { Schemas } from '../../plan/plan-source.js';
import type { FileTypes } from '../../plan/schema-types.js';
import { compileSchema } from './compile-schema.js';

/** The validator of a kind of file; a test holds the schemas and the types together. */
export function validatorOf<Kind extends DataKind>(
  kind: Kind,
  schemas: Schemas,
): ValidateFunction<FileTypes[Kind]> {
  const schema = schemas.get(kind);
  if (!schema) throw new Error(`no schema of ${kind}`);
  return compileSchema(schema) as ValidateFunction<FileTypes[Kind]>;
}
