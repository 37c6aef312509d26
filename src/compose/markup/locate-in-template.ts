import type { SourceFile, Span } from '../../diagnostics/diagnostic.js';

/** Where in the markup something is wrong. */
export interface MarkupPlace {
  readonly element: string;
  readonly attribute?: string;
  readonly value?: string;
  /** Offset in the markup, for the excerpt. */
  readonly start: number;
}

/**
 * The template text that most likely emitted the element: markup forgets where it came from, so the
 * first tag is taken that looks like it, with its attribute and value if possible.
 */
export function locateInTemplate(files: readonly [SourceFile, ...SourceFile[]], place: MarkupPlace): Span {
  for (const pattern of patternsFor(place)) {
    for (const file of files) {
      const found = pattern.exec(file.text);
      if (found) return { file, start: found.index, end: found.index + found[0].length };
    }
  }
  return { file: files[0], start: 0, end: 0 };
}

function patternsFor({ element, attribute, value }: MarkupPlace): RegExp[] {
  const tag = `</?${escapePattern(element)}(?![\\w-])`;
  if (attribute === undefined) return [new RegExp(tag, 'u')];
  const upToAttribute = `(?<=${tag}[^<]*?\\s)${escapePattern(attribute)}\\s*=\\s*`;
  return [
    new RegExp(`${upToAttribute}(["'])${escapePattern(value ?? '')}\\1`, 'u'),
    new RegExp(upToAttribute, 'u'),
    new RegExp(tag, 'u'),
  ];
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
