import {
  collectDiagnostics,
  type Diagnostic,
  diagnostic,
  fail,
  hasErrors,
  type Outcome,
} from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/nearest-name.js';
import type { Template } from '../document/template.js';
import type { Plan } from '../plan/plan.js';
import { checkReferences } from './check-references.js';
import { createDocumentComposer } from './compose-document.js';
import { createPartComposer } from './compose-part.js';
import {
  type ComposedDocument,
  type DocumentSet,
  requestDocuments,
  sharedNames,
  type Wanted,
} from './document-set.js';
import { CHAPTER_UNPRINTED, UNKNOWN_PROJECT } from './findings.js';
import type { PartShelf } from './part-shelf.js';
import { resolveStyles } from './resolve-styles.js';
import { ANNEX, CHAPTERS, type Series, seriesOf } from './series.js';
import { planData } from './template-data.js';
import { createTemplateEngine } from './template-engine.js';

export interface ComposeSettings extends Wanted {
  /** Printed size = size in `template.yaml` × this; comes from the text family's `fonts.yaml`. */
  readonly sizeFactor: number;
}

export interface ComposedPlan {
  readonly documents: DocumentSet;
  /** Names of documents that could be made on request and were not asked for. */
  readonly onRequest: readonly string[];
}

/** The documents that are wanted of a plan. A part that stands in several is composed once. */
export function composePlan(
  plan: Plan,
  template: Template,
  settings: ComposeSettings,
  shelf?: PartShelf,
): Outcome<ComposedPlan> {
  const { keep, diagnostics } = collectDiagnostics();
  const series = seriesOf(plan);
  keep({
    diagnostics: checkReferences(template, { series: [...series.keys()], records: [...plan.records.keys()] }),
  });
  keep({ diagnostics: unprintedChapters(template, series) });
  const styles = keep(resolveStyles(template, settings.sizeFactor)) ?? {};
  const engine = keep(createTemplateEngine(template));
  if (!engine || hasErrors(diagnostics)) return { diagnostics };

  const { requests, onRequest } = requestDocuments(template.definition, series, plan, settings);
  keep({ diagnostics: sharedNames(template, requests) });
  if (settings.project !== undefined && requests.length === 0) {
    return fail([
      ...diagnostics,
      diagnostic(UNKNOWN_PROJECT, { id: settings.project }, undefined, {
        hints: didYouMean(
          settings.project,
          (series.get(ANNEX) ?? []).map(({ id }) => id),
        ),
      }),
    ]);
  }
  const data = planData(plan, settings.before);
  const parts = createPartComposer(template, engine, new Set(Object.keys(styles)), data, shelf);
  const composeDocument = createDocumentComposer({ plan, template, engine, parts, styles, data, series });

  const documents: ComposedDocument[] = [];
  for (const request of requests) {
    const model = keep(composeDocument(request));
    const isIndex = template.definition.documents[request.kind]?.index === true;
    if (model) documents.push({ name: request.name, kind: request.kind, isIndex, model });
  }
  const found = uniqueFindings(diagnostics);
  return hasErrors(found) ? fail(found) : { value: { documents, onRequest }, diagnostics: found };
}

/** A template that was copied before there were chapters would leave them out. */
function unprintedChapters({ definition, source }: Template, series: Series): Diagnostic[] {
  const printed = Object.values(definition.documents).flatMap(({ parts }) =>
    parts.map((part) => definition.parts[part]?.each),
  );
  return [...series].flatMap(([name, entries]) =>
    !name.startsWith(CHAPTERS) || printed.includes(name)
      ? []
      : entries.map(({ fileName }) =>
          diagnostic(CHAPTER_UNPRINTED, { file: fileName, series: name }, source.spanOf(['parts'], 'key')),
        ),
  );
}

/** One mistake in a template shows in every sheet; it is told once. */
function uniqueFindings(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, span, message }) => {
    const key = span ? `${code} ${span.file.path} ${span.start}` : `${code} ${message.en}`;
    return !seen.has(key) && seen.add(key);
  });
}
