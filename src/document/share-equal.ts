/**
 * `next` with every part that equals its counterpart in `previous` replaced by that one, so that what did
 * not change keeps its identity. For plain data. Parts that `next` shares stay shared: one `pairs` serves
 * all values of a run.
 */
export function shareEqual<Value>(previous: unknown, next: Value, pairs = new SharedPairs()): Value {
  // Safe: a part of `previous` is taken only where it equals the part of `next` it stands for.
  return shareAny(previous, next, pairs) as Value;
}

/** What each part of the new value was replaced by. */
export class SharedPairs extends Map<object, object> {}

function shareAny(previous: unknown, next: unknown, pairs: SharedPairs): unknown {
  if (previous === next || typeof next !== 'object' || next === null) return next;
  const known = pairs.get(next);
  if (known) return known;
  const shared = Array.isArray(next) ? shareArray(previous, next, pairs) : shareRecord(previous, next, pairs);
  pairs.set(next, shared);
  return shared;
}

function shareArray(previous: unknown, next: readonly unknown[], pairs: SharedPairs): object {
  const before: readonly unknown[] = Array.isArray(previous) ? previous : [];
  const parts = next.map((part, index) => shareAny(before[index], part, pairs));
  if (Array.isArray(previous) && isSameList(before, parts)) return previous;
  return isSameList(next, parts) ? next : parts;
}

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((part, index) => part === other[index]);

function shareRecord(previous: unknown, next: object, pairs: SharedPairs): object {
  const before = isRecord(previous) ? previous : {};
  const parts = Object.entries(next).map(([key, part]) => [key, shareAny(before[key], part, pairs)] as const);
  const isSame = (record: Readonly<Record<string, unknown>>): boolean =>
    Object.keys(record).length === parts.length && parts.every(([key, part]) => record[key] === part);
  if (isRecord(previous) && isSame(previous)) return previous;
  return isRecord(next) && isSame(next) ? next : Object.fromEntries(parts);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
