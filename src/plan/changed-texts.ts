import { editDistance } from '../diagnostics/nearest-name.js';

export interface ChangedText {
  /** What stood there, where it was something like it. */
  readonly before?: string;
  readonly after: string;
}

/** Texts of `own` that `made` lacks, each with the one of `made` that `own` lacks and that is most like it. */
export function changedTexts(made: readonly string[], own: readonly string[]): ChangedText[] {
  const missing = surplus(made, own);
  return surplus(own, made).map((after): ChangedText => {
    const near = missing
      .map((text) => ({ text, distance: unlikeness(text, after) }))
      .toSorted((one, other) => one.distance - other.distance)[0];
    if (!near || near.distance > 0.5) return { after };
    missing.splice(missing.indexOf(near.text), 1);
    return { before: near.text, after };
  });
}

/** As many of each text as `one` has more than `other`, in the order of `one`. */
function surplus(one: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of other) left.set(text, (left.get(text) ?? 0) + 1);
  return one.filter((text) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count === 0;
  });
}

/** Longer texts are compared by how they begin: all of it would take the square of their length. */
const LONGEST = 200;

function unlikeness(one: string, other: string): number {
  const [a, b] = [one.slice(0, LONGEST), other.slice(0, LONGEST)];
  return editDistance(a, b) / Math.max(a.length, b.length);
}
