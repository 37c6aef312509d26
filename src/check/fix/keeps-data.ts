import type { Fix, SourceFile } from '../../diagnostics/diagnostic.js';
import { isRecord, type Path, type YamlSource } from '../../source/yaml-source.js';

/** Reads a file anew, in its own format. */
export type Reread = (file: SourceFile) => { readonly source: YamlSource };

/**
 * The fixes that did something else than they declare: all of them where the mended text cannot be read or has
 * other data, otherwise those of each text that did not become what they make of it.
 */
export function faultyFixes(
  before: SourceFile,
  text: string,
  fixes: readonly Fix[],
  reread: Reread,
): readonly Fix[] {
  const old = reread(before).source;
  const mended = reread({ path: before.path, text }).source;
  return mended.broken ? fixes : compare(old, old.value, mended.value, [], fixes);
}

function compare(
  source: YamlSource,
  old: unknown,
  now: unknown,
  path: Path,
  fixes: readonly Fix[],
): readonly Fix[] {
  if (Object.is(old, now)) return [];
  if (typeof old === 'string' && typeof now === 'string') {
    const { start, end } = source.spanOf(path, 'value');
    const own = fixes.filter(({ span }) => span.start >= start && span.end <= end);
    if (own.length === 0) return fixes;
    return replaced(old, own) === now ? [] : own;
  }
  if (Array.isArray(old) && Array.isArray(now) && old.length === now.length) {
    return old.flatMap((item, index) => compare(source, item, now[index], [...path, index], fixes));
  }
  if (isRecord(old) && isRecord(now) && Object.keys(old).join('\n') === Object.keys(now).join('\n')) {
    return Object.keys(old).flatMap((key) => compare(source, old[key], now[key], [...path, key], fixes));
  }
  return fixes;
}

/** The text with what each fix says; undefined where one speaks of something that does not stand there. */
function replaced(text: string, fixes: readonly Fix[]): string | undefined {
  let mended = '';
  let end = 0;
  for (const { at, before, after } of fixes.toSorted((a, b) => a.at - b.at)) {
    if (at < end || !text.startsWith(before, at)) return undefined;
    mended += text.slice(end, at) + after;
    end = at + before.length;
  }
  return mended + text.slice(end);
}
