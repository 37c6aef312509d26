import type { Message, Severity } from './diagnostic.js';

/** One kind of finding: what it is called, how grave it is, what is said about it. */
export interface CatalogueEntry<Params> {
  readonly severity: Severity;
  readonly th: (params: Params) => string;
  readonly en: (params: Params) => string;
  /** Ways out that always hold; a finding may bring more of its own. */
  readonly hints?: (params: Params) => readonly Message[];
  /** Without this mended there is no plan to print: it cannot be silenced. */
  readonly blocking?: boolean;
}

/** Lets the compiler take the parameters from the annotated sentences. */
export const entry = <Params>(definition: CatalogueEntry<Params>): CatalogueEntry<Params> => definition;
