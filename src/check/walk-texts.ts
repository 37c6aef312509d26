import type { Path, YamlSource } from '../source/yaml-source.js';
import type { RuleContext } from './rule.js';

export interface TextPlace {
  readonly source: YamlSource;
  readonly path: Path;
  readonly text: string;
}

/** Every text of the plan and its projects, in the order of the files. */
export function walkTexts({ plan, projects }: RuleContext): TextPlace[] {
  return [plan, ...projects.values()].flatMap(({ source, draft }) => textsIn(source, draft, []));
}

function textsIn(source: YamlSource, value: unknown, path: Path): TextPlace[] {
  if (typeof value === 'string') return [{ source, path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(source, item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsIn(source, child, [...path, key]));
}
