import type { ErrorObject } from 'ajv';
import type { Message } from '../../diagnostics/diagnostic.js';
import type { Path, YamlSource } from '../../source/yaml-source.js';

/** All that is known about something that broke its schema. */
export interface Problem {
  readonly error: ErrorObject;
  readonly path: Path;
  readonly field: string;
  readonly value: unknown;
  /** Fields that the group around it may have, each with its schema. */
  readonly known: Readonly<Record<string, unknown>>;
  readonly source: YamlSource;
  /** What names the dimensions, the plan's own first. */
  readonly frameworks: readonly YamlSource[];
}

/** One kindness: a way out, where it sees one. */
export type Advice = (problem: Problem) => Message | undefined;

/** Whether a number was asked for, as a type or as a choice of numbers. */
export function wantsNumber({ error }: Problem): boolean {
  const wanted: unknown = error.params['type'] ?? error.params['allowedValues'];
  if (Array.isArray(wanted)) return wanted.every((value) => typeof value === 'number');
  return wanted === 'number' || wanted === 'integer';
}
