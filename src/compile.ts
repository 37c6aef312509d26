import { checkPlan } from './check/check-plan.js';
import { validateSource } from './check/schema/validate-source.js';
import { settleFindings } from './check/settle-findings.js';
import { composePlan } from './compose/compose-plan.js';
import type { ComposedDocument } from './compose/document-set.js';
import { createRestyler } from './compose/restyle-model.js';
import type { BuildConfig, CheckConfig, DocumentKind, Format } from './config.js';
import type { Outcome } from './diagnostics/diagnostic.js';
import { collectDiagnostics, hasErrors } from './diagnostics/outcome.js';
import type { DocumentModel } from './document/model.js';
import type { KeptWork } from './kept-work.js';
import { completeCoverage, type FontSet, loadFonts } from './load/load-fonts.js';
import { loadLexicon } from './load/load-lexicon.js';
import { loadPlan } from './load/load-plan.js';
import { loadTemplateOf } from './load/load-template.js';
import { loadVocabulary } from './load/load-vocabulary.js';
import { readResources } from './load/read-resources.js';
import type { Plan } from './plan/plan.js';
import { openTypesetter } from './typeset/typeset-document.js';
import type { World } from './world/world.js';
import { startAsides } from './write/asides.js';
import { WRITERS } from './write/index.js';
import type { Artifact, Writer } from './write/writer.js';

export interface CompiledArtifact {
  /** Relative to the year's folder: `plan.pdf`, `annex/01-internal-control.docx`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly pages?: number;
  readonly fonts: readonly string[];
  /** Missing for one that was written while others were. */
  readonly milliseconds?: number;
}

export interface CompileEvents {
  /** Called once, before the first artifact. */
  planChecked?(plan: Plan): void;
  /** May wait, so that others get a turn, and may throw to give the build up. */
  artifactStarted?(path: string, index: number, total: number): unknown;
  artifactFinished?(artifact: CompiledArtifact, index: number, total: number): void;
}

interface Prepared {
  readonly plan: Plan;
  readonly fonts: FontSet;
  readonly documents: readonly ComposedDocument[];
  /** What a Word file is made of; another font than the PDF's where the plan names one. */
  readonly forWord: (model: DocumentModel) => DocumentModel;
}

/** A family in the plan's own folder need not describe its characters: its files do. */
const readCoverage = async (bytes: Uint8Array) =>
  (await import('./write/pdf/read-coverage.js')).readCoverage(bytes);

/** The families of official forms are the measure in which templates give sizes. */
const OFFICIAL_SIZE = 1;

const ALL_DOCUMENTS: readonly DocumentKind[] = ['plan', 'announcement', 'summary', 'annex'];

/** load → check → compose → typeset: all that can be wrong with a plan is found here. */
async function prepare(
  { planDir }: CheckConfig,
  {
    readsFaces,
    ...wanted
  }: Pick<BuildConfig, 'only' | 'project' | 'isFinal'> & { readonly readsFaces: boolean },
  world: World,
  kept?: KeptWork,
): Promise<Outcome<Prepared>> {
  const { keep, diagnostics } = collectDiagnostics();
  const source = keep(await loadPlan(planDir, world));
  const template = source && keep(await loadTemplateOf(source, world, validateSource));
  const described = source && keep(await loadFonts(source, template, world));
  const fonts =
    described && (readsFaces ? await completeCoverage(described, world, readCoverage) : described);
  const lexicon = await loadLexicon(planDir, world);
  const wordbooks = { lexicon, vocabulary: await loadVocabulary(world) };
  const plan = source && keep(checkPlan(source, { ...fonts, wordbooks, isFinal: wanted.isFinal }));
  const composed =
    plan &&
    template &&
    fonts &&
    keep(composePlan(plan, template, { ...wanted, sizeFactor: fonts.sizeFactor }));
  const shared = composed && kept ? kept.share(composed) : composed;
  const typeset =
    fonts &&
    (kept?.openTypesetter ?? openTypesetter)({
      lexicon,
      coverage: fonts.families,
      findsOnly: !readsFaces,
    });
  const documents =
    typeset &&
    shared?.flatMap((document) => {
      const model = keep(typeset(document.model));
      return model ? [{ ...document, model }] : [];
    });
  const wordFamily = plan?.wordFontFamily;
  const forWord =
    template && wordFamily !== undefined
      ? createRestyler(template, wordFamily, OFFICIAL_SIZE)
      : (model: DocumentModel) => model;
  const settled = settleFindings(diagnostics, source, { ranAll: documents !== undefined });
  return plan && fonts && documents
    ? { value: { plan, fonts, documents, forWord }, diagnostics: settled }
    : { diagnostics: settled };
}

