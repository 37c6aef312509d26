import { remember } from '../remember.js';
import type { Path, YamlSource } from '../source/yaml-source.js';
import { allFiles } from './rule.js';
import type { CheckedFile } from './schema/validate-file.js';

export interface TextPlace {
  readonly source: YamlSource;
  readonly path: Path;
  readonly text: string;
}

/** Every text of the plan, in the order of its files. */
export const walkTexts = (context: Parameters<typeof allFiles>[0]): TextPlace[] =>
  allFiles(context).flatMap(textsOf);

/** Every text of a file, gathered once for all rules. */
export const textsOf = remember(({ source, draft }: CheckedFile<unknown>): readonly TextPlace[] =>
  textsIn(source, draft, []),
);

function textsIn(source: YamlSource, value: unknown, path: Path): TextPlace[] {
  if (typeof value === 'string') return [{ source, path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(source, item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsIn(source, child, [...path, key]));
}
