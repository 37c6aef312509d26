import type { Outcome } from '../diagnostics/diagnostic.js';
import { fail, succeed } from '../diagnostics/outcome.js';
import type { Plan } from '../plan/plan.js';
import type { PlanSource } from '../plan/plan-source.js';
import { buildPlan } from './build-plan.js';
import { checkPlanTexts, type Wordbooks } from './check-texts.js';
import type { Coverage, RuleContext } from './rule.js';
import { RULES } from './rules/index.js';
import { openMarks } from './rules/todo-texts.js';
import { openValidators } from './schema/open-validators.js';
import { type CheckedFile, validateFile } from './schema/validate-file.js';

export interface CheckOptions {
  /** Whether some font has a character; without it glyphs are not looked at. */
  readonly coverage?: Coverage;
  /** What the text rules know; without it the texts are not read. */
  readonly wordbooks?: Wordbooks;
  /** Nothing may be open any more. */
  readonly isFinal?: boolean;
}

/** Schemas, then every rule; a plan only where nothing stands in the way of printing it. */
export function checkPlan(
  source: PlanSource,
  { coverage, wordbooks, isFinal = false }: CheckOptions = {},
): Outcome<Plan> {
  const validators = openValidators(source.schemas);
  const plan = validateFile(source.plan, validators.plan);
  const projects = [...source.projects].map(([id, project]) => ({
    id,
    ...validateFile(project, validators.project),
  }));
  const framework = source.framework && validateFile(source.framework, validators.framework);
  const context: RuleContext = {
    source,
    plan: plan.file,
    projects: new Map(projects.map(({ id, file }) => [id, file])),
    ...(framework && { framework: framework.file }),
    ...(coverage && { coverage }),
    isFinal,
  };
  const diagnostics = [
    ...plan.diagnostics,
    ...(framework?.diagnostics ?? []),
    ...projects.flatMap((project) => project.diagnostics),
    ...RULES.flatMap(({ check }) => check(context)),
    ...(wordbooks ? checkPlanTexts(context, wordbooks) : []),
  ];
  const complete = diagnostics.some(({ blocking }) => blocking) ? undefined : completeFiles(context);
  return complete
    ? succeed(buildPlan(complete, openMarks(context).length > 0), diagnostics)
    : fail(diagnostics);
}

function completeFiles({ plan, projects, framework }: RuleContext) {
  const id = plan.complete?.framework;
  const files = new Map([...projects].flatMap(([key, file]) => entryOf(key, file)));
  if (!plan.complete || !framework?.complete || id === undefined || files.size < projects.size)
    return undefined;
  return { plan: plan.complete, projects: files, framework: { id, ...framework.complete } };
}

const entryOf = <Value>(key: string, { complete }: CheckedFile<Value>): [string, Value][] =>
  complete === undefined ? [] : [[key, complete]];
