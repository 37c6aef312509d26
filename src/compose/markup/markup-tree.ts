import { Parser } from 'htmlparser2';

export interface MarkupElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupNode[];
  /** Offset in the markup. */
  readonly start: number;
}

export interface MarkupText {
  readonly kind: 'text';
  text: string;
  readonly start: number;
}

export type MarkupNode = MarkupElement | MarkupText;

export interface MarkupTree {
  readonly children: readonly MarkupNode[];
  /** Elements whose opening and closing tags do not match, by offset in the markup. */
  readonly unclosed: readonly { readonly name: string; readonly start: number }[];
}

/** Elements without content: `<br>` needs no closing tag. */
const VOID = new Set(['br', 'page-break', 'image', 'contents']);

/** Parses markup as XML-like text: names keep their case, only the five XML entities exist. */
export function parseMarkupTree(markup: string): MarkupTree {
  const root: MarkupElement = { kind: 'element', name: '', attributes: {}, children: [], start: 0 };
  const open: MarkupElement[] = [root];
  const unclosed: { name: string; start: number }[] = [];
  const closed = new Map<string, number>();

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: MarkupElement = {
          kind: 'element',
          name,
          attributes,
          children: [],
          start: parser.startIndex,
        };
        open.at(-1)?.children.push(element);
        if (!VOID.has(name)) open.push(element);
      },
      onclosetag(name, isImplied) {
        if (VOID.has(name)) return;
        const element = open.pop();
        const isSelfClosed = markup.slice(parser.endIndex - 1, parser.endIndex + 1) === '/>';
        if (isImplied && !isSelfClosed) unclosed.push({ name, start: element?.start ?? 0 });
        if (!isImplied) closed.set(name, (closed.get(name) ?? 0) + 1);
      },
      ontext(text) {
        const siblings = open.at(-1)?.children;
        const last = siblings?.at(-1);
        if (last?.kind === 'text') last.text += text;
        else siblings?.push({ kind: 'text', text, start: parser.startIndex });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(markup);
  return { children: root.children, unclosed: [...unclosed, ...strayClosings(markup, closed)] };
}

/** The parser skips a closing tag that nothing opened; data never hold one, for they are escaped. */
function strayClosings(markup: string, closed: ReadonlyMap<string, number>): MarkupTree['unclosed'] {
  const seen = new Map<string, number>();
  return [...markup.matchAll(/<\/([^\s>]+)/gu)].flatMap(({ 1: name = '', index }) => {
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return !VOID.has(name) && (seen.get(name) ?? 0) > (closed.get(name) ?? 0) ? [{ name, start: index }] : [];
  });
}
