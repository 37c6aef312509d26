import type { BuildCache } from './build-cache.js';
import { checkPlan, checkTextsOf } from './check/check-plan.js';
import { validateSource } from './check/schema/validate-file.js';
import { settleFindings } from './check/settle-findings.js';
import { isAsBuilt } from './compose/as-built.js';
import type { ComposedPlan } from './compose/compose-plan.js';
import type { Wanted } from './compose/document-set.js';
import { createRestyler } from './compose/resolve-styles.js';
import type { CheckConfig } from './config.js';
import {
  collectDiagnostics,
  type Diagnostic,
  hasErrors,
  type Outcome,
  succeed,
} from './diagnostics/diagnostic.js';
import type { Template } from './document/template.js';
import { FINDINGS } from './findings.js';
import { type FontSet, loadFonts } from './load/load-fonts.js';
import { loadPlan } from './load/load-plan.js';
import { loadTemplateOf } from './load/load-template.js';
import { loadWordbooks } from './load/load-vocabulary.js';
import { readResources } from './load/read-resources.js';
import type { Plan } from './plan/plan.js';
import type { Lexicon } from './thai/lexicon.js';
import { openTypesetter, typesetAll } from './typeset/typeset-document.js';
import { forgetReadings, type World } from './world/world.js';
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
  { isFinal, ...wanted }: DocumentsWanted & { readonly isFinal: boolean },
  world: World,
  cache?: BuildCache,
) {
  const { keep, diagnostics } = collectDiagnostics();
  const source = keep(await loadPlan(planDir, world));
  const template = source && keep(await loadTemplateOf(source, world, validateSource));
  const fonts = source && keep(await loadFonts(source, template, world, validateSource));
  const wordbooks = keep(await loadWordbooks(planDir, world, validateSource));
  const plan = source && wordbooks && keep(checkPlan(source, { ...fonts, isFinal }));
  const parts = plan && template && fonts && { plan, template, fonts, ...wordbooks };
  const made = parts && keep(await makeDocuments(parts, wanted, cache));
  return {
    ...(parts && made && { value: { ...parts, ...made } }),
    /** Reads the texts, of which documents need nothing, and gives all that was found. */
    findings(): Diagnostic[] {
      const found = source && wordbooks ? checkTextsOf(source, wordbooks) : [];
      const ranAll = made !== undefined;
      return settleFindings([...diagnostics, ...found], source, { ranAll, findings: FINDINGS });
    },
  };
}

interface DocumentsWanted extends Wanted {
  /** Nothing is to be printed. */
  readonly findsOnly: boolean;
}

/** compose → typeset. */
async function makeDocuments(
  { plan, template, fonts, lexicon }: { plan: Plan; template: Template; fonts: FontSet; lexicon: Lexicon },
  { findsOnly, ...wanted }: DocumentsWanted,
  cache?: BuildCache,
): Promise<Outcome<ComposedPlan>> {
  // The package's own template and fonts have nothing to tell that rules have not told (a fuzzed test holds it): a quarter of `plan check`.
  const isProven = isAsBuilt(template) && fonts.families.every(({ isShipped }) => isShipped);
  if (findsOnly && isProven) return succeed({ documents: [], onRequest: [] });
  const { keep, diagnostics } = collectDiagnostics();
  const { composePlan } = await import('./compose/compose-plan.js');
  const composed = keep(
    composePlan(plan, template, { ...wanted, sizeFactor: fonts.sizeFactor }, cache?.parts),
  );
  const typeset = cache?.typeset ?? ((set, resources) => typesetAll(set, openTypesetter(resources)));
  const setting = { lexicon, coverage: fonts.families, findsOnly };
  const documents = composed && keep(typeset(composed.documents, setting));
  return { ...(documents && { value: { ...composed, documents } }), diagnostics };
}

/** What `plan check` does: everything short of layout and output. */
export async function checkOnly(
  { planDir }: Pick<CheckConfig, 'planDir'>,
  world: World,
): Promise<Outcome<Plan>> {
  const { value, findings } = await prepare(planDir, { only: 'all', findsOnly: true, isFinal: false }, world);
  return { ...(value && { value: value.plan }), diagnostics: findings() };
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
    const { value, findings } = await prepare(
      planDir,
      { ...wanted, findsOnly: false, isFinal },
      world,
      cache,
    );
    if (!value) return { diagnostics: findings() };
    let diagnostics: readonly Diagnostic[] = [];
    let read: typeof findings | undefined = findings;
    /** The texts are read when workers have their documents: they write the while. */
    const isRefused = (): boolean => {
      diagnostics = read?.() ?? [];
      // Trees of a thousand files are a third of the heap.
      read = undefined;
      if (!cache) forgetReadings(world);
      return hasErrors(diagnostics);
    };
    const { plan, template, fonts, documents, onRequest } = value;
    const resources = await readResources(plan, fonts, planDir, world);
    const inFont = createRestyler(template, plan);
    const setting = { formats, resources, inFont, workers, reopen: cache?.openWriter, isRefused };
    const artifacts = await writeDocuments(documents, setting, world, events);
    if (!artifacts) return { diagnostics };
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
