import type { Draft, DraftBlock } from '../../src/compose/markup/part-draft.js';
import { parseMarkup } from '../../src/compose/parse-markup.js';
import type { Diagnostic, Outcome } from '../../src/diagnostics/diagnostic.js';
import type { PageGeometry } from '../../src/document/model.js';
import { positionAt } from '../../src/source/line-column.js';

const STYLES =
  'body plain part-title sheet-title section-title sub-title signature table-text table-head ' +
  'list1 list2 list3 list4 list5 list6 list2-dash list1-text list2-text contents1 contents2';

/** 400 pt between the margins. */
const PAGE: PageGeometry = {
  width: 500,
  height: 800,
  margins: { top: 50, right: 50, bottom: 50, left: 50 },
};

/** Parses markup as if `part.hbs` held it as it stands. */
export const parsePart = (markup: string): Outcome<Draft> =>
  parseMarkup({ markup, files: [{ path: 'part.hbs', text: markup }] }, new Set(STYLES.split(' ')), PAGE);

/** The blocks of faultless markup. */
export function blocksOf(markup: string): readonly DraftBlock[] {
  const { value, diagnostics } = parsePart(markup);
  if (diagnostics.length > 0) throw new Error(findings(diagnostics).join('\n'));
  return value?.blocks ?? [];
}

/** `part.hbs:1:4 compose/unknown-element in English` */
export const findings = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, message, span }) => {
    if (!span) return `${code} ${message.en}`;
    const { line, column } = positionAt(span.file, span.start);
    return `${span.file.path}:${line}:${column} ${code} ${message.en}`;
  });
