import type { Fix } from '../../diagnostics/diagnostic.js';
import type { SourceFile } from '../../source/source-file.js';
import { type Path, parseYaml, type YamlSource } from '../../source/yaml-source.js';

/** True where the mended text is YAML with the same data, the texts that were edited apart. */
export function keepsData(before: SourceFile, text: string, fixes: readonly Fix[]): boolean {
  const old = parseYaml(before).source;
  const mended = parseYaml({ path: before.path, text }).source;
  if (mended.broken) return false;
  return isKept(old, old.value, mended.value, [], fixes);
}

function isKept(source: YamlSource, old: unknown, now: unknown, path: Path, fixes: readonly Fix[]): boolean {
  if (typeof old === 'string' && typeof now === 'string') {
    return old === now || hasFix(source, path, fixes);
  }
  if (Array.isArray(old) && Array.isArray(now)) {
    return (
      old.length === now.length &&
      old.every((item, index) => isKept(source, item, now[index], [...path, index], fixes))
    );
  }
  if (isGroup(old) && isGroup(now)) {
    const keys = Object.keys(old);
    return (
      keys.join('\n') === Object.keys(now).join('\n') &&
      keys.every((key) => isKept(source, old[key], now[key], [...path, key], fixes))
    );
  }
  return old === now;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function hasFix(source: YamlSource, path: Path, fixes: readonly Fix[]): boolean {
  const { start, end } = source.spanOf(path, 'value');
  return fixes.some(({ span }) => span.start >= start && span.end <= end);
}
