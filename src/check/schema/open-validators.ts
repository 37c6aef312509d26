import { Ajv, type ValidateFunction } from 'ajv';
import type { PlanSchemas } from '../../plan/plan-source.js';
import type { FrameworkFile, PlanFile, ProjectFile } from '../../plan/schema-types.js';
import { AJV_OPTIONS } from './ajv-options.js';

export interface Validators {
  readonly plan: ValidateFunction<PlanFile>;
  readonly project: ValidateFunction<ProjectFile>;
  readonly framework: ValidateFunction<FrameworkFile>;
}

/** `verbose` lets a finding say a field's Thai title and show the value. */
export function openValidators(schemas: PlanSchemas): Validators {
  const before = opened.get(schemas.plan);
  const isSame =
    before?.schemas.project === schemas.project && before.schemas.framework === schemas.framework;
  if (before && isSame) return before.validators;
  const validators = compileSchemas(schemas);
  opened.set(schemas.plan, { schemas, validators });
  return validators;
}

/** Schemas that are met again, in a program that keeps running, are compiled already. */
const opened = new WeakMap<object, { readonly schemas: PlanSchemas; readonly validators: Validators }>();

function compileSchemas(schemas: PlanSchemas): Validators {
  const ajv = new Ajv(AJV_OPTIONS);
  return {
    plan: ajv.compile<PlanFile>(schemas.plan),
    project: ajv.compile<ProjectFile>(schemas.project),
    framework: ajv.compile<FrameworkFile>(schemas.framework),
  };
}
