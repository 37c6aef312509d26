import { type Diagnostic, diagnostic, type Outcome } from '../diagnostics/diagnostic.js';
import type { PageGeometry } from '../document/model.js';
import { UNCLOSED_ELEMENT } from './findings.js';
import { parseBlocks } from './markup/blocks.js';
import { createMarkupContext, type MarkupSource } from './markup/markup-context.js';
import { parseMarkupTree } from './markup/markup-tree.js';
import type { Draft } from './markup/part-draft.js';

/** Markup of one part → blocks. `templates/README.md` lists the elements; all else is a finding. */
export function parseMarkup(
  source: MarkupSource,
  styles: ReadonlySet<string>,
  page: PageGeometry,
): Outcome<Draft> {
  const diagnostics: Diagnostic[] = [];
  const context = createMarkupContext(source, styles, page, diagnostics);
  const { children, unclosed } = parseMarkupTree(source.markup);
  for (const { name, start } of unclosed) {
    context.report({ element: name, start }, ({ span, ...finding }) =>
      diagnostic(UNCLOSED_ELEMENT, finding, span),
    );
  }
  const blocks = parseBlocks(
    { kind: 'element', name: '', attributes: {}, children: [...children], start: 0 },
    context,
  );
  return { value: { blocks, unlisted: context.unlisted }, diagnostics };
}
