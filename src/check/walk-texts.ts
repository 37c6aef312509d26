import { listRecords } from '../plan/plan-source.js';
import { remember } from '../remember.js';
import type { Path, YamlSource } from '../source/yaml-source.js';
import type { RuleContext } from './rule.js';
import type { CheckedFile } from './schema/validate-file.js';

export interface TextPlace {
  readonly source: YamlSource;
  readonly path: Path;
  readonly text: string;
}

/** Every text of the plan, its projects and its other files, in the order of the files. */
export const walkTexts = ({
  plan,
  projects,
  records,
}: Pick<RuleContext, 'plan' | 'projects' | 'records'>): TextPlace[] =>
  [plan, ...projects.values(), ...listRecords(records)].flatMap(textsOf);

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
