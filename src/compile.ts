import type { BuildCache } from './build-cache.js';
import { checkPlan } from './check/check-plan.js';
import { validateSource } from './check/schema/validate-file.js';
import { settleFindings } from './check/settle-findings.js';
import { type ComposedPlan, composePlan } from './compose/compose-plan.js';
import type { Wanted } from './compose/document-set.js';
import { createRestyler } from './compose/resolve-styles.js';
import type { CheckConfig } from './config.js';
import type { Outcome } from './diagnostics/diagnostic.js';
import { collectDiagnostics, hasErrors } from './diagnostics/outcome.js';
import { FINDINGS } from './findings.js';
import { loadFonts } from './load/load-fonts.js';
import { loadPlan } from './load/load-plan.js';
import { loadTemplateOf } from './load/load-template.js';
import { loadWordbooks } from './load/load-vocabulary.js';
import { readResources } from './load/read-resources.js';
import type { Plan } from './plan/plan.js';
import { openTypesetter, typesetAll } from './typeset/typeset-document.js';
import { forgetReadings } from './world/read-once.js';
import type { World } from './world/world.js';
import { type Format, INDEX_FORMAT } from './write/index.js';
import { startWorkers } from './write/workers.js';
import { type CompiledArtifact, type WriteEvents, writeDocuments } from './write/write-documents.js';

export interface CompileConfig extends Pick<CheckConfig, 'planDir'> {
  readonly formats: readonly Format[];
  /** Keys of documents in `template.yaml`; missing: all that need not be asked for. */
  readonly only?: readonly string[];
  /** What the plan was before: documents that compare are made of both. */
  readonly before?: Plan;
  /** Id of the one project whose sheet is wanted. */
  readonly project?: string;
  /** Not a draft: refused while anything waits for a decision. */
  readonly isFinal?: boolean;
}

export interface CompiledPlan extends Pick<ComposedPlan, 'onRequest'> {
  readonly plan: Plan;
  readonly artifacts: readonly CompiledArtifact[];
  /** What was made, by its path without ending. */
  readonly documents: readonly CompiledDocument[];
}

export interface CompiledDocument {
  readonly name: string;
  /** Its key in `template.yaml`. */
  readonly kind: string;
  readonly title: string;
  readonly isDraft: boolean;
}

/** load → check → compose → typeset: all that can be wrong with a plan is found here. */
async function prepare(
  planDir: string,
  { findsOnly, isFinal, ...wanted }: Wanted & { readonly findsOnly: boolean; readonly isFinal: boolean },
  world: World,
  cache?: BuildCache,
) {
  const { keep, diagnostics } = collectDiagnostics();
  const source = keep(await loadPlan(planDir, world));
  const template = source && keep(await loadTemplateOf(source, world, validateSource));
  const fonts = source && keep(await loadFonts(source, template, world, validateSource));
  const wordbooks = keep(await loadWordbooks(planDir, world, validateSource));
  const plan = source && wordbooks && keep(checkPlan(source, { ...fonts, wordbooks, isFinal }));
  const composed =
    plan &&
    template &&
    fonts &&
    keep(
      composePlan(
        plan,
        template,
        {
          ...wanted,
          sizeFactor: fonts.sizeFactor,
          findsOnly: findsOnly && fonts.families.every(({ isShipped }) => isShipped),
        },
        cache?.parts,
      ),
    );
  const { lexicon } = wordbooks ?? {};
  const setting = lexicon && fonts && { lexicon, coverage: fonts.families, findsOnly };
  const typeset = cache?.typeset ?? ((set, resources) => typesetAll(set, openTypesetter(resources)));
  const documents = composed && setting && keep(typeset(composed.documents, setting));
  const ranAll = documents !== undefined;
  const settled = settleFindings(diagnostics, source, { ranAll, findings: FINDINGS });
  return plan && template && fonts && composed && documents
    ? { value: { plan, template, fonts, documents, onRequest: composed.onRequest }, diagnostics: settled }
    : { diagnostics: settled };
}

/** What `plan check` does: everything short of layout and output. */
export async function checkOnly(
  { planDir }: Pick<CheckConfig, 'planDir'>,
  world: World,
): Promise<Outcome<Plan>> {
  const { value, diagnostics } = await prepare(
    planDir,
    { only: 'all', findsOnly: true, isFinal: false },
    world,
  );
  return value ? { value: value.plan, diagnostics } : { diagnostics };
}

/** What `plan build` does: prepare, then write each document in each format. */
export async function compile(
  { planDir, formats, only, project, before, isFinal = false }: CompileConfig,
  world: World,
  events: WriteEvents = {},
  cache?: BuildCache,
): Promise<Outcome<CompiledPlan>> {
  // They load while the plan is checked.
  const workers = cache?.workers ?? startWorkers(formats);
  try {
    const withoutIndex = !formats.includes(INDEX_FORMAT);
    const wanted: Wanted = {
      only: only ?? 'usual',
      withoutIndex,
      ...(project !== undefined && { project }),
      ...(before && { before }),
    };
    const { value, diagnostics } = await prepare(
      planDir,
      { ...wanted, findsOnly: false, isFinal },
      world,
      cache,
    );
    if (!value || hasErrors(diagnostics)) return { diagnostics };
    if (!cache) forgetReadings(world);
    const { plan, template, fonts, documents, onRequest } = value;
    const resources = await readResources(plan, fonts, planDir, world);
    const inFont = createRestyler(template, plan);
    const setting = { formats, resources, inFont, workers, reopen: cache?.openWriter };
    const artifacts = await writeDocuments(documents, setting, world, events);
    const described = documents.map(({ name, kind, model: { title, draft = false } }) => ({
      name,
      kind,
      title,
      isDraft: draft,
    }));
    return { value: { plan, artifacts, onRequest, documents: described }, diagnostics };
  } finally {
    if (!cache) workers.close();
  }
}
