import { Ajv, type ValidateFunction } from 'ajv';
import type { PlanSchemas } from '../../plan/plan-source.js';
import type { FrameworkFile, PlanFile, ProjectFile } from '../../plan/schema-types.js';

export interface Validators {
  readonly plan: ValidateFunction<PlanFile>;
  readonly project: ValidateFunction<ProjectFile>;
  readonly framework: ValidateFunction<FrameworkFile>;
}

/** `verbose` lets a finding say a field's Thai title and show the value. */
export function openValidators(schemas: PlanSchemas): Validators {
  const ajv = new Ajv({ allErrors: true, strict: true, verbose: true, validateSchema: false });
  return {
    plan: ajv.compile<PlanFile>(schemas.plan),
    project: ajv.compile<ProjectFile>(schemas.project),
    framework: ajv.compile<FrameworkFile>(schemas.framework),
  };
}
