import type { Span } from '../source/source-file.js';
import { CHECK_CATALOGUE } from './catalogue/check.js';
import { CHECK_LANGUAGE_CATALOGUE } from './catalogue/check-language.js';
import { CHECK_LAWS_CATALOGUE } from './catalogue/check-laws.js';
import { CHECK_NAMES_CATALOGUE } from './catalogue/check-names.js';
import { CHECK_NUMBERS_CATALOGUE } from './catalogue/check-numbers.js';
import { CHECK_RESIDUE_CATALOGUE } from './catalogue/check-residue.js';
import { CHECK_SPACING_CATALOGUE } from './catalogue/check-spacing.js';
import { CHECK_UNICODE_CATALOGUE } from './catalogue/check-unicode.js';
import { COMPOSE_CATALOGUE } from './catalogue/compose.js';
import { IMPORT_CATALOGUE } from './catalogue/import.js';
import { IMPORT_READ_CATALOGUE } from './catalogue/import-read.js';
import { LOAD_CATALOGUE } from './catalogue/load.js';
import { SCHEMA_CATALOGUE } from './catalogue/schema.js';
import { TODO_CATALOGUE } from './catalogue/todo.js';
import { TYPESET_CATALOGUE } from './catalogue/typeset.js';
import { WRITE_CATALOGUE } from './catalogue/write.js';
import type { CatalogueEntry } from './catalogue-entry.js';
import type { Diagnostic, Fix, Message } from './diagnostic.js';

/** Every code `plan` can report. A new one is one entry in its stage's file under `catalogue/`. */
export const CATALOGUE = {
  ...LOAD_CATALOGUE,
  ...SCHEMA_CATALOGUE,
  ...CHECK_CATALOGUE,
  ...CHECK_NAMES_CATALOGUE,
  ...CHECK_RESIDUE_CATALOGUE,
  ...CHECK_LAWS_CATALOGUE,
  ...CHECK_NUMBERS_CATALOGUE,
  ...CHECK_LANGUAGE_CATALOGUE,
  ...CHECK_UNICODE_CATALOGUE,
  ...CHECK_SPACING_CATALOGUE,
  ...TODO_CATALOGUE,
  ...COMPOSE_CATALOGUE,
  ...TYPESET_CATALOGUE,
  ...WRITE_CATALOGUE,
  ...IMPORT_CATALOGUE,
  ...IMPORT_READ_CATALOGUE,
};

type Catalogue = typeof CATALOGUE;
export type Code = keyof Catalogue;
type ParamsByCode = { [C in Code]: Catalogue[C] extends CatalogueEntry<infer Params> ? Params : never };
export type ParamsOf<C extends Code> = ParamsByCode[C];

const entries: { readonly [C in Code]: CatalogueEntry<ParamsByCode[C]> } = CATALOGUE;

/** A finding of the given kind at the given place. */
export function diagnostic<C extends Code>(
  code: C,
  params: ParamsOf<C>,
  span?: Span,
  more: {
    readonly hints?: readonly Message[];
    readonly related?: Diagnostic['related'];
    readonly fix?: Fix | undefined;
    readonly isListed?: boolean;
  } = {},
): Diagnostic {
  const found = entries[code];
  return {
    code,
    severity: found.severity,
    message: { th: found.th(params), en: found.en(params) },
    ...(span && { span }),
    ...(more.related && { related: more.related }),
    ...(more.fix && { fix: more.fix }),
    ...(more.isListed && { isListed: true }),
    hints: [...(more.hints ?? []), ...(found.hints?.(params) ?? [])],
  };
}

export const isCode = (text: string): text is Code => Object.hasOwn(CATALOGUE, text);

/** Whether a finding of this kind leaves no plan to print. */
export const isBlocking = (code: string): boolean => isCode(code) && entries[code].blocking === true;
