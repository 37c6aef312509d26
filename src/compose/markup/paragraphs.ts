import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { Paragraph } from '../../document/model.js';
import { STRAY_TEXT } from '../findings.js';
import { readAttributes } from './attributes.js';
import { nameOf, parseInlines, reportMisplaced } from './inlines.js';
import type { MarkupContext } from './markup-context.js';
import type { MarkupElement } from './markup-tree.js';

/** `<p class="body">`; `names="id"` where it is the name of a heading above it. */
export function parseParagraph(element: MarkupElement, style: string, context: MarkupContext): Paragraph {
  const attributes = readAttributes(element, ['class', 'names'], context);
  const names = attributes.text('names');
  return {
    kind: 'paragraph',
    style: attributes.style(style),
    ...(names && { names }),
    inlines: parseInlines(element.children, element, context),
  };
}

/** The element children of `parent`; text between them has no place there. */
export function childElements(parent: MarkupElement, context: MarkupContext): MarkupElement[] {
  return parent.children.flatMap((child) => {
    if (child.kind === 'element') return [child];
    if (child.text.trim() !== '') reportStrayText(child.text, child.start, parent, context);
    return [];
  });
}

function reportStrayText(text: string, start: number, parent: MarkupElement, context: MarkupContext): void {
  const excerpt = text.trim().slice(0, 60);
  context.report({ element: parent.name, start }, ({ file, span }) =>
    diagnostic(STRAY_TEXT, { file, parent: nameOf(parent), excerpt }, span),
  );
}

/** The `<p>` children of `parent`; any other element has no place there. */
export const parseParagraphs = (parent: MarkupElement, style: string, context: MarkupContext): Paragraph[] =>
  childElements(parent, context).flatMap((child) => {
    if (child.name === 'p') return [parseParagraph(child, style, context)];
    reportMisplaced(child, parent, context);
    return [];
  });
