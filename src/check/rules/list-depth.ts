import { diagnostic } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { WrittenItem } from '../../plan/schema-types.js';
import type { Path, YamlSource } from '../../source/yaml-source.js';
import type { Draft } from '../draft.js';
import type { Rule } from '../rule.js';

const MOST_LEVELS = 6;
const LISTS = ['objectives', 'steps', 'outputs', 'outcomes'] as const;

type Entries = readonly (Draft<WrittenItem> | undefined)[];

/** Lists nest as deep as the markers and styles reach; `marker` and `after` belong to a sub-list. */
export const listDepth: Rule = ({ projects }) =>
  [...projects.values()].flatMap(({ source, draft }) =>
    LISTS.flatMap((list) => walk(source, draft?.sheet?.[list] ?? [], ['sheet', list], 1)),
  );

function walk(source: YamlSource, entries: Entries, path: Path, level: number): Diagnostic[] {
  if (level > MOST_LEVELS) {
    return [diagnostic('check/too-deep-list', { most: MOST_LEVELS }, source.spanOf(path, 'key'))];
  }
  return entries.flatMap((entry, index) => {
    if (typeof entry !== 'object') return [];
    const here = [...path, index];
    if (entry.items) return walk(source, entry.items, [...here, 'items'], level + 1);
    return (['marker', 'after'] as const)
      .filter((field) => entry[field] !== undefined && !hasItems(source, here))
      .map((field) => diagnostic('check/needs-items', { field }, source.spanOf([...here, field], 'key')));
  });
}

/** Given, though perhaps in a form that the schema refused. */
const hasItems = (source: YamlSource, path: Path): boolean => {
  const { start, end, file } = source.spanOf([...path, 'items'], 'key');
  return file.text.slice(start, end) === 'items';
};
