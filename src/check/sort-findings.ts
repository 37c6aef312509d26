import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** By file and place, each finding once. */
export function sortFindings(found: readonly Diagnostic[]): Diagnostic[] {
  const unique = new Map(found.map((finding) => [identityOf(finding), finding]));
  return [...unique.values()].sort(compareFindings);
}

function compareFindings(a: Diagnostic, b: Diagnostic): number {
  return (
    compareTexts(a.span?.file.path ?? '', b.span?.file.path ?? '') ||
    (a.span?.start ?? 0) - (b.span?.start ?? 0) ||
    compareTexts(a.code, b.code)
  );
}

/** By code units, the same on every system. */
const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const identityOf = ({ code, message, span }: Diagnostic): string =>
  [span?.file.path, span?.start, span?.end, code, message.en].join('\n');
