import type { Diagnostic, Fix } from '../../diagnostics/diagnostic.js';
import type { SourceFile } from '../../source/source-file.js';
import { keepsData } from './keeps-data.js';

export interface MendedFile {
  readonly file: SourceFile;
  /** The whole text, mended. */
  readonly text: string;
  /** How many edits went in. */
  readonly fixes: number;
}

/**
 * Puts the edits of the findings into their files; of edits that overlap the first. A file whose data would
 * change anywhere but at the edits is left as it is.
 */
export function applyFixes(diagnostics: readonly Diagnostic[]): MendedFile[] {
  const byFile = new Map<SourceFile, Fix[]>();
  for (const { fix } of diagnostics) {
    if (fix) byFile.set(fix.span.file, [...(byFile.get(fix.span.file) ?? []), fix]);
  }
  return [...byFile].flatMap(([file, fixes]) => {
    const chosen = withoutOverlaps(fixes);
    const text = edit(file.text, chosen);
    return text !== file.text && keepsData(file, text, chosen) ? [{ file, text, fixes: chosen.length }] : [];
  });
}

function withoutOverlaps(fixes: readonly Fix[]): Fix[] {
  const chosen: Fix[] = [];
  let end = -1;
  for (const fix of fixes.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    // Edits that touch could each bring the same space.
    if (fix.span.start <= end) continue;
    chosen.push(fix);
    end = fix.span.end;
  }
  return chosen;
}

function edit(text: string, fixes: readonly Fix[]): string {
  let mended = '';
  let at = 0;
  for (const { span, replacement } of fixes) {
    mended += text.slice(at, span.start) + replacement;
    at = span.end;
  }
  return mended + text.slice(at);
}
