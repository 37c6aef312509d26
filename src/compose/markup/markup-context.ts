import type { Diagnostic, SourceFile, Span } from '../../diagnostics/diagnostic.js';
import type { PageGeometry } from '../../document/model.js';
import type { MarkupElement } from './markup-tree.js';

/** What every finding about markup can say. */
export interface MarkupFinding {
  /** The template file. */
  readonly file: string;
  readonly element: string;
  readonly excerpt: string;
  readonly span: Span;
}

/** Shared by the parsers of one part's markup. */
export interface MarkupContext {
  /** Ids of the paragraph styles. */
  readonly styles: ReadonlySet<string>;
  readonly page: PageGeometry;
  /** Gathers the ids of headings that no table of contents lists. */
  readonly unlisted: Set<string>;
  report(place: MarkupPlace, describe: (finding: MarkupFinding) => Diagnostic): void;
}

/** The markup of a part and the template files it may come from: the part's own, then the partials. */
export interface MarkupSource {
  readonly markup: string;
  readonly files: readonly [SourceFile, ...SourceFile[]];
}

export function createMarkupContext(
  { markup, files }: MarkupSource,
  styles: ReadonlySet<string>,
  page: PageGeometry,
  diagnostics: Diagnostic[],
): MarkupContext {
  return {
    styles,
    page,
    unlisted: new Set(),
    report(place, describe) {
      const span = locateInTemplate(files, place);
      const excerpt =
        markup
          .slice(place.start, place.start + 60)
          .split('\n')[0]
          ?.trim() ?? '';
      diagnostics.push(describe({ file: span.file.path, element: place.element, excerpt, span }));
    },
  };
}

export function placeOf(element: MarkupElement, attribute?: string): MarkupPlace {
  const place = { element: element.name, start: element.start };
  if (attribute === undefined) return place;
  return { ...place, attribute, value: element.attributes[attribute] ?? '' };
}

/** Where in the markup something is wrong. */
interface MarkupPlace {
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
function locateInTemplate(files: readonly [SourceFile, ...SourceFile[]], place: MarkupPlace): Span {
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
