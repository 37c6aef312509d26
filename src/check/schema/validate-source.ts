import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { YamlSource } from '../../source/yaml-source.js';
import { compileSchema } from './compile-schema.js';
import { validateFile } from './validate-file.js';

/** Compares any YAML file with a schema, for files that are not plan data: `template.yaml`. */
export const validateSource = (schema: object, source: YamlSource): readonly Diagnostic[] =>
  validateFile(source, compileSchema(schema)).diagnostics;
