import type { ValidateFunction } from 'ajv';
import type { PlanSchemas } from '../../plan/plan-source.js';
import type { FrameworkFile, PlanFile, ProjectFile } from '../../plan/schema-types.js';
import { compileSchema } from './compile-schema.js';

export interface Validators {
  readonly plan: ValidateFunction<PlanFile>;
  readonly project: ValidateFunction<ProjectFile>;
  readonly framework: ValidateFunction<FrameworkFile>;
}

/** The validators of plan data; a test holds the schemas and the types together. */
export const openValidators = ({ plan, project, framework }: PlanSchemas): Validators => ({
  plan: compileSchema(plan) as ValidateFunction<PlanFile>,
  project: compileSchema(project) as ValidateFunction<ProjectFile>,
  framework: compileSchema(framework) as ValidateFunction<FrameworkFile>,
});
