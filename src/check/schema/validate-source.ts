import { Ajv, type ValidateFunction } from 'ajv';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { YamlSource } from '../../source/yaml-source.js';
import { AJV_OPTIONS } from './ajv-options.js';
import { validateFile } from './validate-file.js';

/** Compares any YAML file with a schema, for files that are not plan data: `template.yaml`. */
export function validateSource(schema: object, source: YamlSource): readonly Diagnostic[] {
  const validate = compiled.get(schema) ?? compileSchema(schema);
  compiled.set(schema, validate);
  return validateFile(source, validate).diagnostics;
}

/** A schema that is met again, in a program that keeps running, is compiled already. */
const compiled = new WeakMap<object, ValidateFunction>();

const compileSchema = (schema: object): ValidateFunction => new Ajv(AJV_OPTIONS).compile(schema);
