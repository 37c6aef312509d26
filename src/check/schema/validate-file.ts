import type { ErrorObject } from 'ajv';
import type { Diagnostic, SourceFile } from '../../diagnostics/diagnostic.js';
import { remember } from '../../remember.js';
import { packageTexts } from '../../source/package-texts.js';
import { isRecord, type YamlSource } from '../../source/yaml-source.js';
import { compileSchema, type Validator } from './compile-schema.js';
import { explainSchemaErrors } from './explain-schema-errors.js';
import { toPath } from './field-titles.js';
import { type Draft, salvage } from './salvage.js';

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
  validator: Validator<Value>,
  frameworks: readonly YamlSource[],
): Validation<Value> {
  const { value, broken, file } = source;
  const { schema, validate } = validator;
  if (broken) return { file: { source, draft: undefined, complete: undefined }, diagnostics: [] };
  if (agrees(value, file, validator)) {
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

/** The package's own files were compared with their schemas when the program was built. */
const agrees = <Value>(
  value: unknown,
  { text }: SourceFile,
  { validate, kind }: Validator<Value>,
): value is Value => (kind !== undefined && packageTexts().yaml.get(text)?.kind === kind) || validate(value);

/** Compares any YAML file with a schema, for files that are not plan data: `template.yaml`. */
export const validateSource = (schema: object, source: YamlSource): readonly Diagnostic[] =>
  validateFile(source, compileSchema(schema)).diagnostics;

/** Missing and unknown fields leave the rest of their group usable. */
const breaksValue = (error: ErrorObject): boolean =>
  error.keyword !== 'required' && error.keyword !== 'additionalProperties';

/** The value with every field that its schema knows: one that was not written is null, for templates to ask about. */
export function withNulls(value: unknown, schema: unknown, root: unknown = schema): unknown {
  const node = resolved(schema, root);
  if (Array.isArray(value)) return value.map((item) => withNulls(item, node['items'], root));
  if (!isRecord(value)) return value;
  const properties = isRecord(node['properties']) ? node['properties'] : {};
  const names = [...new Set([...Object.keys(properties), ...Object.keys(value)])];
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.hasOwn(value, name)
        ? withNulls(value[name], properties[name] ?? node['additionalProperties'], root)
        : null,
    ]),
  );
}

function resolved(schema: unknown, root: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(schema)) return {};
  const name = typeof schema['$ref'] === 'string' ? schema['$ref'].split('/').at(-1) : undefined;
  const definitions = isRecord(root) ? root['definitions'] : undefined;
  return name !== undefined && isRecord(definitions) ? resolved(definitions[name], root) : schema;
}

/**
 * Where a value may be one of several kinds (a text, or a group with sub-items), ajv reports every kind
 * it is not. What is wrong inside the kind that was meant says all; where nothing is, the choice itself does.
 */
function settleChoices(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = new Set(
    errors.filter((error) => error.keyword === 'oneOf').map((error) => error.instancePath),
  );
  if (choices.size === 0) return [...errors];
  const hasInner = new Set<string>();
  for (const error of errors) {
    if (!choices.has(error.instancePath) || !isAboutKind(error)) hasInner.add(error.instancePath);
    for (const parent of parentsOf(error.instancePath)) hasInner.add(parent);
  }
  return errors.filter((error) => {
    if (!choices.has(error.instancePath) || !isAboutKind(error)) return true;
    return error.keyword === 'oneOf' && !hasInner.has(error.instancePath);
  });
}

const isAboutKind = (error: ErrorObject): boolean => error.keyword === 'oneOf' || error.keyword === 'type';

function parentsOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
