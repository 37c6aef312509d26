import { type Diagnostic, diagnostic, UsageError } from '../diagnostics/diagnostic.js';
import { nearestName } from '../diagnostics/nearest-name.js';
import type { DocumentModel } from '../document/model.js';
import type { DocumentDefinition, Template, TemplateDefinition } from '../document/template.js';
import { DATA_KINDS, type DataKind, dataPath } from '../plan/data-files.js';
import type { Plan } from '../plan/plan.js';
import { SAME_FILE } from './findings.js';
import { ANNEX, type Entry, type Series } from './series.js';

/** The documents of one build, in the order of `documents` in `template.yaml`. */
export type DocumentSet = readonly ComposedDocument[];

export interface ComposedDocument {
  /** `plan`, `announcement`, `summary`, `annex/01-internal-control`: the artifact's path without its ending. */
  readonly name: string;
  /** Its key in `template.yaml`. */
  readonly kind: string;
  readonly isIndex: boolean;
  readonly model: DocumentModel;
}

/** A document that is wanted; `entry` for one of a series. */
export interface DocumentRequest {
  readonly name: string;
  readonly kind: string;
  readonly entry?: Entry;
}

export interface Wanted {
  /** Keys or names of documents; `usual`: those that need not be asked for, `all`: those on request too. */
  readonly only: readonly string[] | 'usual' | 'all';
  /** No front page: it is a web page, and none is made. */
  readonly withoutIndex?: boolean;
  /** What the plan was before, where something is to be compared with it. */
  readonly before?: Plan;
  /** Id of the one project whose documents are wanted. */
  readonly project?: string;
}

/** What is made, and the names of what could be made on request and is not. */
export interface Requested {
  readonly requests: readonly DocumentRequest[];
  readonly onRequest: readonly string[];
}

export function requestDocuments(
  { documents }: TemplateDefinition,
  series: Series,
  { records }: Plan,
  asked: Wanted,
): Requested {
  const only = typeof asked.only === 'string' ? asked.only : asked.only.map((name) => keyOf(name, documents));
  const wanted: Wanted = { ...asked, only };
  const chosen = Object.entries(documents).map(([kind, definition]) => {
    const missing = DATA_KINDS.find(
      (data) => (data === definition.when || data === definition.each) && !records.get(data)?.size,
    );
    if (missing && wanted.only.includes(kind)) throw missingData(kind, missing);
    const hasNothing = definition.compared && !wanted.before;
    if (hasNothing && wanted.only !== 'all' && wanted.only.includes(kind)) throw NOTHING_TO_COMPARE;
    return {
      requests: missing || hasNothing ? [] : requestsOf(kind, definition, series, wanted.project),
      isWanted: isWanted(kind, definition, wanted),
      onRequest: definition.onRequest === true,
    };
  });
  return {
    requests: chosen.flatMap(({ requests, isWanted }) => (isWanted ? requests : [])),
    onRequest: chosen.flatMap(({ requests, isWanted, onRequest }) =>
      onRequest && !isWanted ? requests.map(({ name }) => name) : [],
    ),
  };
}

function requestsOf(
  kind: string,
  { each, file }: DocumentDefinition,
  series: Series,
  project: string | undefined,
): DocumentRequest[] {
  if (each === undefined) return [{ kind, name: file ?? kind }];
  return (series.get(each) ?? [])
    .filter(({ id }) => project === undefined || id === project)
    .map((entry) => ({ kind, name: `${file ?? `${kind}/`}${entry.fileName}`, entry }));
}

function isWanted(
  kind: string,
  { each, onRequest, index }: DocumentDefinition,
  { only, project, withoutIndex }: Wanted,
): boolean {
  const isNamed = only === 'all' || (only !== 'usual' && only.includes(kind));
  if (index && withoutIndex) {
    if (only !== 'all' && isNamed) throw noIndex(kind);
    return false;
  }
  if (project !== undefined) return each === ANNEX && (isNamed || !onRequest);
  return isNamed || (only === 'usual' && !onRequest);
}

/** Documents that would be written over each other. */
export function sharedNames({ source }: Template, requests: readonly DocumentRequest[]): Diagnostic[] {
  const kinds = new Map<string, string>();
  return requests.flatMap(({ name, kind }) => {
    const other = kinds.get(name);
    kinds.set(name, kind);
    if (other === undefined) return [];
    return [diagnostic(SAME_FILE, { name, kind, other }, source.spanOf(['documents', kind], 'key'))];
  });
}

const noIndex = (kind: string): UsageError =>
  new UsageError({
    th: `เอกสาร “${kind}” เป็นหน้าเว็บ ให้เพิ่ม --format html`,
    en: `the document “${kind}” is a web page; add --format html`,
  });

const NOTHING_TO_COMPARE = new UsageError({
  th: 'เอกสารนี้เปรียบเทียบกับแผนเดิม จัดทำด้วย plan diff --out changes.docx',
  en: 'this document compares the plan with another; it is made by plan diff --out changes.docx',
});

function missingData(kind: string, data: DataKind): UsageError {
  const path = dataPath(data, '…');
  return new UsageError({
    th: `เอกสาร “${kind}” ต้องใช้แฟ้ม ${path} ในโฟลเดอร์ของแผน ซึ่งยังไม่มี`,
    en: `the document “${kind}” is made of ${path} in the plan's folder, which is not there yet`,
  });
}

/** A document is asked for by its key, or by what people call it. */
function keyOf(written: string, documents: TemplateDefinition['documents']): string {
  const known = Object.keys(documents);
  const byName = new Map(Object.entries(documents).map(([key, { name }]) => [name ?? key, key]));
  const key = known.includes(written) ? written : byName.get(written);
  if (key !== undefined) return key;
  const near = nearestName(written, [...known, ...byName.keys()]);
  const list = known.join(', ');
  throw new UsageError({
    th: `แม่แบบของแผนไม่มีเอกสาร “${written}”${near === undefined ? '' : ` หมายถึง ${near} หรือไม่`} ใช้ได้เฉพาะ ${list}`,
    en: `the plan's template has no document “${written}”${near === undefined ? '' : ` (did you mean ${near}?)`}; allowed are ${list}`,
  });
}
