import { type Path, valueAt } from '../../source/yaml-source.js';

/** Data in which any part may be missing, because it broke its schema and was taken out. */
export type Draft<Value> = Value extends readonly (infer Entry)[]
  ? readonly (Draft<Entry> | undefined)[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Draft<Value[Key]> | undefined }
    : Value;

/** A copy without the parts at `broken`, so that rules can look at the rest. */
export function salvage<Value>(value: unknown, broken: readonly Path[]): Draft<Value> | undefined {
  if (broken.some((path) => path.length === 0)) return undefined;
  const copy: unknown = broken.length === 0 ? value : structuredClone(value);
  for (const path of broken) removeAt(copy, path);
  // What disagreed with the schema of `Value` is gone: the one place where that turns into a type.
  return copy as Draft<Value>;
}

function removeAt(root: unknown, path: Path): void {
  const parent = valueAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof parent === 'object' && parent !== null && last !== undefined)
    Reflect.set(parent, last, undefined);
}
