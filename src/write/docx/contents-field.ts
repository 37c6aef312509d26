import { printMarker } from '../../document/marker.js';
import type { ContentsEntry, DocumentModel, Heading } from '../../document/model.js';
import { inlineText } from '../../document/plain-text.js';
import { wordStyleNames } from './style-names.js';
import type { DocumentUses } from './style-uses.js';

/** How Word makes the table of contents again when its user asks for that. */
export interface ContentsField {
  readonly instruction: string;
  /** Entries that Word cannot read off the heading; kept in a hidden field at it. By heading id. */
  readonly entries: ReadonlyMap<string, string>;
}

/**
 * Word gathers entries by heading style. Where entries say other words than their headings (a sheet's
 * title after its number), or leave headings of the style out, each entry is written at its heading.
 */
export function contentsField(model: DocumentModel, uses: DocumentUses): ContentsField | undefined {
  const entries = model.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : [])),
  );
  if (entries.length === 0) return undefined;
  const byTarget = new Map(entries.map((entry): [string, ContentsEntry] => [entry.target, entry]));
  const saysTheSame = (heading: Heading): boolean => {
    const entry = byTarget.get(heading.id);
    return entry !== undefined && entryText(entry, ' ') === entryText(heading, ' ');
  };
  const isGathered = (style: string): boolean => {
    const use = uses.styles.get(style);
    return use !== undefined && !use.isTextStyle && !use.isListStyle && use.headings.every(saysTheSame);
  };
  const targets = uses.headings.filter(({ id }) => byTarget.has(id));
  const gathered = new Map(
    targets.filter(({ style }) => isGathered(style)).map(({ style, level }) => [style, level]),
  );
  const names = wordStyleNames(model, uses);
  const styles = [...gathered].map(([style, level]) => `${names.get(style)},${level}`).join(',');
  const written = targets.filter(({ style }) => !gathered.has(style));
  return {
    instruction: ['TOC \\h \\z', styles && `\\t "${styles}"`, written.length > 0 && '\\f C']
      .filter(Boolean)
      .join(' '),
    entries: new Map(
      written.map(({ id, level }) => {
        const entry = byTarget.get(id);
        return [id, `TC "${quoted(entry ? entryText(entry, '\t') : '')}" \\f C \\l ${level}`];
      }),
    ),
  };
}

const entryText = ({ marker, inlines }: Pick<Heading, 'marker' | 'inlines'>, gap: string): string =>
  marker === undefined ? inlineText(inlines) : printMarker(marker) + gap + inlineText(inlines);

/** Word ends a quotation at any kind of double quote, straight or curly. */
const quoted = (text: string): string => text.replaceAll('\n', ' ').replace(/["“”\\]/g, '\\$&');
