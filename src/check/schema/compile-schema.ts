import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import { AJV_OPTIONS } from './ajv-options.js';
import { PRECOMPILED } from './precompiled-schemas.js';

const require = createRequire(import.meta.url);

/** A schema that is met again, in a program that keeps running, is compiled already. */
const compiled = new WeakMap<object, ValidateFunction>();

const schemas = new WeakMap<ValidateFunction, object>();

/** What a validator was compiled from. */
export const schemaOf = (validate: ValidateFunction): object => schemas.get(validate) ?? {};

/**
 * The validator of a schema. The package's schemas are compiled when the program is built, so that a run
 * need not load ajv; one that was changed since is compiled here.
 */
export function compileSchema(schema: object): ValidateFunction {
  const validate = compiled.get(schema) ?? PRECOMPILED.get(JSON.stringify(schema)) ?? compileNow(schema);
  compiled.set(schema, validate);
  schemas.set(validate, schema);
  return validate;
}

function compileNow(schema: object): ValidateFunction {
  const { Ajv } = require('ajv') as typeof import('ajv');
  return new Ajv(AJV_OPTIONS).compile(schema);
}
