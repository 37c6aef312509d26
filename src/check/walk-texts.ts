import type { PlanFile, ProjectFile } from '../plan/schema-types.js';
import type { Path, YamlSource } from '../source/yaml-source.js';
import type { RuleContext } from './rule.js';
import type { CheckedFile } from './schema/validate-file.js';

export interface TextPlace {
  readonly source: YamlSource;
  readonly path: Path;
  readonly text: string;
}

/** Every text of the plan and its projects, in the order of the files. */
export const walkTexts = ({ plan, projects }: Pick<RuleContext, 'plan' | 'projects'>): TextPlace[] =>
  [plan, ...projects.values()].flatMap(textsOf);

const textsByDraft = new WeakMap<object, readonly TextPlace[]>();

/** Every text of a file, gathered once for all rules. */
export function textsOf({ source, draft }: CheckedFile<PlanFile | ProjectFile>): readonly TextPlace[] {
  const known = draft && textsByDraft.get(draft);
  if (known) return known;
  const texts = textsIn(source, draft, []);
  if (draft) textsByDraft.set(draft, texts);
  return texts;
}

function textsIn(source: YamlSource, value: unknown, path: Path): TextPlace[] {
  if (typeof value === 'string') return [{ source, path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(source, item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsIn(source, child, [...path, key]));
}
