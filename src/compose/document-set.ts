import type { DocumentKind } from '../config.js';
import type { DocumentModel } from '../document/model.js';
import type { Plan, Project } from '../plan/plan.js';

/** The documents of one build, in the order of their making. */
export type DocumentSet = readonly ComposedDocument[];

export interface ComposedDocument {
  /** `plan`, `announcement`, `summary`, `annex/01-internal-control`: the artifact's path without its ending. */
  readonly name: string;
  readonly kind: DocumentKind;
  readonly model: DocumentModel;
}

/** A document that is wanted; `project` for one sheet of the annex. */
export interface DocumentRequest {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly project?: Project;
}

const KINDS: readonly DocumentKind[] = ['plan', 'announcement', 'summary', 'annex'];

/** With `project`, that project's sheet alone. */
export function requestDocuments(
  plan: Plan,
  only: readonly DocumentKind[],
  project: string | undefined,
): DocumentRequest[] {
  const wanted = project === undefined ? only : ['annex'];
  const annex = plan.annex.filter(({ id }) => project === undefined || id === project);
  return KINDS.filter((kind) => wanted.includes(kind)).flatMap((kind): DocumentRequest[] =>
    kind === 'annex'
      ? annex.map((entry) => ({ kind, name: `annex/${sheetName(entry, plan)}`, project: entry }))
      : [{ kind, name: kind }],
  );
}

/** `01-internal-control`; as many digits as the annex needs, at least two. */
function sheetName(project: Project, { annex }: Plan): string {
  const digits = Math.max(2, String(annex.length).length);
  return `${String(project.annexNumber ?? 0).padStart(digits, '0')}-${project.id}`;
}
