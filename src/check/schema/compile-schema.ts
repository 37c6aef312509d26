import { createRequire } from 'node:module';
import type { Options, ValidateFunction } from 'ajv';
import type { DataKind } from '../../plan/data-files.js';
import type { Schemas } from '../../plan/plan-source.js';
import type { FileTypes } from '../../plan/schema-types.js';
import { remember } from '../../remember.js';
import { PRECOMPILED } from './precompiled-schemas.js';

/**
 * Every mistake at once, with what is needed to explain it, which is not ajv's message. Our schemas are sound (a test compiles them
 * against the meta-schema), so that a run need not load it; smaller code is not worth the time to make it.
 */
export const AJV_OPTIONS: Options = {
  allErrors: true,
  strict: true,
  // A condition asks for fields that the schema around it defines.
  strictRequired: false,
  verbose: true,
  messages: false,
  validateSchema: false,
  meta: false,
  code: { optimize: false },
};

const require = createRequire(import.meta.url);

/** A schema, and the function that it was compiled into. */
export interface Validator<Value> {
  readonly schema: object;
  readonly validate: ValidateFunction<Value>;
  /** Of a schema that is as the program was built with it: the package's files of the kind agree with it. */
  readonly kind?: DataKind;
}

/**
 * The validator of a schema. The package's schemas are compiled when the program is built, so that a run
 * need not load ajv; one that was changed since is compiled here.
 */
export const compileSchema = remember(
  (schema: object): Validator<unknown> => ({
    schema,
    ...(PRECOMPILED.get(JSON.stringify(schema)) ?? { validate: compileNow(schema) }),
  }),
);

/** The validator of a kind of file; a test holds the schemas and the types together. */
export function validatorOf<Kind extends DataKind>(kind: Kind, schemas: Schemas): Validator<FileTypes[Kind]> {
  const schema = schemas.get(kind);
  if (!schema) throw new Error(`no schema of ${kind}`);
  return compileSchema(schema) as Validator<FileTypes[Kind]>;
}

function compileNow(schema: object): ValidateFunction {
  const { Ajv } = require('ajv') as typeof import('ajv');
  return new Ajv(AJV_OPTIONS).compile(schema);
}
