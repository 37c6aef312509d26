/** The text at a path of unchecked data, if there is text. */
export function textAt(value: unknown, path: readonly string[]): string | undefined {
  let found: unknown = value;
  for (const part of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = new Map(Object.entries(found)).get(part);
  }
  return typeof found === 'string' ? found : undefined;
}
