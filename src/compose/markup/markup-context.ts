import type { Diagnostic, SourceFile, Span } from '../../diagnostics/diagnostic.js';
import type { PageGeometry } from '../../document/model.js';
import { locateInTemplate, type MarkupPlace } from './locate-in-template.js';
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
