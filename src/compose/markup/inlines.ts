import { diagnostic } from '../../diagnostics/diagnostic.js';
import { didYouMean } from '../../diagnostics/nearest-name.js';
import type { Inline, Paragraph, TextInline } from '../../document/model.js';
import { joinLines } from '../../thai/join-lines.js';
import { MISPLACED_ELEMENT, STRAY_TEXT, UNKNOWN_ELEMENT } from '../findings.js';
import { readAttributes } from './attributes.js';
import { type MarkupContext, placeOf } from './markup-context.js';
import type { MarkupElement, MarkupNode } from './markup-tree.js';

type Looks = Pick<TextInline, 'bold' | 'italic'>;

/** Text with `<b>`, `<i>` and `<br>`; white space at its edges and beside `<br>` is the template's, not the author's. */
export const parseInlines = (
  nodes: readonly MarkupNode[],
  parent: MarkupElement,
  context: MarkupContext,
): Inline[] => trimLines(nodes.flatMap((node) => parseInline(node, parent, {}, context)));

export const isInlineNode = (node: MarkupNode): boolean =>
  node.kind === 'text' || node.name === 'b' || node.name === 'i' || node.name === 'br';

function parseInline(
  node: MarkupNode,
  parent: MarkupElement,
  looks: Looks,
  context: MarkupContext,
): Inline[] {
  if (node.kind === 'text') return [{ kind: 'text', text: joinLines(node.text), ...looks, breaks: [] }];
  const inside = (more: Looks) =>
    node.children.flatMap((child) => parseInline(child, node, { ...looks, ...more }, context));
  switch (node.name) {
    case 'b':
      readAttributes(node, [], context);
      return inside({ bold: true });
    case 'i':
      readAttributes(node, [], context);
      return inside({ italic: true });
    case 'br':
      readAttributes(node, [], context);
      return [{ kind: 'lineBreak' }];
    default:
      reportMisplaced(node, parent, context);
      return [];
  }
}

/** Every element that may stand anywhere. */
const ELEMENTS = new Set(
  'h1 h2 h3 h4 h5 h6 p ol li after table tr td image signature contents page-break b i br'.split(' '),
);

export function reportMisplaced(element: MarkupElement, parent: MarkupElement, context: MarkupContext): void {
  context.report(placeOf(element), ({ span, ...finding }) =>
    ELEMENTS.has(element.name)
      ? diagnostic(MISPLACED_ELEMENT, { ...finding, parent: nameOf(parent) }, span)
      : diagnostic(UNKNOWN_ELEMENT, finding, span, { hints: didYouMean(element.name, ELEMENTS) }),
  );
}

const nameOf = (element: MarkupElement): string => (element.name === '' ? 'template' : `<${element.name}>`);

function trimLines(inlines: readonly Inline[]): Inline[] {
  const merged = mergeTexts(inlines);
  return merged
    .map((inline, index) => {
      if (inline.kind !== 'text') return inline;
      const before = merged[index - 1];
      const after = merged[index + 1];
      const start = before?.kind === 'text' ? inline.text : inline.text.replace(/^[ \t]+/u, '');
      return { ...inline, text: after?.kind === 'text' ? start : start.replace(/[ \t]+$/u, '') };
    })
    .filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

function mergeTexts(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.kind === 'text' && inline.text === '') continue;
    if (
      last?.kind === 'text' &&
      inline.kind === 'text' &&
      last.bold === inline.bold &&
      last.italic === inline.italic
    ) {
      merged[merged.length - 1] = { ...last, text: last.text + inline.text };
    } else merged.push(inline);
  }
  return merged;
}

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
