import { createRequire } from 'node:module';
import type { ValidateFunction } from 'ajv';
import { remember } from '../../remember.js';
import { AJV_OPTIONS } from './ajv-options.js';
import { PRECOMPILED } from './precompiled-schemas.js';

const require = createRequire(import.meta.url);

const schemas = new WeakMap<ValidateFunction, object>();

/** What a validator was compiled from. */
export const schemaOf = (validate: ValidateFunction): object => schemas.get(validate) ?? {};

/**
 * The validator of a schema. The package's schemas are compiled when the program is built, so that a run
 * need not load ajv; one that was changed since is compiled here.
 */
export const compileSchema = remember((schema: object): ValidateFunction => {
  const validate = PRECOMPILED.get(JSON.stringify(schema)) ?? compileNow(schema);
  schemas.set(validate, schema);
  return validate;
});

function compileNow(schema: object): ValidateFunction {
  const { Ajv } = require('ajv') as typeof import('ajv');
  return new Ajv(AJV_OPTIONS).compile(schema);
}
