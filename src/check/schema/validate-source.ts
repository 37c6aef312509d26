import { Ajv } from 'ajv';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { YamlSource } from '../../source/yaml-source.js';
import { validateFile } from './validate-file.js';

/** Compares any YAML file with a schema, for files that are not plan data: `template.yaml`. */
export function validateSource(schema: object, source: YamlSource): readonly Diagnostic[] {
  const ajv = new Ajv({ allErrors: true, strict: true, verbose: true, validateSchema: false });
  return validateFile(source, ajv.compile(schema)).diagnostics;
}
