import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { remember } from '../../remember.js';
import type { YamlSource } from '../../source/yaml-source.js';
import { compileSchema, type Validator } from './compile-schema.js';
import { explainSchemaErrors } from './explain-schema-errors.js';
import { type Draft, salvage } from './salvage.js';
import { settleChoices } from './settle-choices.js';
import { toPath } from './to-path.js';

/** A file as far as it agrees with its schema. */
export interface CheckedFile<Value> {
  readonly source: YamlSource;
  /** What can be trusted; undefined where nothing can. */
  readonly draft: Draft<Value> | undefined;
  /** The whole, where all of it agrees. */
  readonly complete: Value | undefined;
}

export interface Validation<Value> {
  readonly file: CheckedFile<Value>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file that is no YAML is left alone: its syntax findings say enough. Frameworks name the dimensions, the plan's own first. */
export function validateFile<Value>(
  source: YamlSource,
  validator: Validator<Value>,
  ...frameworks: readonly YamlSource[]
): Validation<Value> {
  // Safe: what one schema made of a file has that schema's type.
  return validateOnce(source, validator, ...frameworks) as Validation<Value>;
}

/** A file that a program which keeps running has not read anew was validated before. */
const validateOnce = remember(
  (
    source: YamlSource,
    validator: Validator<unknown>,
    ...frameworks: readonly YamlSource[]
  ): Validation<unknown> => validateAnew(source, validator, frameworks),
);

function validateAnew<Value>(
  source: YamlSource,
  { schema, validate }: Validator<Value>,
  frameworks: readonly YamlSource[],
): Validation<Value> {
  const { value, broken } = source;
  if (broken) return { file: { source, draft: undefined, complete: undefined }, diagnostics: [] };
  if (validate(value)) {
    return { file: { source, draft: salvage<Value>(value, []), complete: value }, diagnostics: [] };
  }
  // What a condition asks for is told field by field.
  const errors = settleChoices(validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  const draft = salvage<Value>(
    value,
    errors.filter(breaksValue).map((error) => toPath(error.instancePath)),
  );
  return {
    file: { source, draft, complete: undefined },
    diagnostics: explainSchemaErrors(source, errors, schema, frameworks),
  };
}

/** Compares any YAML file with a schema, for files that are not plan data: `template.yaml`. */
export const validateSource = (schema: object, source: YamlSource): readonly Diagnostic[] =>
  validateFile(source, compileSchema(schema)).diagnostics;

/** Missing and unknown fields leave the rest of their group usable. */
const breaksValue = (error: ErrorObject): boolean =>
  error.keyword !== 'required' && error.keyword !== 'additionalProperties';