/** What `plan check` does: everything short of layout and output. */
export async function checkOnly(config: CheckConfig, world: World): Promise<Outcome<Plan>> {
  const { value, diagnostics } = await prepare(
    config,
    { only: ALL_DOCUMENTS, readsFaces: false, isFinal: false },
    world,
  );
  return value ? { value: value.plan, diagnostics } : { diagnostics };
}

/** What `plan build` does: prepare, then write each document in each format. */
export async function compile(
  config: BuildConfig,
  world: World,
  events: CompileEvents = {},
  kept?: KeptWork,
): Promise<Outcome<readonly CompiledArtifact[]>> {
  // They load while the plan is checked. A program that keeps running has its writers open already.
  const asides = startAsides(kept ? [] : config.formats);
  try {
    const { value, diagnostics } = await prepare(config, { ...config, readsFaces: true }, world, kept);
    if (!value || hasErrors(diagnostics)) return { diagnostics };
    events.planChecked?.(value.plan);
    const resources = await readResources(value.plan, value.fonts, config.planDir, world);
    if (value.documents.length > MOST_ASIDE) asides.close();
    const writers = await Promise.all(
      config.formats.map(async (format): Promise<FormatWriter> => {
        const openAside = asides.openerOf(format);
        const open = openAside ?? WRITERS[format];
        const writer = await (kept ? kept.openWriter(format, resources, open) : open(resources));
        return { format, writer, isAside: openAside !== undefined };
      }),
    );
    return { value: await writeAll(value, writers, world, events), diagnostics };
  } finally {
    asides.close();
  }
}

/** More documents than these are written one after the other: two writers at once take the memory of both. */
const MOST_ASIDE = 100;

interface FormatWriter {
  readonly format: Format;
  readonly writer: Writer;
  /** Writes while the others do. */
  readonly isAside: boolean;
}

async function writeAll(
  { documents, forWord }: Prepared,
  writers: readonly FormatWriter[],
  world: World,
  events: CompileEvents,
): Promise<CompiledArtifact[]> {
  const write = (model: DocumentModel, { format, writer }: FormatWriter): Promise<Artifact> =>
    writer.write(format === 'docx' ? forWord(model) : model);
  const jobs = documents.flatMap(({ name, model }) =>
    writers.map((of) => {
      // Its thread gets all documents at once, for this one is too busy to hand them over.
      const begun = of.isAside ? write(model, of) : undefined;
      // One that fails is met below, unless another failed before.
      begun?.catch(() => undefined);
      return { path: `${name}.${of.format}`, begun, finish: () => begun ?? write(model, of) };
    }),
  );
  const artifacts: CompiledArtifact[] = [];
  for (const [index, { path, begun, finish }] of jobs.entries()) {
    await events.artifactStarted?.(path, index, jobs.length);
    const started = world.now().getTime();
    const written = await finish();
    const milliseconds = world.now().getTime() - started;
    const artifact = { path, ...written, ...(!begun && { milliseconds }) };
    artifacts.push(artifact);
    events.artifactFinished?.(artifact, index, jobs.length);
  }
  return artifacts;
}
