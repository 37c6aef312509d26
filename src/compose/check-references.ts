import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { didYouMean } from '../diagnostics/nearest-name.js';
import type { Template } from '../document/template.js';
import { MISSING_TEMPLATE_FILE, UNKNOWN_REFERENCE, UNKNOWN_SERIES } from './findings.js';

/** Names in `template.yaml` that point at parts, pages, styles and files which are not there. */
export function checkReferences(
  { definition, source, files }: Template,
  known: { readonly series: readonly string[]; readonly records: readonly string[] },
): Diagnostic[] {
  const missing = (name: string, group: 'parts' | 'pages' | 'styles', path: readonly (string | number)[]) =>
    Object.hasOwn(definition[group], name)
      ? []
      : [
          diagnostic(UNKNOWN_REFERENCE, { name, group }, source.spanOf(path, 'value'), {
            hints: didYouMean(name, Object.keys(definition[group])),
          }),
        ];

  const unlessKnown = (name: string | undefined, names: readonly string[], path: readonly string[]) =>
    name === undefined || names.includes(name)
      ? []
      : [
          diagnostic(UNKNOWN_SERIES, { name, known: names.join(', ') || '–' }, source.spanOf(path, 'value'), {
            hints: didYouMean(name, names),
          }),
        ];

  const inDocuments = Object.entries(definition.documents).flatMap(([id, { parts, each, when }]) => [
    ...parts.flatMap((part, index) => missing(part, 'parts', ['documents', id, 'parts', index])),
    ...unlessKnown(each, known.series, ['documents', id, 'each']),
    ...unlessKnown(when, known.records, ['documents', id, 'when']),
  ]);
  const inParts = Object.entries(definition.parts).flatMap(
    ([id, { template, page, widePage, pageNumber, each }]) => [
      ...unlessKnown(each, known.series, ['parts', id, 'each']),
      ...missing(page, 'pages', ['parts', id, 'page']),
      ...(widePage === undefined ? [] : missing(widePage, 'pages', ['parts', id, 'widePage'])),
      ...missing(pageNumber.style ?? PAGE_NUMBER_STYLE, 'styles', ['parts', id, 'pageNumber', 'style']),
      ...(files.has(template)
        ? []
        : [
            diagnostic(
              MISSING_TEMPLATE_FILE,
              { file: template },
              source.spanOf(['parts', id, 'template'], 'value'),
              { hints: didYouMean(template, files.keys()) },
            ),
          ]),
    ],
  );
  return [...inDocuments, ...inParts];
}

/** Style of page numbers where a part names none. */
export const PAGE_NUMBER_STYLE = 'page-number';
