import type { Path } from './yaml-source.js';

/** A YAML or JSON map, of whose fields nothing is known yet. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field or an entry of unchecked data, if there is one. */
export function childOf(parent: unknown, part: string | number): unknown {
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, part)
    ? Reflect.get(parent, part)
    : undefined;
}

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((parent, part) => childOf(parent, part), value);

/** The text at a path of unchecked data, if there is text. */
export function textAt(value: unknown, path: Path): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
}
