import { type Diagnostic, fail, type Outcome, succeed } from '../diagnostics/diagnostic.js';
import type { Plan } from '../plan/plan.js';
import { listRecords, mapRecords, type PlanSource } from '../plan/plan-source.js';
import { remember } from '../remember.js';
import type { MarkdownSource } from '../source/markdown/markdown-source.js';
import { buildPlan } from './build-plan.js';
import { checkPlanTexts, type Wordbooks } from './check-texts.js';
import type { ChapterFile, Coverage, RuleContext } from './rule.js';
import { RULES } from './rules/index.js';
import { openMarks } from './rules/todo-texts.js';
import { validatorOf } from './schema/compile-schema.js';
import { type CheckedFile, validateFile, withNulls } from './schema/validate-file.js';

export interface CheckOptions {
  /** Whether some font has a character; without it glyphs are not looked at. */
  readonly coverage?: Coverage;
  /** Nothing may be open any more. */
  readonly isFinal?: boolean;
}

/** Schemas, then every rule but those of texts; a plan only where nothing stands in the way of printing it. */
export function checkPlan(
  source: PlanSource,
  { coverage, isFinal = false }: CheckOptions = {},
): Outcome<Plan> {
  const validated = validateFiles(source);
  const context: RuleContext = { ...validated.context, ...(coverage && { coverage }), isFinal };
  const diagnostics = [...validated.diagnostics, ...RULES.flatMap(({ check }) => check(context))];
  const isBlocked = diagnostics.some(({ blocking }) => blocking);
  const complete = isBlocked ? undefined : completeFiles(context);
  return complete
    ? succeed(buildPlan({ ...complete, ...opennessOf(context) }), diagnostics)
    : fail(diagnostics);
}

/** Every text rule, over all that agrees with its schema. None of them stands in the way of printing. */
export const checkTextsOf = (source: PlanSource, wordbooks: Wordbooks): Diagnostic[] =>
  checkPlanTexts(validateFiles(source).context, wordbooks);

/** A report that waits for figures makes no draft of the plan, but an open plan makes one of its report. */
function opennessOf(context: RuleContext) {
  const open = new Set(openMarks(context).flatMap(({ span }) => span?.file.path ?? []));
  const isOpen = ({ source }: CheckedFile<unknown>): boolean => open.has(source.file.path);
  return {
    isDraft: [context.plan, ...context.projects.values(), ...context.chapters.values()].some(isOpen),
    openRecords: mapRecords(context.records, isOpen),
  };
}

/** Every file as far as it agrees with its schema. */
export function validateFiles(source: PlanSource) {
  const { schemas } = source;
  const plan = validateFile(source.plan, validatorOf('plan', schemas));
  const framework = source.framework && validateFile(source.framework, validatorOf('framework', schemas));
  const frameworks = [...(source.framework ? [source.framework] : []), ...source.otherFrameworks];
  const projects = [...source.projects].map(([id, project]) => ({
    id,
    ...validateFile(project, validatorOf('project', schemas), ...frameworks),
  }));
  const records = mapRecords(source.records, (record, kind) =>
    validateFile(record, validatorOf(kind, schemas)),
  );
  const context: RuleContext = {
    isFinal: false,
    source,
    plan: plan.file,
    projects: new Map(projects.map(({ id, file }) => [id, file])),
    chapters: new Map([...source.chapters].map(([name, chapter]) => [name, chapterFile(chapter)])),
    records: mapRecords(records, ({ file }) => file),
    ...(framework && { framework: framework.file }),
  };
  const diagnostics = [
    ...plan.diagnostics,
    ...(framework?.diagnostics ?? []),
    ...[...projects, ...listRecords(records)].flatMap((file) => file.diagnostics),
  ];
  return { context, diagnostics };
}

const chapterFile = remember(
  (source: MarkdownSource): ChapterFile => ({ source, draft: source.value, complete: source.value }),
);

function completeFiles({ source, plan, projects, framework, records }: RuleContext) {
  const id = plan.complete?.framework;
  const files = new Map([...projects].flatMap(([key, file]) => entryOf(key, file)));
  const isComplete =
    listRecords(records).every((record) => record.complete !== undefined) &&
    ![...source.chapters.values()].some(({ isUnprintable }) => isUnprintable);
  if (!plan.complete || !framework?.complete || id === undefined || files.size < projects.size || !isComplete)
    return undefined;
  return {
    plan: plan.complete,
    projects: files,
    framework: { id, ...framework.complete },
    chapters: source.chapters,
    records: mapRecords(records, ({ complete }, kind) => withNulls(complete, source.schemas.get(kind))),
  };
}

const entryOf = <Value>(key: string, { complete }: CheckedFile<Value>): [string, Value][] =>
  complete === undefined ? [] : [[key, complete]];
