import { collectDiagnostics, type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.js';
import type { DocumentModel, Heading, Section } from '../document/model.js';
import { inlineText } from '../document/plain-text.js';
import type { DocumentDefinition, PartDefinition, Template } from '../document/template.js';
import { gregorianYear } from '../plan/buddhist-date.js';
import { fiscalYearBounds } from '../plan/fiscal-year.js';
import { isOpenText } from '../plan/open-mark.js';
import type { Plan } from '../plan/plan.js';
import { toThaiDigits } from '../thai/digits.js';
import { PAGE_NUMBER_STYLE } from './check-references.js';
import type { PartComposer } from './compose-part.js';
import type { DocumentRequest } from './document-set.js';
import { DUPLICATE_ID } from './findings.js';
import type { Draft } from './markup/part-draft.js';
import type { ComposedPart } from './part-shelf.js';
import { listedHeadings, resolveContents } from './resolve-contents.js';
import { resolveLayout } from './resolve-layout.js';
import type { Styles } from './resolve-styles.js';
import type { Series } from './series.js';
import type { TemplateData } from './template-data.js';
import type { TemplateEngine } from './template-engine.js';

interface Surroundings {
  readonly plan: Plan;
  readonly template: Template;
  readonly engine: TemplateEngine;
  readonly parts: PartComposer;
  readonly styles: Styles;
  readonly data: TemplateData;
  readonly series: Series;
}

export function createDocumentComposer(
  around: Surroundings,
): (request: DocumentRequest) => Outcome<DocumentModel> {
  const { plan, template, parts, styles } = around;
  const common = {
    version: 1,
    author: plan.organization.name,
    subject: plan.framework.title,
    language: 'th-TH',
    date: creationDate(plan),
    font: plan.fontFamily ?? template.definition.fonts.family,
    styles,
    layout: resolveLayout(template.definition.layout),
    unbreakable: unbreakablePhrases(plan),
  } as const;

  return (request) => {
    const { keep, diagnostics } = collectDiagnostics();
    const definition = template.definition.documents[request.kind];
    const composed = (definition?.parts ?? []).flatMap((name) =>
      entriesOf(name, request, around).map((entry) => keep(parts.compose(name, entry))),
    );
    const title = keep(documentTitle(request, around));
    const found = composed.filter((part) => part !== undefined);
    if (title === undefined || found.length < composed.length) return { diagnostics };
    const model = {
      ...common,
      ...(definition && isDraft(request, plan, definition) && { draft: true as const }),
      title,
      sections: toSections(numberParts(found, plan.parts)),
    };
    return { value: model, diagnostics: [...diagnostics, ...duplicateIds(found, request.name)] };
  };
}

/** Something is open in the plan or in a file that the document is made of. */
function isDraft(
  { entry }: DocumentRequest,
  { isDraft, openRecords, executive }: Plan,
  { each, when, independent = false }: DocumentDefinition,
): boolean {
  const isOpen = (kind: string | undefined, name: string): boolean =>
    [...openRecords].some(([known, files]) => known === kind && files.get(name) === true);
  const waits = independent ? isOpenText(executive.name) : isDraft;
  return waits || isOpen(each, entry?.fileName ?? '') || isOpen(when, '');
}

/** What a part is printed for: the document's entry of the part's series, else all of them; once where it has none. */
function entriesOf(name: string, { kind, entry }: DocumentRequest, { template, series }: Surroundings) {
  const { parts, documents } = template.definition;
  const each = parts[name]?.each;
  const ofDocument = documents[kind]?.each;
  if (each === undefined) return [entry];
  return entry && each === ofDocument ? [entry] : (series.get(each) ?? []);
}

function documentTitle(
  { kind, entry }: DocumentRequest,
  { template, engine, data }: Surroundings,
): Outcome<string> {
  const text = template.definition.documents[kind]?.title ?? '';
  return engine.renderText(template.source.file, text, { ...data, ...entry?.data });
}

function toSections(parts: readonly ComposedPart[]): Section[] {
  const headings = listedHeadings(parts);
  const startsSomewhere = parts.some(({ definition }) => definition.pageNumber.start !== undefined);
  const sections: Section[] = [];
  for (const [index, { id, definition, page, blocks: drafts }] of parts.entries()) {
    const blocks = resolveContents(drafts, headings);
    const before = sections.at(-1);
    if (before && continues(definition, parts[index - 1]?.definition)) {
      sections.splice(-1, 1, { ...before, blocks: [...before.blocks, ...blocks] });
      continue;
    }
    const letters = hasLetters(parts, index);
    const changes = letters !== (index > 0 && hasLetters(parts, index - 1));
    const { show, digits, style = PAGE_NUMBER_STYLE } = definition.pageNumber;
    // A document in which no part says where counting starts begins with page 1, and so do letters and what follows.
    const start = definition.pageNumber.start ?? ((!before && !startsSomewhere) || changes ? 1 : undefined);
    const pageNumber = {
      show,
      ...(digits && { digits }),
      ...(letters && { letters }),
      style,
      ...(start !== undefined && { start }),
    };
    sections.push({ id, page, digits: definition.digits, pageNumber, blocks });
  }
  return sections;
}

/** On the paper of the part before, where that is set alike. */
const continues = (part: PartDefinition, before: PartDefinition | undefined): boolean =>
  part.continues === true && part.page === before?.page && part.digits === before.digits;

/** ส่วนที่ ๑ … where the plan lets parts of the book begin; in a book alone, which is what has a table of contents. */
function numberParts(parts: readonly ComposedPart[], starts: readonly string[]): readonly ComposedPart[] {
  if (!parts.some(hasContents)) return parts;
  let number = 0;
  return parts.map((part) => {
    const { definition, entry, blocks } = part;
    const title = blocks.find((block) => block.kind === 'heading' && block.level === 1);
    const start = entry?.opens ?? definition.opens;
    if (start === undefined || !starts.includes(start) || title?.kind !== 'heading') return part;
    number += 1;
    // The same digits throughout the book, those of its cover.
    const digits = String(number);
    const label = `ส่วนที่ ${parts[0]?.definition.digits === 'thai' ? toThaiDigits(digits) : digits}`;
    const numbered: Heading = {
      ...title,
      inlines: [{ kind: 'text', text: label, breaks: [] }, { kind: 'lineBreak' }, ...title.inlines],
      bookmark: `${label} ${title.bookmark ?? inlineText(title.inlines)}`,
    };
    return { ...part, blocks: blocks.map((block) => (block === title ? numbered : block)) };
  });
}

/** Chapters that ask for it have letters, and with them the contents that follow. */
function hasLetters(parts: readonly ComposedPart[], index: number): boolean {
  const part = parts[index];
  if (part?.entry?.pageLetters) return true;
  return index > 0 && part !== undefined && hasContents(part) && hasLetters(parts, index - 1);
}

const hasContents = ({ blocks }: Draft): boolean => blocks.some(({ kind }) => kind === 'contentsRequest');

function duplicateIds(parts: readonly Draft[], document: string): Diagnostic[] {
  const seen = new Set<string>();
  return parts
    .flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'heading'))
    .flatMap(({ id }) => {
      if (seen.has(id)) return [diagnostic(DUPLICATE_ID, { id, document })];
      seen.add(id);
      return [];
    });
}

/** ISO 8601. The day of the announcement, else of the table's data, else the first of the fiscal year. */
function creationDate({ announcement, summary, fiscalYear }: Plan): string {
  const { year, month, day } = announcement?.date ?? summary?.asOf ?? fiscalYearBounds(fiscalYear).start;
  const parts = [gregorianYear(year), month, day ?? 1].map((part) => String(part).padStart(2, '0'));
  return `${parts.join('-')}T00:00:00Z`;
}

const unbreakablePhrases = ({ organization, executive, summary }: Plan): string[] =>
  [
    organization.name,
    organization.shortName,
    organization.place,
    executive.name,
    summary?.issuedBy ?? '',
  ].filter((phrase) => phrase !== '');
